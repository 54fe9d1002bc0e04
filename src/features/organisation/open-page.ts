import type { OrganisationId } from '@contract/values';
import { go } from '@phone/platform/navigation';

const pages = '/packages/organisation/pages';

/** Opens the form: of an organisation that is there, or for a new one. */
export const openForm = (id?: OrganisationId): Promise<void> =>
  go.to(`${pages}/edit/index`, id === undefined ? {} : { id });

export const openAdministration = (id: OrganisationId): Promise<void> =>
  go.to(`${pages}/administer/index`, { id });

/** Opens the card of an organisation, as everybody sees it. */
export const openOrganisation = (id: OrganisationId): Promise<void> =>
  go.to(`${pages}/show/index`, { id });

/** Where an invitation leads. */
export const invitationPath = (code: string): `/${string}` => `${pages}/join/index?i=${code}`;
