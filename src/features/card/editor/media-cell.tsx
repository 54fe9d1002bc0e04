import type { CardId } from '@contract/values';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List } from '@phone/ui';
import { text } from './text';

/** The way to pictures, a video and files; a card must be saved before something stands on it. */
export function MediaCell({ card }: { readonly card: CardId }) {
  const words = useWords(text);
  const open = () => void go.to('/packages/studio/pages/album/index', { id: card });
  return (
    <List>
      <Cell title={words.media} onTap={open} />
    </List>
  );
}
