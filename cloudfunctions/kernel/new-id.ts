import type { CardId, MediumId, ReportId, ShareToken } from '@contract/values';
import { randomId } from '@server/platform/ids';

export const newCardId = (): CardId => randomId('c') as CardId;
export const newShareToken = (): ShareToken => randomId('t') as ShareToken;
export const newMediumId = (): MediumId => randomId('f') as MediumId;
export const newReportId = (): ReportId => randomId('n') as ReportId;
export const newEventId = (): string => randomId('e');
