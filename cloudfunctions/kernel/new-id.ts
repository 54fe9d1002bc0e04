import type { CardId, EntryId, MergeId, ShareToken } from '@contract/values';
import { randomId } from '@server/platform/ids';

export const newCardId = (): CardId => randomId('c') as CardId;
export const newEntryId = (): EntryId => randomId('h') as EntryId;
export const newMergeId = (): MergeId => randomId('u') as MergeId;
export const newShareToken = (): ShareToken => randomId('t') as ShareToken;
export const newEventId = (): string => randomId('e');
