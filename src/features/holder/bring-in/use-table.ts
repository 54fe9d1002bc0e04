import { useMemo, useState } from 'react';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { chosenFile } from '@phone/platform/chosen-file';
import { type ColumnUse, usesOf } from '../file/columns';
import { fieldWords } from '../file/field-words';
import { readCsv } from '../file/read-csv';
import { readRows } from '../file/read-rows';
import { readText } from '../file/read-text';
import { text } from './text';

const EXTENSIONS = ['csv', 'txt', 'tsv'] as const;

/** A text that is read as a table, and what the person said about it. */
type Source = { readonly text: string; readonly header?: boolean };

/** The table that was chosen or pasted, what its columns are, and what its rows come to. */
export function useTable() {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const [source, setSource] = useState<Source | null>(null);
  const [uses, setUses] = useState<readonly ColumnUse[]>([]);
  const [failure, setFailure] = useState<string>();
  const table = useMemo(
    () => (source === null ? null : readCsv(source.text, source.header)),
    [source],
  );
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
    if (/^\s*BEGIN:VCARD/i.test(next.text)) {
      setFailure(words.vcard);
      return;
    }
    const { rows, headings } = readCsv(next.text, next.header);
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
  const choose = async () => {
    const file = await chosenFile(EXTENSIONS, limits.fileBytes);
    if (file.ok) {
      const content = readText(file.bytes);
      if (content === null) {
        setFailure(words.unreadable);
      } else {
        take({ text: content.text });
      }
    } else if (file.why !== 'cancelled') {
      setFailure(file.why === 'too-big' ? words.tooBig : words.unreadable);
    }
  };
  return {
    ...{ table, columns, read, failure, choose },
    paste: (pasted: string) => take({ text: pasted }),
    setHeader: (header: boolean) => source !== null && take({ ...source, header }),
    setUse: (index: number, use: ColumnUse) =>
      setUses(uses.map((before, at) => (at === index ? use : before))),
    forget: () => setSource(null),
  };
}
