import type { Word } from './writer';

/** What the killed processes had acknowledged, as the parent heard it. */
export type Acknowledgements = {
  readonly added: Set<string>;
  readonly removed: Set<string>;
  readonly files: Set<string>;
  counter: number;
  transfer: number;
  writes: number;
  /** Processes that came as far as writing. */
  starts: number;
};

export const noAcknowledgements = (): Acknowledgements => ({
  added: new Set(),
  removed: new Set(),
  files: new Set(),
  counter: -1,
  transfer: -1,
  writes: 0,
  starts: 0,
});

/** Takes one line of the writer. */
export function hear(known: Acknowledgements, line: string): void {
  const [word = '', what = ''] = line.split(' ');
  const take = Object.hasOwn(takers, word) ? takers[word as Word] : undefined;
  if (!take) {
    throw new Error(`an acknowledgement is not understood: ${line}`);
  }
  known.writes += word === 'ready' ? 0 : 1;
  take(known, what);
}

const takers: Readonly<Record<Word, (known: Acknowledgements, what: string) => void>> = {
  ready: (known) => {
    known.starts += 1;
  },
  add: (known, id) => known.added.add(id),
  removed: (known, id) => known.removed.add(id),
  file: (known, path) => known.files.add(path),
  set: (known, n) => {
    known.counter = Number(n);
  },
  transfer: (known, n) => {
    known.transfer = Number(n);
  },
};
