import { chooseCard } from '@phone/features/card/choose-card';
import { ThreadScreen } from '@phone/features/message/thread/thread-screen';

export default function ThreadPage() {
  return <ThreadScreen chooseCard={chooseCard} />;
}
