import { MoreScreen } from '@phone/features/media/more/more-screen';

export default function MorePage() {
  return <MoreScreen />;
}
