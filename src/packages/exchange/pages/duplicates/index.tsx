import { DuplicatesScreen } from '@phone/features/holder/duplicates/duplicates-screen';

export default function DuplicatesPage() {
  return <DuplicatesScreen />;
}
