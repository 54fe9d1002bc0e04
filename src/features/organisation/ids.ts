import type { InvitationCode, OrganisationId } from '@contract/values';

const ORGANISATION = /^g_[0-9a-z]{20}$/;
const INVITATION = /^i_[0-9a-z]{20}$/;

/** The shapes of the contract, whose schemas the pages don't carry; the server looks again. */
export const isOrganisationId = (id: string | undefined): id is OrganisationId =>
  id !== undefined && ORGANISATION.test(id);

export const isInvitation = (code: string | undefined): code is InvitationCode =>
  code !== undefined && INVITATION.test(code);
