import type { Output } from '@contract/index';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { Button, Empty, Second, Section, Title } from '@phone/ui';
import { ProgressPart } from '../batches/progress-part';
import { GroupPart } from './group-part';
import { MergeList } from './merge-list';
import { text } from './text';
import { useGroups } from './use-groups';
import { useMerges } from './use-merges';

/** Kept cards that seem to be of one person, a few groups at a time, and what was merged lately. */
export function DuplicatesScreen() {
  const words = useWords(text);
  const query = useQuery('holder.duplicates', {});
  return (
    <Screen title={words.title}>
      {query.state === 'ready' ? (
        <Found found={query.value} />
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      )}
    </Screen>
  );
}

function Found({ found }: { readonly found: Output<'holder.duplicates'> }) {
  const words = useWords(text);
  const { groups, openCount, waitsFor, pass, choose } = useGroups(found);
  const merging = useMerges(pass);
  const { progress } = merging;
  const isBusy = progress.at === 'running' || progress.at === 'stopped';
  const passed = found.groups.length - openCount;
  return (
    <>
      {openCount === 0 ? (
        <Empty icon="done" title={words.none} note={words.noneNote} />
      ) : (
        <>
          <Title>{words.found(found.total - passed)}</Title>
          <Second>{words.foundNote}</Second>
        </>
      )}
      <ProgressPart progress={progress} onStop={merging.stop} onGoOn={() => void merging.goOn()} />
      {openCount > 0 && waitsFor !== undefined && waitsFor.state !== 'ready' && (
        <LoadState
          query={waitsFor}
          why={waitsFor.error && failureWords(waitsFor.error)}
          shape="rows"
        />
      )}
      {groups.map((group) => (
        <GroupPart
          key={group.key}
          group={group}
          busy={isBusy}
          onChoose={(id) => choose(group.key, id)}
          onMerge={() => void merging.start([group])}
          onPass={() => pass(group.key)}
        />
      ))}
      {groups.length > 1 && !isBusy && (
        <Section>
          <Button
            label={words.mergeAll(groups.length)}
            onTap={() => void merging.mergeAll(groups)}
          />
        </Section>
      )}
      <MergeList merges={found.merges} busy={merging.undoing} onUndo={merging.undo} />
    </>
  );
}
