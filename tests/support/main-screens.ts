import type { ComponentType } from 'react';
import { storageKeys } from '@contract/policy/storage-keys';
import { account, cardView, entryView, listOf } from './samples';

/** What the cloud answers them. */
export const mainAnswers: Readonly<Record<string, unknown>> = {
  'card.home': { account, cards: [cardView()] },
  'holder.list': listOf([entryView(1, '陈曼')]),
  'account.me': { account },
};

/** Screens with what must stand on each, whatever may be stored. */
export const mainScreens: readonly [string, () => Promise<ComponentType>, string][] = [
  [
    'the cards',
    async () => (await import('@phone/features/card/home/card-home')).CardHome,
    '林知远',
  ],
  [
    'the holder',
    async () => (await import('@phone/features/holder/list/holder-home')).HolderHome,
    '陈曼',
  ],
  ['the account', async () => (await import('@phone/features/account')).MeScreen, '知远'],
  [
    'the storage page',
    async () =>
      (await import('@phone/features/policy/phone-storage/phone-storage-screen'))
        .PhoneStorageScreen,
    storageKeys.display.why['zh-CN'],
  ],
];
