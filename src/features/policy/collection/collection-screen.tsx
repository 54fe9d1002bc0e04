import { useState } from 'react';
import type { Output } from '@contract/index';
import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Notice, Section, Tabs, Title } from '@phone/ui';
import { text } from '../text';
import { countWords, groupOf, itemWords, type Group } from './item-words';
import { daysOf, rangeOf } from './range';
import { RangeChoice } from './range-choice';

const rows: readonly (readonly [string, InventoryRow])[] = Object.entries(inventory);
const groups = ['user', 'authorised', 'generated', 'never'] as const satisfies readonly Group[];
const collected = rows.filter(([, row]) => groupOf(row) !== 'never').length;

/** 个人信息收集清单: every item there is, how much of it, and those that are never collected. */
export function CollectionScreen() {
  const words = useWords(text);
  const [chosen, setChosen] = useState<Group | 'all'>('all');
  const [days, setDays] = useState(() => daysOf('30', new Date()));
  const guest = useMe() === null;
  const query = useQuery('rights.collected', guest ? null : rangeOf(days));
  const isGuest = guest || query.error === 'account/required';
  const counts = isGuest ? null : (query.value?.items ?? null);
  return (
    <Screen title={words.collectionTitle}>
      <Title>{words.collectionCount(collected)}</Title>
      <Hint>{words.collectionNote}</Hint>
      {isGuest ? (
        <Hint>{words.countsForMembers}</Hint>
      ) : (
        <>
          <RangeChoice days={days} onChange={setDays} />
          {query.state === 'failed' && (
            <Notice tone="wrong" action={{ label: words.retry, onTap: query.reload }}>
              {failureWords(query.error)}
            </Notice>
          )}
          <Hint>{words.countsNote}</Hint>
        </>
      )}
      <Tabs
        label={words.collectionTitle}
        chosen={chosen}
        onChoose={setChosen}
        tabs={[
          { id: 'all', title: words.all },
          ...groups.map((id) => ({ id, title: words.groups[id] })),
        ]}
      />
      {groups
        .filter((group) => chosen === 'all' || chosen === group)
        .map((group) => (
          <GroupSection key={group} group={group} counts={counts} />
        ))}
    </Screen>
  );
}

type GroupSectionProps = {
  readonly group: Group;
  /** Null while nothing is known, and for a guest. */
  readonly counts: Output<'rights.collected'>['items'] | null;
};

function GroupSection({ group, counts }: GroupSectionProps) {
  const words = useWords(text);
  const { language, elder } = useDisplay();
  return (
    <Section title={words.groups[group]}>
      <List label={words.groups[group]}>
        {rows
          .filter(([, row]) => groupOf(row) === group)
          .map(([id, row]) => {
            const { label, about, kept, erased } = itemWords(row, language);
            const count = counts?.find(({ item }) => item === id);
            const isCounted = counts !== null && group !== 'never' && row.protection !== 'on-phone';
            const { said, until } = isCounted
              ? countWords(count, language)
              : { said: '', until: '' };
            const details = elder && said !== '' ? [] : [about, kept];
            const lines = [said, details.filter((part) => part !== '').join(' · ')];
            return (
              <Cell
                key={id}
                title={label}
                note={lines.filter((line) => line !== '').join('\n')}
                value={until === '' ? erased : until}
                tone={group === 'never' ? 'faint' : 'plain'}
              />
            );
          })}
      </List>
    </Section>
  );
}
