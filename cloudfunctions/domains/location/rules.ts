import { limits } from '@contract/limits';
import type { AccountId, Instant } from '@contract/values';
import { keyedHash, keyedId } from '@server/store/keyed-hash';
import { type Cell, cellsAround, nameOf } from './grid';

export const presenceIdOf = (owner: AccountId): string => keyedId('p', 'presence', owner);

/** How a cell is kept. Without the pepper nobody can tell which one it is. */
export const codeOf = (cell: Cell): string => keyedHash('cell', nameOf(cell));

export const hoursAfter = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) + hours * 3_600_000).toISOString() as Instant;

/**
 * How far away somebody is at most, by how many cells lie between: the diagonal of the cells that
 * both may stand anywhere in, rounded up.
 */
export const withinKm = (rings: number): 3 | 6 => (rings <= 1 ? 3 : 6);

/** The codes of all cells to look in, each with its distance in cells. */
export const codesAround = (centre: Cell): ReadonlyMap<string, number> =>
  new Map(cellsAround(centre, limits.nearbyRings).map(([cell, rings]) => [codeOf(cell), rings]));
