import { useWords } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { Button, Empty } from '@phone/ui';
import { text } from '../text';

/** What the holder is for and what it would keep. */
export function ForGuests({ onBegun }: { readonly onBegun: () => void }) {
  const words = useWords(text);
  const { ensureMember } = useMember();
  const begin = async () => {
    if (await ensureMember()) {
      onBegun();
    }
  };
  return (
    <Empty icon="holder" title={words.guestTitle} note={words.guestNote}>
      <Button label={words.begin} onTap={() => void begin()} />
    </Empty>
  );
}
