import type { BystanderCount, bystanderRequests } from '@contract/bystander';
import type { CardFieldName } from '@contract/card-fields';
import type { Asked } from './mentions-for';
import type { MentionRecord } from './records';

export type What = (typeof bystanderRequests)[number];

/** Too coarse to see by how many it changes. */
export function bucketOf(count: number): BystanderCount {
  if (count === 0) {
    return '0';
  }
  if (count < 10) {
    return '1-9';
  }
  return count < 100 ? '10-99' : '100+';
}

/**
 * Which fields of a record are closed once somebody on it asked for something. A contact that the
 * record's owner proved as well stays open: each of the two may decide about what is their own.
 */
export function closedAfter(
  what: What,
  { fields, proved }: Pick<MentionRecord, 'fields' | 'proved'>,
  closed: readonly CardFieldName[],
): readonly CardFieldName[] {
  if (what === 'erase') {
    return proved ? closed : [...new Set([...closed, ...fields])];
  }
  return what === 'lift' || what === 'mine'
    ? closed.filter((field) => !fields.includes(field))
    : closed;
}

/** How a record is changed by what somebody on it asked for. */
export const restrictedAfter =
  (what: What, closes: (closed: readonly CardFieldName[]) => readonly CardFieldName[]) =>
  ({ restricted = [] }: { readonly restricted?: readonly CardFieldName[] }): Asked => {
    const closed = closes(restricted);
    const isClosed = closed.length > 0;
    const asked = what === 'correct' ? 'correct' : isClosed ? 'erase' : undefined;
    return { restricted: isClosed ? closed : undefined, asked };
  };

/** Which of the requests reach cards that there are. An objection is about those to come. */
export const reachesCards = (what: What): boolean => what !== 'object';
