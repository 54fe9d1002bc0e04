import type { Words } from './words';

/**
 * What personal data is used for. `basis` says what makes it lawful: `consent` is given by a tap
 * and can be withdrawn; `statutory` rests on the article named. `switchable` purposes have their
 * own switch; `account` ends by deregistration.
 */
export type Purpose = {
  readonly clause: string;
  readonly label: Words;
  /** One sentence: what it does for the person. */
  readonly why: Words;
  /** One sentence: what happens without it. */
  readonly without: Words;
  readonly necessity: 'basic' | 'extended';
  readonly basis: 'consent' | 'statutory';
  readonly article?: Words;
  readonly switchable: boolean;
  /** How it must be asked for; `general` where nothing is said. */
  readonly kind?: ConsentKind;
};

/**
 * `general` together with others · `separate` alone, on a screen of its own (PIPL 23, 25, 26, 29,
 * 39) · `guardian` alone, by the guardian of somebody under fourteen (PIPL 31).
 */
export const consentKinds = ['general', 'separate', 'guardian'] as const;
export type ConsentKind = (typeof consentKinds)[number];
