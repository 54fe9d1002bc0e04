import type { AccountId } from '@contract/values';

/** `138 **** 5407`; of a number from elsewhere, its beginning and its last two digits. */
export function maskPhone(number: string): string {
  return number.startsWith('+')
    ? `${number.slice(0, 3)} **** ${number.slice(-2)}`
    : `${number.slice(0, 3)} **** ${number.slice(-4)}`;
}

/** One place for each person, so that erasure finds it whatever else is lost. */
export const avatarPath = (owner: AccountId): string => `avatars/${owner}.jpg`;
