import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty } from '@phone/ui';
import { text } from './text';

/** A link that opens nothing any more, said kindly. */
export function Gone() {
  const words = useWords(text);
  return (
    <Empty icon="gone" title={words.goneTitle} note={words.goneNote}>
      <Button kind="quiet" label={words.look} onTap={() => void go.tab('/pages/card/index')} />
    </Empty>
  );
}
