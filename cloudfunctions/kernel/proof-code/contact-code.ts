import type { Contact } from '@contract/values';
import { keyedHash } from '@server/store/keyed-hash';

/**
 * The blind index of a contact: the code under which it can be found where it stands, and which
 * says nothing to whoever has no pepper. The same however it is typed.
 */
export const contactCode = (contact: Contact): string =>
  keyedHash(
    'contact',
    'mobile' in contact ? `mobile:${contact.mobile}` : `email:${contact.email.toLowerCase()}`,
  );
