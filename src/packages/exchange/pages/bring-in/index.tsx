import { BringInScreen } from '@phone/features/holder/bring-in/bring-in-screen';

export default function BringInPage() {
  return <BringInScreen />;
}
