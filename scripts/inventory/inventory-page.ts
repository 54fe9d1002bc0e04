import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { storageKeys } from '@contract/policy/storage-keys';

type Rows = Readonly<Record<string, InventoryRow>>;

/** The inventory as a document for people: every row, when it goes, and what is never collected. */
export function inventoryPage(rows: Rows = inventory): string {
  const all = Object.entries(rows);
  const collected = all.filter(([, { basis }]) => basis !== 'none');
  const never = all.filter(([, { basis }]) => basis === 'none');
  return `${[
    '# The inventory',
    'Written by `npm run -s inventory`; a test fails when it is stale. What follows from it, and where: [privacy](privacy.md).',
    '## What is collected',
    table(
      ['item', 'clause', '中文', 'necessity', 'basis', 'source', 'lies in', 'as', 'recipients'],
      collected.map(([id, row]) => [
        `\`${id}\`${row.sensitive ? ' (sensitive)' : ''}`,
        row.clause,
        row.label['zh-CN'],
        row.necessity,
        [row.basis, ...row.purposes].join(': '),
        row.source,
        row.stored.join(', '),
        row.protection,
        row.recipients.join(', '),
      ]),
    ),
    '## When it goes, and how it is handed out',
    table(
      ['item', 'kept', 'then', 'when its person leaves', 'erased by', 'exported', 'shown'],
      collected.map(([id, row]) => [
        `\`${id}\``,
        keptWords(row),
        row.retention.then,
        row.onLeaving.then === 'keep'
          ? `${row.onLeaving.days} days (${row.onLeaving.article.en})`
          : 'erased',
        row.erasure,
        row.exported,
        row.mask,
      ]),
    ),
    '## What is not collected',
    table(
      ['item', 'clause', '中文', 'why'],
      never.map(([id, row]) => [`\`${id}\``, row.clause, row.label['zh-CN'], row.necessity]),
    ),
    '## What lies on the phone',
    table(
      ['key', 'item', 'days', 'personal', 'can be refused'],
      Object.entries(storageKeys).map(([key, { item, days, personal, refusable }]) => [
        `\`${key}\``,
        `\`${item}\``,
        days === null ? 'until cleared' : String(days),
        personal ? 'yes' : 'no',
        refusable ? 'yes' : 'no',
      ]),
    ),
  ].join('\n\n')}\n`;
}

const keptWords = ({ retention: { from, days } }: InventoryRow): string =>
  days === 0 ? `until ${from}` : `${days} days from when it is ${from}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
