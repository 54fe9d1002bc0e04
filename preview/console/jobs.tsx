import { useRead } from '../bench/use-read';
import type { Job } from './answers';
import { Table } from './table';
import { useSend } from './use-send';
import { useConsoleWords } from './words-context';

const EVERY_MS = 10_000;

/** The timers, each to be run now: in earnest, or asked what it would do. */
export function Jobs() {
  const words = useConsoleWords();
  const jobs = useRead<readonly Job[]>('/jobs', EVERY_MS).value ?? [];
  const { said, ask } = useSend();
  const run = (body: object) => void ask('/jobs/run', body, (value) => JSON.stringify(value));
  return (
    <section>
      <h3>{words.jobs}</h3>
      {jobs.length === 0 ? (
        <p className="none">{words.noJobs}</p>
      ) : (
        <Table
          label={words.jobs}
          rows={jobs}
          columns={[
            { head: words.index, cell: ({ name }) => name },
            { head: words.schedule, cell: ({ schedule }) => <code>{schedule}</code> },
            {
              head: words.runs,
              cell: ({ name: job }) => (
                <span className="actions">
                  <button type="button" aria-label={words.runOf(job)} onClick={() => run({ job })}>
                    {words.run}
                  </button>
                  <button
                    type="button"
                    aria-label={words.dryRunOf(job)}
                    onClick={() => run({ job, input: { dryRun: true } })}
                  >
                    {words.dryRun}
                  </button>
                </span>
              ),
            },
          ]}
        />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
