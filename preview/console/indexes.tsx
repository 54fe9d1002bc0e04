import type { CollectionView, IndexKeys } from './answers';
import { Table } from './table';
import { useStats } from './use-stats';
import { useConsoleWords } from './words-context';
import { usesOf } from './worst-queries';

/** The indexes of a collection: their fields, how large they are, how often they served. */
export function Indexes({ collection }: { collection: CollectionView }) {
  const words = useConsoleWords();
  const uses = usesOf(collection.name, useStats());
  return (
    <section>
      <h3>{words.indexes}</h3>
      <Table
        label={words.indexes}
        rows={collection.indexes}
        columns={[
          { head: words.index, cell: ({ name }) => name },
          {
            head: words.keys,
            cell: ({ keys, unique }) => (
              <>
                <Keys keys={keys} /> {unique && <em>{words.unique}</em>}
              </>
            ),
          },
          { head: words.entries, number: true, cell: ({ entries }) => entries },
          { head: words.uses, number: true, cell: ({ name }) => uses.get(name) ?? 0 },
        ]}
      />
      <p className="hint">{words.usesHint}</p>
    </section>
  );
}

/** Fields of an index as they are written in a `records.ts`. */
export const Keys = ({ keys }: { keys: IndexKeys }) => (
  <code>{JSON.stringify(keys).replaceAll(',', ', ')}</code>
);
