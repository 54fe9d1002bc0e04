import type { Output } from '@contract/index';
import type { InventoryRow } from '@contract/policy/inventory-row';
import { purposes } from '@contract/policy/purposes';
import { recipients } from '@contract/policy/recipients';
import type { Language } from '@contract/policy/words';
import { dateWords } from '@phone/features/app';
import { text } from '../text';

/** One row of the collection list, ready to read. */
export type ItemWords = {
  readonly label: string;
  /** For what, and where from. */
  readonly about: string;
  /** How it lies in the database, and who else gets to see it. */
  readonly kept: string;
  /** When it goes; with the article where the law keeps it longer. */
  readonly erased: string;
};

export type Group = 'user' | 'authorised' | 'generated' | 'never';

export function groupOf(row: InventoryRow): Group {
  const { source } = row;
  return source === 'user' || source === 'authorised' || source === 'generated' ? source : 'never';
}

export function itemWords(row: InventoryRow, language: Language): ItemWords {
  const words = text[language];
  const label = row.label[language];
  if (row.necessity === 'refused_by_design') {
    return { label, about: words.refusedByDesign, kept: '', erased: words.never };
  }
  if (row.necessity === 'declared_not_collected') {
    return { label, about: words.notCollected, kept: '', erased: words.notNow };
  }
  const serves = row.purposes.map((id) => purposes[id].label[language]).join(words.and);
  const what = serves === '' ? words.asked : words.usedFor(serves);
  const choice = row.necessity === 'basic' ? words.basic : words.extended;
  return {
    label,
    about: words.about(what, words.sources[row.source], choice),
    kept: [words.protections[row.protection], ...recipientWords(row, language)].join(' · '),
    erased: erasedWords(row, language),
  };
}

type Count = Output<'rights.collected'>['items'][number];

/** How often it was collected in the range, how much is held, and by when the last of it goes. */
export function countWords(
  count: Count | undefined,
  language: Language,
): { readonly said: string; readonly until: string } {
  const words = text[language];
  if (count === undefined) {
    return { said: words.counted(0, 0), until: '' };
  }
  const { written, held, last, erasedBy } = count;
  const when = last === null ? '' : words.lastTime(dateWords(last, language));
  return {
    said: `${words.counted(written, held)}${when}`,
    until: erasedBy === null ? '' : words.goneBy(dateWords(erasedBy, language)),
  };
}

const recipientWords = (row: InventoryRow, language: Language): string[] =>
  row.recipients.map((id) => text[language].handedTo(recipients[id].label[language]));

function erasedWords({ retention, onLeaving }: InventoryRow, language: Language): string {
  const words = text[language];
  if (onLeaving.then === 'keep') {
    return words.keptByLaw(onLeaving.days, onLeaving.article[language]);
  }
  if (retention.from === 'recorded') {
    return words.afterDays(retention.days);
  }
  if (retention.from === 'superseded') {
    return words.afterUse(retention.days);
  }
  return words.until[retention.from];
}
