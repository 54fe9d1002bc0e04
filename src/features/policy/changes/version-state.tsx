import { LoadState, useWords } from '@phone/features/app';
import { Notice } from '@phone/ui';
import { text } from '../text';
import type { VersionText } from './use-version-text';

type VersionStateProps = { readonly version: Exclude<VersionText, { state: 'ready' }> };

/** What stands where a text is still missing. One that is not what it says is never shown. */
export function VersionState({ version }: VersionStateProps) {
  const words = useWords(text);
  if (version.state === 'false') {
    return <Notice tone="wrong">{words.falseText}</Notice>;
  }
  const failed = version.state === 'failed';
  return (
    <LoadState
      query={{
        state: failed ? 'failed' : 'loading',
        reload: failed ? version.reload : () => undefined,
      }}
      why={failed ? version.why : undefined}
      shape="text"
    />
  );
}
