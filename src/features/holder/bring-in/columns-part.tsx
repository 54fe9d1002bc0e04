import { useState } from 'react';
import { useWords } from '@phone/features/app';
import { Actions, Button, Cell, Empty, Hint, List, Notice, Section, Sheet } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { columnUses } from '../file/columns';
import { fieldWords } from '../file/field-words';
import type { ReadyRow, Remark } from '../file/read-rows';
import { ExampleRows } from './example-rows';
import { text } from './text';
import type { useTable } from './use-table';

type Columns = ReturnType<typeof useTable>;
type ColumnsPartProps = {
  readonly table: Columns;
  readonly onBegin: (ready: readonly ReadyRow[], remarks: readonly Remark[]) => void;
};

/** What each column is, as far as its heading tells; the person has the last word. */
export function ColumnsPart({ table, onBegin }: ColumnsPartProps) {
  const words = useWords(text);
  const [asked, ask] = useState<number | null>(null);
  const { ready, remarks } = table.read ?? { ready: [], remarks: [] };
  return (
    <>
      {table.failure !== undefined && <Notice tone="wrong">{table.failure}</Notice>}
      <ExampleRows ready={ready} />
      <ColumnList table={table} onAsk={ask} />
      {remarks.length > 0 && <Hint>{words.remarks(remarks.length)}</Hint>}
      {ready.length === 0 && <Empty icon="broken" title={words.nothing} note={words.nameless} />}
      <Actions>
        <Button
          label={words.import(ready.length)}
          disabled={ready.length === 0}
          onTap={() => onBegin(ready, remarks)}
        />
        <Button kind="quiet" label={words.again} onTap={table.forget} />
      </Actions>
      {asked !== null && <UseSheet table={table} index={asked} onClose={() => ask(null)} />}
    </>
  );
}

type ColumnListProps = Pick<ColumnsPartProps, 'table'> & {
  readonly onAsk: (index: number) => void;
};

const SAMPLES = 2;

function ColumnList({ table: { table, columns, hasHeader, setHeader }, onAsk }: ColumnListProps) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const samplesOf = (index: number) =>
    (table?.rows ?? [])
      .flatMap(({ cells }) => (cells[index]?.trim() ? [cells[index].trim()] : []))
      .slice(0, SAMPLES)
      .join(' · ');
  const isHeaded = columns.some(({ heading }) => heading !== '');
  return (
    <Section title={words.columns}>
      <List label={words.columns}>
        {hasHeader && <SwitchRow title={words.header} on={isHeaded} onChange={setHeader} />}
        {columns.map(({ heading, use }, index) => (
          <Cell
            key={index}
            title={heading === '' ? words.column(index + 1) : heading}
            note={samplesOf(index)}
            value={labels[use]}
            onTap={() => onAsk(index)}
          />
        ))}
      </List>
      <Hint>{words.columnsNote}</Hint>
    </Section>
  );
}

type UseSheetProps = {
  readonly table: Columns;
  readonly index: number;
  readonly onClose: () => void;
};

function UseSheet({ table, index, onClose }: UseSheetProps) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const column = table.columns[index];
  const heading = column?.heading ?? '';
  const title = heading === '' ? words.column(index + 1) : heading;
  return (
    <Sheet open title={title} closeLabel={words.close} onClose={onClose}>
      <Choices
        label={title}
        options={columnUses.map((id) => ({ id, title: labels[id] }))}
        chosen={column?.use ?? 'note'}
        onChoose={(use) => {
          table.setUse(index, use);
          onClose();
        }}
      />
    </Sheet>
  );
}
