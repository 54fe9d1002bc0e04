import { limits } from '@contract/limits';
import { textOf } from './charset';
import { headerOf } from './header';
import { type Filled, Form, type Left, type Why } from './form';
import { nameOf } from './name';
import { type Photo, photoOf, photoWords } from './photo';
import { type Property, propertyOf } from './property';
import type { CardLines } from './split-cards';
import { takers, technical } from './takers';

export type ReadCard = {
  readonly draft: Filled;
  /** The picture, which no field of a card has room for: it stands in `left` as well. */
  readonly photo: Photo | null;
  readonly left: readonly Left[];
};

export function cardOf(lines: CardLines, usual: string): ReadCard {
  const left: Left[] = [];
  const leave = (property: string, value: string, why: Left['why']): void =>
    void left.push({ property, value: shortened(value), why });
  const properties = lines.flatMap((line) => {
    const property = propertyOf(line, usual);
    if (property === null) {
      leave(headerOf(line)?.name ?? '', textOf(line, usual), 'unreadable');
      return [];
    }
    return property.text === '' || technical.has(property.name) ? [] : [property];
  });
  const form = new Form();
  for (const { property, value, why } of nameOf(form, properties)) {
    leave(property, value, why);
  }
  const labelled = withLabels(properties, leave);
  const photo = labelled.map(photoOf).find((found) => found !== null) ?? null;
  for (const property of [...labelled.filter(isPreferred), ...labelled.filter(isOther)]) {
    const why = (takers[property.name] ?? noField)(property, form);
    if (why !== null) {
      leave(property.name, photoWords(property) ?? property.text, why);
    }
  }
  return { draft: form.filled, photo, left };
}

const isPreferred = ({ types }: Property): boolean => types.includes('pref');
const isOther = (property: Property): boolean => !isPreferred(property);
const noField = (): Why => 'no-field';

/**
 * iPhones write what a number is into a line of its own (`item1.X-ABLabel`). A label goes to the
 * properties of its group as one more type; one that belongs to nothing is left.
 */
function withLabels(
  properties: readonly Property[],
  leave: (property: string, value: string, why: Left['why']) => void,
): Property[] {
  const labels = properties.filter(({ name }) => name === 'X-ABLABEL');
  const others = properties.filter(({ name }) => name !== 'X-ABLABEL');
  for (const label of labels) {
    if (label.group === null || !others.some(({ group }) => group === label.group)) {
      leave(label.name, label.text, 'no-field');
    }
  }
  return others.map((property) => ({
    ...property,
    types: [
      ...property.types,
      ...labels
        .filter(({ group }) => group !== null && group === property.group)
        .map(({ text }) => text.replace(/^_\$!<(.*)>!\$_$/, '$1').toLowerCase()),
    ],
  }));
}

const shortened = (value: string): string =>
  value.length > limits.vcardLeftLength ? `${value.slice(0, limits.vcardLeftLength - 1)}…` : value;
