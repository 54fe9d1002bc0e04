import { HolderHome } from '@phone/features/holder';

export default function HolderPage() {
  return <HolderHome />;
}
