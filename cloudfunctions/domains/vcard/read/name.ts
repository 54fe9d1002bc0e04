import type { Form, Left } from './form';
import type { Property } from './property';

/**
 * The name as it is shown (FN), else put together from its parts (N), else the nickname. Parts that
 * the shown name does not carry are left, so that they are not lost.
 */
export function nameOf(form: Form, properties: readonly Property[]): Left[] {
  const shown = properties.filter(({ name }) => name === 'FN');
  const parts = properties.filter(({ name }) => name === 'N');
  const nick = properties.filter(({ name }) => name === 'NICKNAME');
  const spellings = [
    ...shown.map(spelled),
    ...parts.map((property) => ({ property, text: joined(property.parts) })),
    ...nick.map(spelled),
  ];
  const left: Left[] = [];
  for (const { property, text } of spellings) {
    const known = form.filled.name;
    if (known !== undefined && isIn(property, known)) {
      continue;
    }
    const why = form.put(text, 'name');
    if (why !== null && text !== '') {
      left.push({ property: property.name, value: text, why });
    }
  }
  return left;
}

const spelled = (property: Property) => ({ property, text: property.text });

/** Whether a name that is known says everything the property says. */
const isIn = ({ parts }: Property, known: string): boolean =>
  parts.every((part) => part.split(/[\s,]+/).every((word) => known.includes(word)));

const HAN = /\p{Script=Han}/u;

/** Family, given, additional, prefix and suffix, in the order of the language they are in. */
function joined([family = '', given = '', more = '', prefix = '', suffix = '']: readonly string[]) {
  const isHan = HAN.test(family + given);
  const order = isHan ? [family, given, more] : [prefix, given, more, family, suffix];
  return order.filter((part) => part !== '').join(isHan ? '' : ' ');
}
