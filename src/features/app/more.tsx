import { Button, Notice, Section } from '@phone/ui';
import { text } from './text';
import { useWords } from './words';

type MoreProps = {
  /** Why the last part did not come, from `failureWords`. */
  readonly why: string | undefined;
  readonly busy: boolean;
  readonly onTap: () => void;
};

/** At the end of a list of which only a part is loaded. */
export function More({ why, busy, onTap }: MoreProps) {
  const words = useWords(text);
  return (
    <Section>
      {why !== undefined && <Notice tone="wrong">{why}</Notice>}
      <Button kind="quiet" label={words.more} busy={busy} onTap={onTap} />
    </Section>
  );
}
