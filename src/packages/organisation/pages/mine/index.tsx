import { MineScreen } from '@phone/features/organisation/mine/mine-screen';

export default function MinePage() {
  return <MineScreen />;
}
