import { createHmac, randomBytes } from 'node:crypto';
import type { AccountId } from '@contract/values';
import type { Documents } from '@server/platform/database';
import { fieldKey } from '@server/platform/secrets';
import { decode, encode } from './codec';
import { Keys } from './records';

/**
 * The keys one request needs, each fetched once. Nothing outlives the request, so that a key that
 * was destroyed is gone everywhere.
 */
export class Keyring {
  readonly #keys = new Map<string, Promise<Buffer | null>>();

  constructor(private readonly documents: Documents) {}

  readonly keyOf = (owner: string): Promise<Buffer | null> => {
    const known = this.#keys.get(owner) ?? this.#fetch(owner);
    this.#keys.set(owner, known);
    return known;
  };

  /** Makes the key of a person who has just come in. */
  async create(owner: AccountId): Promise<void> {
    const key = randomBytes(32);
    const record = { _id: owner, owner, wrapped: key.toString('base64') };
    await this.documents.add(Keys.name, await encode(Keys, record, master));
    this.#keys.set(owner, Promise.resolve(key));
  }

  async destroy(owner: AccountId): Promise<void> {
    await this.documents.remove(Keys.name, owner);
    this.#keys.set(owner, Promise.resolve(null));
  }

  async #fetch(owner: string): Promise<Buffer | null> {
    if (owner.startsWith(`${guestLetter}_`)) {
      return guestKey(owner);
    }
    const document = await this.documents.get(Keys.name, owner);
    const record = document === null ? null : await decode(Keys, document, master);
    return record === null ? null : Buffer.from(record.wrapped, 'base64');
  }
}

/** What the codes of guests begin with. */
export const guestLetter = 'g';

/** Made of the master key each time: of a guest no key is kept. */
const guestKey = (guest: string): Buffer =>
  createHmac('sha256', fieldKey()).update(`guest\0${guest}`).digest();

const master = async (): Promise<Buffer> => fieldKey();
