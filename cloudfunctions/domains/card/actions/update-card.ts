import type { WriteHandler } from '@server/kernel/handler';
import { mentionsOf } from '../contacts';
import { Cards } from '../records';
import { fieldsOf, isLive, viewOf } from '../rules';
import { unsafeFieldsOf } from '../unsafe-fields';

export const updateCard: WriteHandler<'card.update'> = async ({ outside, refuse }, input) => {
  const { id, version, draft } = input;
  const unsafe = await unsafeFieldsOf(draft, (text) => outside.isTextSafe(text));
  if (unsafe !== null) {
    refuse('content/unsafe', unsafe);
  }
  return async (transaction) => {
    const { store, now } = transaction;
    const cards = store.mine(Cards);
    const before = await cards.peek(id);
    if (!isLive(before)) {
      return refuse('card/not-found');
    }
    if (before.version !== version) {
      return refuse('card/changed-meanwhile');
    }
    const found = await mentionsOf(transaction, before, draft);
    const changes = { ...fieldsOf(draft), ...found, version: version + 1, updatedAt: now };
    const after = await cards.change(id, changes);
    return isLive(after) ? viewOf(after) : refuse('card/not-found');
  };
};
