import { linesInNote } from '../note-lines';
import type { Form, Why } from './form';
import type { Property } from './property';

/** Lines that say which field they are (`微信号：…`) go there; the rest is the introduction. */
export function takeNote({ text }: Property, form: Form): Why {
  const rest = text.split('\n').filter((line) => !isTaken(line, form));
  const introduction = rest.join('\n').trim();
  return introduction === '' ? null : form.put(introduction, 'introduction');
}

function isTaken(line: string, form: Form): boolean {
  return linesInNote.some(({ field, label }) => {
    const [name = '', ...value] = line.split('：');
    return name.trim() === label && form.put(value.join('：'), field) === null;
  });
}
