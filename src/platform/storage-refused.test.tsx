import { render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { storageKeys, type StorageKeyName } from '@contract/policy/storage-keys';
import { account, cardView, entryView, listOf } from '../../tests/support/samples';
import { startProgram } from '../../tests/support/program';
import { phone, resetPhone } from '../../tests/support/taro-api';

const names = Object.keys(storageKeys) as StorageKeyName[];
const refusable = names.filter((name) => storageKeys[name].refusable);

const answers: Readonly<Record<string, unknown>> = {
  'card.home': { account, cards: [cardView()] },
  'holder.list': listOf([entryView(1, '陈曼')]),
  'account.me': { account },
};

/** Screens with what must stand on each, whatever may be stored. */
const screens: readonly [string, () => Promise<ComponentType>, string][] = [
  ['the cards', async () => (await import('../features/card/home/card-home')).CardHome, '林知远'],
  [
    'the holder',
    async () => (await import('../features/holder/list/holder-home')).HolderHome,
    '陈曼',
  ],
  ['the account', async () => (await import('../features/account')).MeScreen, '知远'],
  [
    'the storage page',
    async () =>
      (await import('../features/policy/phone-storage/phone-storage-screen')).PhoneStorageScreen,
    storageKeys.display.why['zh-CN'],
  ],
];

type Refusal = readonly [what: string, refuse: () => Promise<void>];
const refusals: readonly Refusal[] = [
  ...refusable.map((name): Refusal => [`${name} refused`, () => refuse([name])]),
  ['everything refused', () => refuse(refusable)],
  [
    'a phone that stores nothing',
    async () => {
      phone.storageBroken = true;
    },
  ],
];

async function refuse(keys: readonly StorageKeyName[]): Promise<void> {
  const { setRefused } = await import('./storage');
  keys.forEach((key) => setRefused(key, true));
}

beforeEach(() => {
  resetPhone();
  phone.cloud = (action) => ({ ok: true, value: answers[action] });
});

describe.each(refusals)('with %s', (_what, refuseThem) => {
  test.each(screens)('%s opens as ever', async (_screen, load, expected) => {
    await refuseThem();
    const Screen = await startProgram(load);
    render(<Screen />);
    expect((await screen.findAllByText(new RegExp(expected))).length).toBeGreaterThan(0);
  });

  test('nothing is read, nothing is kept and nothing is thrown', async () => {
    await refuseThem();
    const { dropStored, forgetPersonal, isRefused, readStored, writeStored } =
      await import('./storage');
    const refused = names.filter((name) => phone.storageBroken || isRefused(name));
    expect(refused.length).toBeGreaterThan(0);
    for (const name of refused) {
      expect([name, writeStored(name, { a: 1 })]).toEqual([name, false]);
      expect([name, readStored(name)]).toEqual([name, null]);
      expect(phone.storage.has(name)).toBe(false);
      dropStored(name);
    }
    forgetPersonal();
  });
});

test.each(refusable)(
  'refusing %s clears it at once, and allowing it leaves no trace',
  async (name) => {
    const { isRefused, setRefused, writeStored } = await import('./storage');
    writeStored(name, 'x');
    setRefused(name, true);
    expect([...phone.storage.keys()]).toEqual(['refusedKeys']);
    expect(isRefused(name)).toBe(true);
    setRefused(name, false);
    expect(phone.storage.size).toBe(0);
    expect(writeStored(name, 'x')).toBe(true);
  },
);

test('the memory of what is refused cannot be refused itself', async () => {
  const { isRefused, setRefused } = await import('./storage');
  setRefused('refusedKeys', true);
  expect(isRefused('refusedKeys')).toBe(false);
  expect(phone.storage.size).toBe(0);
});
