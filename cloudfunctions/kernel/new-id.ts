import type { CardId, ShareToken } from '@contract/values';
import { randomId } from '@server/platform/ids';

export const newCardId = (): CardId => randomId('c') as CardId;
export const newShareToken = (): ShareToken => randomId('t') as ShareToken;
/** Of one opening of a card. */
export const newOpeningId = (): string => randomId('o');
export const newEventId = (): string => randomId('e');
