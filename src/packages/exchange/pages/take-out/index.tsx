import { TakeOutScreen } from '@phone/features/holder/take-out/take-out-screen';

export default function TakeOutPage() {
  return <TakeOutScreen />;
}
