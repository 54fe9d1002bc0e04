import { View } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { aria, Body, Button, Notice, Section } from '@phone/ui';
import { Bar } from '@phone/ui/bar/bar';
import { text } from './text';
import type { Progress } from './use-batches';

type ProgressPartProps = {
  readonly progress: Progress;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
};

/** How much of it is done, and the way to stop it or to go on. */
export function ProgressPart({ progress, onStop, onGoOn }: ProgressPartProps) {
  const words = useWords(text);
  const { at, done, total, why } = progress;
  if (at === 'start' || at === 'done') {
    return null;
  }
  return (
    <Section>
      <View {...aria({ role: 'status', live: 'polite' })}>
        <Body>{words.done(done, total)}</Body>
      </View>
      <Bar part={total === 0 ? 0 : done / total} />
      {why !== null && <Notice tone="wrong">{why}</Notice>}
      {at === 'running' ? (
        <Button kind="quiet" label={words.stop} onTap={onStop} />
      ) : (
        <Button label={words.goOn} onTap={onGoOn} />
      )}
    </Section>
  );
}
