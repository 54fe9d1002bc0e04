import { ShareScreen } from '@phone/features/card/share/share-screen';

export default function SharePage() {
  return <ShareScreen />;
}
