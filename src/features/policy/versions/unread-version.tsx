import { LoadState, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty, Notice } from '@phone/ui';
import { text } from './text';
import type { VersionText } from './use-version-text';

type UnreadVersionProps = { readonly version: Exclude<VersionText, { state: 'ready' }> };

/** What stands where a text is still missing. One that is not what it says is never shown. */
export function UnreadVersion({ version }: UnreadVersionProps) {
  const words = useWords(text);
  switch (version.state) {
    case 'false':
      return <Notice tone="wrong">{words.falseText}</Notice>;
    case 'missing':
      return <MissingVersion />;
    case 'failed':
      return <LoadState query={version} why={version.why} shape="text" />;
    case 'loading':
      return <LoadState query={{ ...version, reload: nothing }} why={undefined} shape="text" />;
  }
}

/** Nothing of this name was ever published. */
export function MissingVersion() {
  const words = useWords(text);
  return (
    <Empty icon="gone" title={words.missing} note={words.missingNote}>
      <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
    </Empty>
  );
}

const nothing = (): void => undefined;
