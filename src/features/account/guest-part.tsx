import { useWords } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { Button, Empty } from '@phone/ui';
import { text } from './text';

/** Somebody who has not agreed, or not yet: what works, and the way in. */
export function GuestPart() {
  const words = useWords(text);
  const { ensureMember } = useMember();
  return (
    <Empty title={words.guestTitle} note={words.guestNote}>
      <Button label={words.start} onTap={() => void ensureMember()} />
    </Empty>
  );
}
