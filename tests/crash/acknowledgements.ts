/** What the killed processes had acknowledged, as the parent heard it. */
export type Acknowledgements = {
  readonly added: Set<string>;
  readonly removed: Set<string>;
  readonly files: Set<string>;
  counter: number;
  transfer: number;
  writes: number;
};

export const noAcknowledgements = (): Acknowledgements => ({
  added: new Set(),
  removed: new Set(),
  files: new Set(),
  counter: -1,
  transfer: -1,
  writes: 0,
});

/** Takes one whole line; what a kill cut short was not acknowledged. */
export function hear(known: Acknowledgements, line: string): void {
  const [word = '', rest = ''] = line.split(' ');
  known.writes += word === 'ready' ? 0 : 1;
  switch (word) {
    case 'ready':
      break;
    case 'add':
      known.added.add(rest);
      break;
    case 'removed':
      known.removed.add(rest);
      break;
    case 'file':
      known.files.add(rest);
      break;
    case 'set':
      known.counter = Number(rest);
      break;
    case 'transfer':
      known.transfer = Number(rest);
      break;
    default:
      throw new Error(`an acknowledgement is not understood: ${line}`);
  }
}
