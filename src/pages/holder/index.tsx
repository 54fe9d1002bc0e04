import { HolderHome } from '@phone/features/holder/list/holder-home';

export default function HolderPage() {
  return <HolderHome />;
}
