import { Landing } from '@phone/features/card';

export default function SharedPage() {
  return <Landing />;
}
