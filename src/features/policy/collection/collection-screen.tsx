import { useState } from 'react';
import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Section, Tabs, Title } from '@phone/ui';
import { text } from '../text';
import { groupOf, itemWords, type Group } from './item-words';

const rows: readonly InventoryRow[] = Object.values(inventory);
const groups = ['user', 'authorised', 'generated', 'never'] as const satisfies readonly Group[];

/** 个人信息收集清单: every item there is, and those that are never collected. */
export function CollectionScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const [chosen, setChosen] = useState<Group | 'all'>('all');
  const collected = rows.filter((row) => groupOf(row) !== 'never').length;
  return (
    <Screen title={words.collectionTitle}>
      <Title>{words.collectionCount(collected)}</Title>
      <Hint>{words.collectionNote}</Hint>
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
          <Section key={group} title={words.groups[group]}>
            <List label={words.groups[group]}>
              {rows
                .filter((row) => groupOf(row) === group)
                .map((row) => itemWords(row, language))
                .map(({ label, about, kept, erased }) => (
                  <Cell
                    key={label}
                    title={label}
                    note={kept === '' ? about : `${about} · ${kept}`}
                    value={erased}
                    tone={group === 'never' ? 'faint' : 'plain'}
                  />
                ))}
            </List>
          </Section>
        ))}
    </Screen>
  );
}
