import { database } from '@server/platform/database';
import { PlatformFault } from '@server/platform/platform-fault';
import { type Index, type Plumbing, plumbing } from './collection';

/** Random numbers that were used once and can't be used again; nobody's. */
export type Spent = {
  readonly name: string;
  readonly fields: Readonly<Record<'_id' | 'day', Plumbing>>;
  readonly indexes: readonly Index[];
};

const number = plumbing('A random number that says nothing about anybody, and its day.');

export const spent = (name: string): Spent => ({
  name,
  fields: { _id: number, day: number },
  indexes: [{ name: 'day', keys: [['day', 1]], unique: false }],
});

/** False where it was spent before. */
export async function spend({ name }: Spent, id: string, day: string): Promise<boolean> {
  try {
    await database.add(name, { _id: id, day });
    return true;
  } catch (error) {
    if (error instanceof PlatformFault && error.kind === 'duplicate') {
      return false;
    }
    throw error;
  }
}
