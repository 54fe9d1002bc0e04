import type { ConsentPurposeId } from '../purposes';
import type { versions } from './index';

type VersionId = (typeof versions)[number]['id'];
type Scopes = Readonly<Partial<Record<ConsentPurposeId, string>>>;

/**
 * What each purpose covered under each version: sha256, in hexadecimal, of its scope as
 * `../scope.ts` writes it down. `scopes.test.ts` computes it for the newest version, so that an
 * item, a recipient or a longer term can't slip into a purpose without a version of its own.
 * Nobody could agree to the first version here, so it covers nothing.
 */
export const scopes: Readonly<Record<VersionId, Scopes>> = {
  '2026-11-24': {
    account: '3589ff397de07b5703f1a9634ec049ffa936de9305a7dfc7765a6ad287bdcab1',
    card: 'f1f926276dc9e6f2a1444484f7bf5dfda9058c986d9bd967ada664acdf1a2c0e',
    holder: '52a85a249a6f3b634f5ac0befbf3766c814d615561f84f43e99c8f2802746583',
    phone: '776f06e8a87ad73f0b843a2745dc3840c41b058edae649d649c756388ff412ef',
  },
  '2020-04-03': {},
};
