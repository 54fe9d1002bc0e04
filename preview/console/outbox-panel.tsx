import { OutboxItems, useOutbox } from '../bench/outbox';
import { useConsoleWords } from './words-context';

/** What would have left for the world. */
export function OutboxPanel() {
  return <OutboxItems items={useOutbox()} none={useConsoleWords().emptyOutbox} />;
}
