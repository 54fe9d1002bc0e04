import { LoadState, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty, Notice } from '@phone/ui';
import { text } from './text';
import type { VersionText } from './use-version-text';

/** What stands where texts are still missing. One that is not what it says is never shown. */
export function Unread({ texts }: { readonly texts: readonly VersionText[] }) {
  const words = useWords(text);
  const unread = texts.flatMap((each) => (each.state === 'ready' ? [] : [each]));
  const [first] = unread.sort((a, b) => urgency[a.state] - urgency[b.state]);
  switch (first?.state) {
    case undefined:
      return null;
    case 'false':
      return <Notice tone="wrong">{words.falseText}</Notice>;
    case 'unknown':
      return (
        <Empty icon="gone" title={words.unknown} note={words.unknownNote}>
          <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
        </Empty>
      );
    case 'failed':
      return <LoadState query={first} why={first.why} shape="text" />;
    case 'loading':
      return <LoadState query={{ ...first, reload: nothing }} why={undefined} shape="text" />;
  }
}

/** A text that is not what it says matters more than one that is late. */
const urgency = { false: 0, unknown: 1, failed: 2, loading: 3 } as const;

const nothing = () => undefined;
