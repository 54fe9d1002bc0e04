import type { Invocation } from './answers';
import { Table } from './table';
import { useStats } from './use-stats';
import { useConsoleWords } from './words-context';
import { nameOf } from './worst-queries';

const mostShown = 100;

/** The last invocations, newest first, each with its database calls. */
export function InvocationsPanel() {
  const words = useConsoleWords();
  const invocations = useStats();
  if (invocations.length === 0) {
    return <p className="none">{words.noInvocations}</p>;
  }
  return (
    <>
      {invocations
        .slice(-mostShown)
        .toReversed()
        .map((each, at) => (
          <OneInvocation key={`${each.at} ${at}`} invocation={each} />
        ))}
    </>
  );
}

function OneInvocation({ invocation }: { invocation: Invocation }) {
  const words = useConsoleWords();
  const { at, source, ms, outcome, calls, databaseCalls } = invocation;
  return (
    <details className="invocation">
      <summary>
        <time dateTime={at}>{at.slice(11, 19)}</time>
        <b>{nameOf(invocation)}</b>
        <small>{source}</small>
        <small>{words.callsOf(databaseCalls)}</small>
        <small>{`${ms} ${words.ms}`}</small>
        <span className={outcome === 'ok' ? 'well' : 'ill'}>{outcome}</span>
      </summary>
      {calls.length === 0 ? (
        <p className="hint">{words.noCalls}</p>
      ) : (
        <Table
          label={words.callsOf(databaseCalls)}
          rows={calls}
          columns={[
            { head: words.operation, cell: ({ operation }) => operation.replace('database.', '') },
            { head: words.collection, cell: ({ collection }) => collection },
            { head: words.plan, cell: ({ plans }) => plans.join(', ') },
            { head: words.examined, number: true, cell: ({ examined }) => examined },
            { head: words.returned, number: true, cell: ({ returned }) => returned },
            { head: words.ms, number: true, cell: (call) => call.ms },
            { head: words.outcome, cell: ({ failed }) => (failed ? words.failed : words.ok) },
          ]}
        />
      )}
    </details>
  );
}
