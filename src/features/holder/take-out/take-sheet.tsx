import type { EntryId } from '@contract/values';
import { useWords } from '@phone/features/app';
import { Sheet } from '@phone/ui';
import { TakePart } from './take-part';
import { text } from './text';

type TakeSheetProps = { readonly ids: readonly EntryId[]; readonly onClose: () => void };

/** The same for cards that were chosen. */
export function TakeSheet({ ids, onClose }: TakeSheetProps) {
  const words = useWords(text);
  return (
    <Sheet open title={words.title} closeLabel={words.close} onClose={onClose}>
      <TakePart ids={ids} />
    </Sheet>
  );
}
