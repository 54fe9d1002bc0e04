import { type InventoryRow, inventory } from '@contract/policy/inventory';
import type { AccountId, Instant } from '@contract/values';
import { Keyring } from '@server/store/keyring';
import { Unlawful } from '@server/store/lawful';
import { memoryDocuments } from '../../tests/support/memory-documents';
import { Things } from '../../tests/support/mixed-records';
import type { Login } from './records';
import { transactionFor } from './transaction';

/** What somebody's transaction holds who agreed to `card` at that version. */
function storeOf(version: string) {
  const { documents, kept } = memoryDocuments();
  const login = 'l' as Login;
  const owner = 'a_me' as AccountId;
  const agreed = { card: { version, event: 1 } };
  const document = { _id: login, owner, purposes: { card: true }, agreed };
  const grounds = {
    documents,
    keyring: new Keyring(documents),
    now: '2026-12-01T00:00:00.000Z' as Instant,
    spec: { purposes: ['card'] },
  } as const;
  const { store } = transactionFor({ openid: 'o', ip: null, login, owner, document }, grounds, []);
  const thing = { _id: 't', name: '知行' } as Parameters<typeof add>[0];
  const add = store.mine(Things).add;
  return { kept, add: () => add(thing) };
}

test('an item of a later version is not written for those who agreed to the earlier one', async () => {
  const row: InventoryRow = inventory['card.name'];
  const later = Object.assign(row, { since: '2026-12-20' });
  try {
    const early = storeOf('2026-11-24');
    await expect(early.add()).rejects.toThrow(Unlawful);
    expect(early.kept.size).toBe(0);
    const late = storeOf('2026-12-20');
    await late.add();
    expect(late.kept.size).toBe(1);
  } finally {
    Reflect.deleteProperty(later, 'since');
  }
});
