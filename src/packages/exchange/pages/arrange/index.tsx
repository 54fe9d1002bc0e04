import { ArrangeScreen } from '@phone/features/holder/arrange/arrange-screen';

export default function ArrangePage() {
  return <ArrangeScreen />;
}
