import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty, List, SearchBox, Section, Tabs } from '@phone/ui';
import { text } from '../text';
import { Entries } from './entries';
import { Incoming } from './incoming';
import { Row } from './row';
import type { Filter, useAsked } from './use-asked';

type HolderProps = {
  readonly list: Output<'holder.list'>;
  readonly looking: ReturnType<typeof useAsked>;
};

/** Everything kept: a way to find one, the groups, what is new, and all from A to Z. */
export function Holder({ list, looking }: HolderProps) {
  const words = useWords(text);
  const { typed, type, words: searched, filter, choose } = looking;
  if (list.total === 0) {
    return (
      <>
        <Incoming count={list.incoming} />
        <Nothing />
      </>
    );
  }
  const isWhole = searched === '' && filter === 'all';
  return (
    <>
      <SearchBox
        label={words.search}
        clearLabel={words.clear}
        value={typed}
        onInput={type}
        maxLength={limits.searchLength}
      />
      <Chips list={list} filter={filter} onChoose={choose} />
      {isWhole && <Incoming count={list.incoming} />}
      {isWhole && list.recent.length > 0 && (
        <Section title={words.recent}>
          <List label={words.recent}>
            {list.recent.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </List>
        </Section>
      )}
      {list.ids.length === 0 ? (
        <Empty icon="holder" title={words.noneFound} note={words.noneFoundNote} />
      ) : (
        <Entries list={list} />
      )}
    </>
  );
}

type ChipsProps = Pick<HolderProps, 'list'> & {
  readonly filter: Filter;
  readonly onChoose: (filter: Filter) => void;
};

/** All from A to Z or the newest first, the starred, and each group. */
function Chips({ list: { groups, total }, filter, onChoose }: ChipsProps) {
  const words = useWords(text);
  const filters: readonly Filter[] = [
    'all',
    'newest',
    'starred',
    ...groups.map(({ name }) => ({ group: name })),
  ];
  const idOf = (each: Filter) => (typeof each === 'object' ? `group ${each.group}` : each);
  const titleOf = (each: Filter) =>
    typeof each === 'object' ? each.group : each === 'all' ? words.all(total) : words[each];
  return (
    <Tabs
      label={words.show}
      tabs={filters.map((each) => ({ id: idOf(each), title: titleOf(each) }))}
      chosen={idOf(filter)}
      onChoose={(id) => onChoose(filters.find((each) => idOf(each) === id) ?? 'all')}
    />
  );
}

function Nothing() {
  const words = useWords(text);
  return (
    <Empty icon="holder" title={words.emptyTitle} note={words.emptyNote}>
      <Button kind="quiet" label={words.sendMine} onTap={() => void go.tab('/pages/card/index')} />
    </Empty>
  );
}
