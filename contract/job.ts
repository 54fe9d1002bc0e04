import * as z from 'zod/mini';
import { action, perMinute } from './action';

/** What a run did; a run that stopped for time says so and goes on at the next tick. */
const JobReport = z.object({ examined: z.int(), changed: z.int(), finished: z.boolean() });
export type JobReport = z.output<typeof JobReport>;

const Run = z.strictObject({
  /** True: count what would be done, change nothing. */
  dryRun: z.optional(z.boolean()),
});

export const job = {
  /** Erases the accounts whose cooling-off days are over, and withdrawn purposes' data. */
  erase: action({
    access: 'timer',
    purposes: [],
    writes: false,
    limit: perMinute(60),
    input: Run,
    output: JobReport,
    errors: [],
  }),
  /** What WeChat found about a picture. Unknown and repeated ones change nothing. */
  mediaChecked: action({
    access: 'push',
    purposes: [],
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({
      trace: z.string().check(z.maxLength(80), z.regex(/^[\w-]+$/)),
      /** Null where WeChat could not look at it. */
      suggest: z.nullable(z.string().check(z.maxLength(20))),
      label: z.int(),
    }),
    output: z.object({ settled: z.boolean() }),
    errors: [],
  }),
  /** Asks again about pictures whose answer did not come. */
  recheck: action({
    access: 'timer',
    purposes: [],
    writes: false,
    limit: perMinute(60),
    input: Run,
    output: JobReport,
    errors: [],
  }),
  /** Removes what outlived its retention. */
  expire: action({
    access: 'timer',
    purposes: [],
    writes: false,
    limit: perMinute(60),
    input: Run,
    output: JobReport,
    errors: [],
  }),
};
