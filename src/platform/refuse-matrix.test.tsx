import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { type PhoneLine, phoneLines } from '../../tests/policy/refuse-matrix/phone-lines';
import { mainAnswers, mainScreens } from '../../tests/support/main-screens';
import { startProgram } from '../../tests/support/program';
import { account } from '../../tests/support/samples';
import { phone, resetPhone } from '../../tests/support/taro-api';

const lines = Object.keys(phoneLines) as PhoneLine[];
const agreed = { ...account, purposes: { ...account.purposes, location: true, phone: true } };

const answers: Readonly<Record<string, unknown>> = {
  ...mainAnswers,
  'card.home': { ...Object(mainAnswers['card.home']), account: agreed },
  'account.me': { account: agreed },
  'location.nearby': { until: null, people: [] },
  'location.open': { until: '2026-11-24T12:00:00.000Z' },
  'account.linkPhone': { phoneMasked: '138 **** 5407' },
  'consent.show': { shownToken: 'token', expiresAt: '2026-11-24T12:00:00.000Z' },
};

const sent = (action: string): boolean => phone.calls.some((call) => call.action === action);
const tap = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};
const show = async (load: () => Promise<ComponentType>) => {
  const Screen = await startProgram(load);
  render(<Screen />);
};

/** Tries what a line closes, and says whether it happened all the same. */
const trials: Readonly<Record<PhoneLine, () => Promise<boolean>>> = {
  location: async () => {
    await show(
      async () => (await import('../features/location/nearby/nearby-screen')).NearbyScreen,
    );
    await tap('对附近的人开放');
    return phone.located > 0 || sent('location.open');
  },
  'phone number': async () => {
    await show(async () => {
      const { PhoneSheet } = await import('../features/consent');
      return () => <PhoneSheet open onClose={() => undefined} />;
    });
    await tap('同意，绑定');
    return sent('account.linkPhone');
  },
  avatar: async () => {
    await show(async () => {
      const { EditSheet } = await import('../features/account/edit-sheet');
      return () => <EditSheet account={agreed} onClose={() => undefined} />;
    });
    await tap('换头像');
    return screen.queryByRole('presentation', { hidden: true }) !== null;
  },
  'camera and album': async () => {
    const { choosePictures, onePicture } = await startProgram(() => import('./choose-media'));
    return (await choosePictures(1)).length > 0 || (await onePicture('camera')).ok;
  },
  clipboard: async () => {
    const { copyText } = await startProgram(() => import('./clipboard'));
    return (await copyText('林知远')) || phone.copied.length > 0;
  },
  dialling: async () => {
    const { dial } = await startProgram(() => import('./phone-call'));
    await dial('13826135407');
    return phone.dialled.length > 0;
  },
  'files of a chat': async () => {
    phone.picked = { name: '名片.csv', bytes: Uint8Array.from(Buffer.from('姓名\n陈曼')) };
    await show(
      async () => (await import('../features/holder/bring-in/bring-in-screen')).BringInScreen,
    );
    await tap('从聊天里选文件');
    return screen.queryByText('每一列是什么') !== null;
  },
  album: async () => {
    const { saveToAlbum } = await startProgram(() => import('./album'));
    return (await saveToAlbum('poster.png')) === 'done' || phone.album.length > 0;
  },
  'phone contacts': async () => {
    const { addToPhoneBook } = await startProgram(() => import('./phone-book'));
    return (await addToPhoneBook({ firstName: '林' })) === 'done' || phone.contacts.length > 0;
  },
  storage: async () => {
    const { readStored, writeStored } = await startProgram(() => import('./storage'));
    return writeStored('cardDraft', { name: '林知远' }) || readStored('cardDraft') !== null;
  },
};

function refuse(refused: readonly PhoneLine[]): void {
  refused.flatMap((line) => phoneLines[line]).forEach((api) => phone.refused.add(api));
  phone.storageBroken = refused.includes('storage');
}

beforeEach(() => {
  resetPhone();
  phone.cloud = (action) => ({ ok: true, value: answers[action] });
  // The last visit left on the phone who they are.
  phone.storage.set('firstPaint', { value: answers['card.home'], until: null });
});

const refusals = [
  ...lines.map((line) => ({ what: line, refused: [line] })),
  { what: 'everything', refused: lines },
];

describe.each(refusals)('with $what refused', ({ refused }) => {
  test('what it closes does not happen, and nothing is thrown', async () => {
    for (const line of refused) {
      refuse(refused);
      expect([line, await trials[line]()]).toEqual([line, false]);
      cleanup();
    }
  });

  test.each(mainScreens)('%s opens as ever', async (_screen, load, expected) => {
    refuse(refused);
    await show(load);
    expect((await screen.findAllByText(new RegExp(expected))).length).toBeGreaterThan(0);
  });

  test('a phone that does it all the same is found', async () => {
    for (const line of refused) {
      expect([line, await trials[line]()]).toEqual([line, true]);
      cleanup();
    }
  });
});

test('what is off in our own switch asks WeChat for no place', async () => {
  phone.storage.clear();
  phone.cloud = (action) => ({ ok: true, value: { ...mainAnswers, ...answers, ...off }[action] });
  await show(async () => (await import('../features/location/nearby/nearby-screen')).NearbyScreen);
  await screen.findByText('位置关着。打开要单独同意，随时能关。');
  expect(phone.located).toBe(0);
  expect(sent('location.nearby')).toBe(false);
});

const off: Readonly<Record<string, unknown>> = {
  'card.home': mainAnswers['card.home'],
  'account.me': { account },
};
