import { VisitsScreen } from '@phone/features/visit/visits-screen';

export default function VisitsPage() {
  return <VisitsScreen />;
}
