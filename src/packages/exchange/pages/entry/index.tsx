import { Confirmed, KeptCard } from '@phone/features/card';
import { EntryScreen } from '@phone/features/holder/entry/entry-screen';

export default function EntryPage() {
  return (
    <EntryScreen
      drawCard={(face, confirmedBy) => (
        <>
          <KeptCard face={face} />
          <Confirmed by={confirmedBy} />
        </>
      )}
    />
  );
}
