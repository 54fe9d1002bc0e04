import { type Find, database } from '@server/platform/database';
import { PlatformFault } from '@server/platform/platform-fault';
import { type Index, type Plumbing, plumbing } from './collection';

/** Numbers about nobody: no owner, no field about a person, only what was counted. */
export type Tally = {
  readonly name: string;
  readonly fields: Readonly<Record<string, Plumbing>>;
  readonly indexes: readonly Index[];
};

/** One line of it: how many people, and how often in all. */
export type Line = {
  readonly day: string;
  readonly what: string;
  readonly people: number;
  readonly count: number;
};

const number = plumbing('A number about nobody: who was counted is not known.');

export const tally = (name: string): Tally => ({
  name,
  fields: { _id: number, day: number, what: number, people: number, count: number },
  indexes: [{ name: 'day', keys: [['day', 1]], unique: false }],
});

/** Counts one person more, and what they did. Two at once are both counted. */
export async function addTo({ name }: Tally, line: Omit<Line, 'people'>): Promise<void> {
  const id = `${line.day}.${line.what}`;
  const by = { people: 1, count: line.count };
  if (await database.increase(name, id, by)) {
    return;
  }
  try {
    await database.add(name, { ...line, _id: id, people: 1 });
  } catch (error) {
    if (!(error instanceof PlatformFault) || error.kind !== 'duplicate') {
      throw error;
    }
    // Somebody else began the line in the meantime.
    await database.increase(name, id, by);
  }
}

/** The lines of some days that are about so many people at least, oldest first. */
export async function linesOf(
  { name }: Tally,
  day: Find['where'][string],
  { peopleAtLeast, limit }: { readonly peopleAtLeast: number; readonly limit: number },
): Promise<Line[]> {
  const found = await database.find(name, { where: { day }, order: { day: 'asc' }, limit });
  return found
    .map((line) => ({
      day: String(line['day']),
      what: String(line['what']),
      people: Number(line['people']),
      count: Number(line['count']),
    }))
    .filter(({ people }) => people >= peopleAtLeast);
}
