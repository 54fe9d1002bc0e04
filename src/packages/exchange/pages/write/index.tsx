import { WriteScreen } from '@phone/features/holder/write/write-screen';

export default function WritePage() {
  return <WriteScreen />;
}
