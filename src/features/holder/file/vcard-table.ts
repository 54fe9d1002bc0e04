import type { Output } from '@contract/index';
import type { fieldWords } from './field-words';
import type { Table } from './read-csv';
import { ofCard } from './write-csv';

export type ReadCard = Output<'vcard.read'>['cards'][number];
type Labels = Readonly<Record<keyof (typeof fieldWords)['zh-CN'], string>>;

/** About the file and not about the person; and what no note can hold. */
const NOT_ABOUT_ANYBODY = /^(VERSION|PRODID|REV|UID|CLIENTPIDMAP)$/i;
const NO_WORDS = /^(PHOTO|LOGO|SOUND|KEY)$/i;

/** Cards of an address book as a table, so that they come in the way of every other row. */
export function vcardTable(cards: readonly ReadCard[], labels: Labels): Table {
  const headings = [...ofCard, 'note' as const].map((column) => labels[column]);
  const rows = cards.map((card, index) => ({
    line: index + 1,
    cells: [...ofCard.map((field) => card.draft[field] ?? ''), leftOf(card)],
  }));
  return { headings, rows, brokenLines: [] };
}

/** What has no field is named in the note; how much more there was, too. */
function leftOf({ left, leftCount }: ReadCard): string {
  const named = left
    .filter(({ property }) => !NOT_ABOUT_ANYBODY.test(property))
    .map(({ property, value }) => (NO_WORDS.test(property) ? property : `${property}：${value}`));
  return [...named, ...(leftCount > left.length ? [`+ ${leftCount - left.length}`] : [])].join(
    '\n',
  );
}
