import { Screen, useWords } from '@phone/features/app';
import { Empty } from '@phone/ui';
import { text } from './text';

/** The third tab; there is nothing to read in it yet, and it says so. */
export default function MessagePage() {
  const words = useWords(text);
  return (
    <Screen title={words.title}>
      <Empty icon="message" title={words.emptyTitle} note={words.emptyNote} />
    </Screen>
  );
}
