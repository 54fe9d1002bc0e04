import { randomInt } from 'node:crypto';
import { limits } from '@contract/limits';
import type { Contact, Instant } from '@contract/values';
import { database } from '@server/platform/database';
import { nobody } from '@server/store/collection';
import { keyedHash } from '@server/store/keyed-hash';
import { Keyring } from '@server/store/keyring';
import { open, table } from '@server/store/table';
import { instantOf } from '@server/store/time';
import type { Person } from '../identify';
import type { Request } from '../parse';
import { contactCode } from './contact-code';
import { countUp } from './count-up';
import { isSame, type Proof, proofFor, provenBy } from './proof';
import { Codes } from './records';

/**
 * Codes that prove a contact. They are bound to the person and the installation that asked, so
 * that nobody can use or use up the code of somebody else.
 */
export type ProofCodes = {
  /** A new code to send; null where the contact had enough of them today, which nobody is told. */
  issue(to: Contact): Promise<{ readonly code: string | null } | 'too-often'>;
  /** Whether it is the code. Each try counts, a right one too. */
  check(to: Contact, code: string): Promise<boolean>;
  /** Makes a code that served useless. */
  forget(to: Contact): Promise<void>;
  proofFor(to: Contact): Proof;
  /** The blind index of the contact that was proved, or null where it no longer is. */
  provenBy(proof: string): string | null;
};

export function codesFor(
  { login, ip }: Pick<Person, 'login' | 'ip'>,
  { install }: Pick<Request, 'install'>,
  now: Instant,
): ProofCodes {
  const device = `${login}/${install ?? ''}`;
  const idOf = (to: Contact): string => keyedHash('code', `${device}/${contactCode(to)}`);
  return {
    issue: async (to) => {
      const [byLogin, byInstall, byAddress, byContact] = await Promise.all([
        countUp(`login/${login}`, now),
        countUp(`install/${install ?? login}`, now),
        countUp(`address/${ip ?? login}`, now),
        countUp(`contact/${contactCode(to)}`, now),
      ]);
      const { codesPerDeviceADay, codesPerAddressADay, codesPerContactADay } = limits;
      if (Math.max(byLogin, byInstall) > codesPerDeviceADay || byAddress > codesPerAddressADay) {
        return 'too-often';
      }
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      await keep(idOf(to), code, now);
      return { code: byContact > codesPerContactADay ? null : code };
    },
    check: async (to, code) => {
      const _id = idOf(to);
      await database.increase(Codes.name, _id, { tries: 1 });
      const found = await open(
        { keyring: new Keyring(database) },
        Codes,
        await database.get(Codes.name, _id),
      );
      // Compared with something where there is none, so that both take the same time.
      const isRight = isSame(hashOf(_id, code), found?.code ?? hashOf(_id, 'none'));
      const isOpen = found !== null && found.tries <= limits.codeTries && now < found.validUntil;
      return isRight && isOpen;
    },
    forget: async (to) => {
      await database.remove(Codes.name, idOf(to));
    },
    proofFor: (to) => proofFor(contactCode(to), device, now),
    provenBy: (proof) => provenBy(proof, device, now),
  };
}

async function keep(_id: string, code: string, now: Instant): Promise<void> {
  const place = { documents: database, keyring: new Keyring(database), isAgreed: byLaw, now };
  const validUntil = instantOf(new Date(Date.parse(now) + limits.codeMinutes * 60_000));
  const record = { _id, owner: nobody, code: hashOf(_id, code), tries: 0, validUntil };
  await table(place, Codes).put(record);
}

/** A million codes are soon tried by whoever has the database, but not without the pepper. */
const hashOf = (id: string, code: string): string => keyedHash('code', `${id}/${code}`);

/** It rests on the law; nobody has to agree to it. */
const byLaw = (): boolean => false;
