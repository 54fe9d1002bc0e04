import { NearbyScreen } from '@phone/features/location/nearby/nearby-screen';

export default function NearbyPage() {
  return <NearbyScreen />;
}
