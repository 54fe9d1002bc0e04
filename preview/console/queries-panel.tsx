import { Keys } from './indexes';
import { Table } from './table';
import { useStats } from './use-stats';
import { useConsoleWords } from './words-context';
import { slowMs, slowQueries, unindexedQueries } from './worst-queries';

/** Queries that no index served, with the index they want; and those that took long. */
export function QueriesPanel() {
  const words = useConsoleWords();
  const invocations = useStats();
  const unindexed = unindexedQueries(invocations);
  const slow = slowQueries(invocations);
  return (
    <>
      <section>
        <h3>{words.unindexed}</h3>
        {unindexed.length === 0 ? (
          <p className="none">{words.noUnindexed}</p>
        ) : (
          <Table
            label={words.unindexed}
            rows={unindexed}
            columns={[
              { head: words.collection, cell: ({ collection }) => collection },
              {
                head: words.wanted,
                cell: ({ keys }) => (keys.length === 0 ? words.noIndexHelps : <Keys keys={keys} />),
              },
              { head: words.times, number: true, cell: ({ times }) => times },
              { head: words.examined, number: true, cell: ({ examined }) => examined },
              { head: words.askedBy, cell: ({ askedBy }) => askedBy.join(', ') },
            ]}
          />
        )}
        <p className="hint">{words.unindexedHint}</p>
      </section>
      <section>
        <h3>{words.slow}</h3>
        {slow.length === 0 ? (
          <p className="none">{words.noSlow(slowMs)}</p>
        ) : (
          <Table
            label={words.slow}
            rows={slow}
            columns={[
              { head: words.ms, number: true, cell: ({ ms }) => ms },
              { head: words.collection, cell: ({ collection }) => collection },
              { head: words.plan, cell: ({ plans }) => plans.join(', ') },
              { head: words.examined, number: true, cell: ({ examined }) => examined },
              { head: words.returned, number: true, cell: ({ returned }) => returned },
              { head: words.askedBy, cell: ({ askedBy }) => askedBy },
            ]}
          />
        )}
      </section>
    </>
  );
}
