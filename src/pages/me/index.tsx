import { MeScreen } from '@phone/features/account';

export default function MePage() {
  return <MeScreen />;
}
