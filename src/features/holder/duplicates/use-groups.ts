import { useState } from 'react';
import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import { useQuery } from '@phone/cloud/use-query';
import { stays, type Twin } from './stays';

type Found = Output<'holder.duplicates'>;
export type Group = {
  readonly key: string;
  readonly by: Found['groups'][number]['by'];
  readonly twins: readonly Twin[];
  readonly into: Twin['view']['id'];
};

/** So many that their cards fit into one answer. */
const SHOWN = Math.floor(limits.entriesAtOnce / (limits.mergedAtOnce + 1));

/** The first groups that are not passed over, with everything that stands on their cards. */
export function useGroups({ groups }: Pick<Found, 'groups'>) {
  const [passed, pass] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Readonly<Record<string, Twin['view']['id']>>>({});
  const open = groups.filter(({ ids }) => !passed.has(ids.join()));
  const shown = open.slice(0, SHOWN);
  const ids = shown.flatMap((group) => group.ids);
  const lines = useQuery('holder.some', ids.length === 0 ? null : { ids });
  const wholes = useQuery('holder.whole', ids.length === 0 ? null : { ids });
  const viewOf = new Map(lines.value?.entries.map((view) => [view.id, view]));
  const wholeOf = new Map(wholes.value?.entries.map((whole) => [whole.id, whole]));
  const full = shown.flatMap(({ ids: own, by }): Group[] => {
    const key = own.join();
    const twins = own.flatMap((id) => {
      const [view, whole] = [viewOf.get(id), wholeOf.get(id)];
      return view === undefined || whole === undefined ? [] : [{ view, whole }];
    });
    const into = chosen[key] ?? stays(twins);
    return twins.length < 2 || into === undefined ? [] : [{ key, by, twins, into }];
  });
  return {
    groups: full,
    openCount: open.length,
    waitsFor: [lines, wholes].find(({ state }) => state !== 'ready'),
    pass: (key: string) => pass((before) => new Set([...before, key])),
    choose: (key: string, id: Twin['view']['id']) => setChosen({ ...chosen, [key]: id }),
  };
}
