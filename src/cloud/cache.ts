import type { Domain } from '@contract/doors';
import type { ActionName, Input, Output } from '@contract/index';
import type { Answer, CallError } from './answer';
import { call } from './call';
import { readFirstPaint } from './first-paint';
import { onWritten } from './heard';
import { onLeft } from './me';

/** The last that is known of one question to the cloud. Replaced, never changed. */
export type Entry<N extends ActionName> = {
  readonly value?: Output<N>;
  /** The last attempt failed; `value` may still be there from before. */
  readonly error?: CallError<N>;
  readonly loading: boolean;
  readonly loadedAt: number;
  /** Something was written since that may have changed the answer. */
  readonly outdated: boolean;
};

const ENTRIES_MAX = 60;
/** Long enough for onLoad and onShow to be one call, and for a glance at another tab. */
const FRESH_MS = 3_000;

type Kept = Omit<Entry<ActionName>, 'value' | 'error'> & {
  readonly value?: unknown;
  readonly error?: string;
};
const entries = new Map<string, Kept>();
const listeners = new Set<() => void>();

export function questionOf<N extends ActionName>(name: N, input: Input<N>): string {
  return `${name} ${JSON.stringify(input)}`;
}

/** The input that a question was made of: objects of equal content are one question. */
export function inputOf<N extends ActionName>(question: string): Input<N> {
  return JSON.parse(question.slice(question.indexOf(' ') + 1)) as Input<N>;
}

export function entryOf<N extends ActionName>(question: string): Entry<N> | undefined {
  showFirstPaint();
  // A question begins with its action's name, so its entry was written for that action.
  return entries.get(question) as Entry<N> | undefined;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the cloud unless the answer is fresh or on its way. */
export function refresh<N extends ActionName>(name: N, input: Input<N>): void {
  const entry = entries.get(questionOf(name, input));
  const fresh =
    entry !== undefined &&
    !entry.outdated &&
    entry.error === undefined &&
    Date.now() - entry.loadedAt < FRESH_MS;
  if (!fresh) {
    void load(name, input);
  }
}

export async function load<N extends ActionName>(name: N, input: Input<N>): Promise<void> {
  const question = questionOf(name, input);
  const before = entries.get(question);
  if (before?.loading === true) {
    return;
  }
  put(question, { loadedAt: 0, ...before, loading: true, outdated: false });
  const answer = await call(name, input);
  const now = entries.get(question);
  if (now !== undefined) {
    put(question, settled(now, answer));
  }
}

let firstPaintShown = false;

/** The first tab begins with what it showed last time, and asks for it anyway. */
function showFirstPaint(): void {
  const home = firstPaintShown ? null : readFirstPaint();
  firstPaintShown = true;
  if (home !== null) {
    const entry = { value: home, loading: false, loadedAt: 0, outdated: true };
    entries.set(questionOf('card.home', {}), entry);
  }
}

function settled<N extends ActionName>(now: Kept, answer: Answer<N>): Kept {
  // A write that ended while this answer was on its way makes it old on arrival.
  const { outdated } = now;
  const loadedAt = Date.now();
  if (answer.ok) {
    return { value: answer.value, loading: false, loadedAt, outdated };
  }
  const failed = { error: answer.error, loading: false, loadedAt, outdated } as const;
  return now.value === undefined ? failed : { ...failed, value: now.value };
}

function put(question: string, entry: Kept): void {
  entries.delete(question);
  entries.set(question, entry);
  for (const oldest of entries.keys()) {
    if (entries.size <= ENTRIES_MAX) {
      break;
    }
    entries.delete(oldest);
  }
  notify();
}

function notify(): void {
  for (const listener of [...listeners]) {
    listener();
  }
}

/** Beginnings of the names of the reads that a write of a domain may change. */
const touchedBy: Readonly<Record<Domain, readonly string[]>> = {
  account: [''],
  consent: [''],
  rights: [''],
  card: ['card.', 'share.', 'organisation.', 'rights.'],
  holder: ['holder.', 'exchange.', 'card.open', 'rights.'],
  exchange: ['exchange.', 'holder.', 'card.', 'message.', 'rights.'],
  message: ['message.', 'rights.'],
  location: ['location.', 'rights.'],
  share: ['share.', 'rights.'],
  vcard: [],
  media: ['media.', 'card.', 'holder.', 'rights.'],
  report: ['report.', 'rights.'],
  organisation: ['organisation.', 'card.open', 'holder.read', 'rights.'],
  visit: ['rights.'],
  usage: [],
  security: [],
  bystander: ['card.', 'holder.', 'exchange.', 'security.'],
  scan: ['security.'],
  job: [],
};

onWritten((domain) => {
  const touched = touchedBy[domain];
  for (const [question, entry] of [...entries]) {
    if (touched.some((beginning) => question.startsWith(beginning))) {
      entries.set(question, { ...entry, outdated: true });
    }
  }
  notify();
});

onLeft(() => {
  // The person is gone, so nothing of theirs stays in memory; what is on screen asks again.
  for (const [question, { loading }] of [...entries]) {
    entries.set(question, { loading, loadedAt: 0, outdated: true });
  }
  notify();
});
