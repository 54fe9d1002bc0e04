import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import type { EntryId } from '@contract/values';
import { failureWords, More, useWords } from '@phone/features/app';
import { Actions, Button, List, Notice, Section } from '@phone/ui';
import { ProgressPart } from '../batches/progress-part';
import { useRows } from '../list/use-rows';
import { TakeSheet } from '../take-out/take-sheet';
import { askChange, type Typed } from './ask-change';
import { BoxRow } from './box-row';
import { ChangeSheet } from './change-sheet';
import { text } from './text';
import { useArrange, type Change } from './use-arrange';

/** The cards found, each with a box, and what can be done to those that are chosen. */
export function Chosen({ list }: { readonly list: Output<'holder.list'> }) {
  const words = useWords(text);
  const [chosen, choose] = useState<ReadonlySet<EntryId>>(new Set());
  const rows = useRows(list);
  useReachBottom(() => void rows.more());
  const isAll = list.ids.every((id) => chosen.has(id));
  const check = (id: EntryId, checked: boolean) =>
    choose(checked ? new Set([...chosen, id]) : without(chosen, id));
  return (
    <>
      {list.ids.length > 0 && (
        <>
          <Section>
            <Button
              kind="quiet"
              label={isAll ? words.none : words.all(list.ids.length)}
              onTap={() => choose(isAll ? new Set() : new Set([...chosen, ...list.ids]))}
            />
          </Section>
          <Section>
            <List>
              {rows.entries.map((entry) => (
                <BoxRow
                  key={entry.id}
                  entry={entry}
                  checked={chosen.has(entry.id)}
                  onChange={(checked) => check(entry.id, checked)}
                />
              ))}
            </List>
          </Section>
        </>
      )}
      {rows.hasMore && (
        <More
          why={rows.error && failureWords(rows.error)}
          busy={rows.busy}
          onTap={() => void rows.more()}
        />
      )}
      <Acts list={list} chosen={chosen} onDone={() => choose(new Set())} />
    </>
  );
}

const without = (chosen: ReadonlySet<EntryId>, gone: EntryId) =>
  new Set([...chosen].filter((id) => id !== gone));

type ActsProps = {
  readonly list: Output<'holder.list'>;
  readonly chosen: ReadonlySet<EntryId>;
  readonly onDone: () => void;
};

function Acts({ list, chosen, onDone }: ActsProps) {
  const words = useWords(text);
  const arranging = useArrange();
  const [typing, setTyping] = useState<Typed | null>(null);
  const [taking, setTaking] = useState(false);
  const { progress, counted } = arranging;
  const begin = async (change: Change) => {
    setTyping(null);
    await arranging.begin([...chosen], change);
    if ('remove' in change) {
      onDone();
    }
  };
  const ask = async () => {
    const change = await askChange(chosen.size);
    if (typeof change === 'string') {
      setTyping(change);
    } else if (change !== null) {
      await begin(change);
    }
  };
  const isBusy = progress.at === 'running' || progress.at === 'stopped';
  if (chosen.size === 0 && progress.at === 'start') {
    return null;
  }
  return (
    <Actions>
      <ProgressPart
        progress={progress}
        onStop={arranging.stop}
        onGoOn={() => void arranging.goOn()}
      />
      {progress.at === 'done' && (
        <Notice action={{ label: words.done, onTap: arranging.reset }}>
          {saidOf(counted, words)}
        </Notice>
      )}
      {chosen.size > 0 && !isBusy && (
        <>
          <Button label={`${words.chosen(chosen.size)}，${words.act}`} onTap={() => void ask()} />
          <Button kind="quiet" label={words.export} onTap={() => setTaking(true)} />
        </>
      )}
      {typing !== null && (
        <ChangeSheet
          what={typing}
          known={typing === 'group' ? list.groups.map(({ name }) => name) : list.tags}
          onChange={(change) => void begin(change)}
          onClose={() => setTyping(null)}
        />
      )}
      {taking && <TakeSheet ids={[...chosen]} onClose={() => setTaking(false)} />}
    </Actions>
  );
}

function saidOf(
  { changed, full }: { readonly changed: number; readonly full: number },
  words: {
    readonly changed: (count: number) => string;
    readonly full: (count: number, most: number) => string;
  },
): string {
  const said = [words.changed(changed)];
  if (full > 0) {
    said.push(words.full(full, limits.tagsPerEntry));
  }
  return said.join('；');
}
