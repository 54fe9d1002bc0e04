import { ThreadList } from '@phone/features/message/list/thread-list';

export default function MessagePage() {
  return <ThreadList />;
}
