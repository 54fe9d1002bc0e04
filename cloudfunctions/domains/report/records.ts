import type { AppealKind, ReportReason, ReportState, ReportTarget } from '@contract/report-words';
import type { AccountId, Instant, ReportId } from '@contract/values';
import { collection, item, randomKey, whose } from '@server/store/collection';

/**
 * Something that waits for a person's decision: what its owner reported, or a decision about them
 * that they object to. Other domains report what is theirs through `fileReport`.
 */
export type ReportRecord = {
  readonly _id: ReportId;
  readonly owner: AccountId;
  readonly kind: ReportTarget | AppealKind;
  /** Which one, by its id; a text has none. */
  readonly about?: string;
  readonly reason?: ReportReason;
  /** The text that was refused, as it was typed. */
  readonly text?: string;
  readonly note?: string;
  readonly state: ReportState;
  readonly answer?: string;
  readonly at: Instant;
  readonly dueAt: Instant;
};

const said = item('report.said');
const note = item('report.note');

export const Reports = collection<ReportRecord>()({
  name: 'reports',
  expiresLike: 'report.said',
  fields: {
    _id: randomKey,
    owner: whose,
    kind: said,
    about: said,
    reason: said,
    text: note,
    note,
    state: said,
    answer: note,
    at: said,
    dueAt: said,
  },
  indexes: [
    {
      name: 'owner_at',
      keys: [
        ['owner', 1],
        ['at', -1],
      ],
      unique: false,
    },
    {
      name: 'state_due',
      keys: [
        ['state', 1],
        ['dueAt', 1],
      ],
      unique: false,
    },
  ],
});
