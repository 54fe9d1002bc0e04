import { useMemo, useState } from 'react';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { type ColumnUse, usesOf } from '../file/columns';
import { fieldWords } from '../file/field-words';
import { readCsv, type Table } from '../file/read-csv';
import { readRows } from '../file/read-rows';
import { vcardTable } from '../file/vcard-table';
import { text } from './text';
import { useFile, type Source } from './use-file';

/** The table that was chosen or pasted, what its columns are, and what its rows come to. */
export function useTable() {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const [source, setSource] = useState<Source | null>(null);
  const [uses, setUses] = useState<readonly ColumnUse[]>([]);
  const [failure, setFailure] = useState<string>();
  const table = useMemo(() => (source === null ? null : tableOf(source, labels)), [source, labels]);
  const columns = useMemo(
    () =>
      (table?.headings ?? []).map((heading, index) => ({ heading, use: uses[index] ?? 'note' })),
    [table, uses],
  );
  const read = useMemo(
    () => (table === null ? null : readRows(table, columns, labels)),
    [table, columns, labels],
  );

  const take = (next: Source) => {
    const { rows, headings } = tableOf(next, labels);
    if (rows.length === 0) {
      setFailure(words.noRows);
    } else if (rows.length > limits.fileRows) {
      setFailure(words.tooMany(rows.length, limits.fileRows));
    } else {
      setFailure(undefined);
      setUses(usesOf(headings));
      setSource(next);
    }
  };
  const { busy, choose } = useFile(take, setFailure);
  return {
    ...{ table, columns, read, failure, busy, choose },
    /** True where it is a text whose first row may name the columns. */
    hasHeader: source !== null && 'text' in source,
    paste: (pasted: string) => take({ text: pasted }),
    setHeader: (header: boolean) =>
      source !== null && 'text' in source && take({ ...source, header }),
    setUse: (index: number, use: ColumnUse) =>
      setUses(uses.map((before, at) => (at === index ? use : before))),
    forget: () => setSource(null),
  };
}

type Labels = Parameters<typeof vcardTable>[1];

const tableOf = (source: Source, labels: Labels): Table =>
  'cards' in source ? vcardTable(source.cards, labels) : readCsv(source.text, source.header);
