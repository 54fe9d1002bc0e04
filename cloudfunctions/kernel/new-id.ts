import type {
  CardId,
  EntryId,
  InvitationCode,
  MediumId,
  MergeId,
  Opening,
  OrganisationId,
  ReportId,
  ShareToken,
} from '@contract/values';
import { randomId } from '@server/platform/ids';

export const newCardId = (): CardId => randomId('c') as CardId;
export const newEntryId = (): EntryId => randomId('h') as EntryId;
export const newMergeId = (): MergeId => randomId('u') as MergeId;
export const newShareToken = (): ShareToken => randomId('t') as ShareToken;
/** For an opening that brought no number of its own. */
export const newOpening = (): Opening => randomId('o').slice(2) as Opening;
export const newMediumId = (): MediumId => randomId('f') as MediumId;
export const newOrganisationId = (): OrganisationId => randomId('g') as OrganisationId;
export const newInvitationCode = (): InvitationCode => randomId('i') as InvitationCode;
export const newReportId = (): ReportId => randomId('n') as ReportId;
export const newEventId = (): string => randomId('e');
