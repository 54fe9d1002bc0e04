import type { Answer } from '../settings';
import { Privacy, type Resolution } from './privacy';

function gate(options: { answer?: Answer; itself?: boolean } = {}) {
  let agreed = false;
  const privacy = new Privacy({
    agreed: () => agreed,
    remember: () => (agreed = true),
    answer: () => options.answer ?? 'ask',
    askItself: async () => options.itself ?? false,
  });
  return privacy;
}

const refusal = { reason: 'privacy permission is not authorized' };

test('a call waits until the page says the person agreed, and names itself', async () => {
  const privacy = gate();
  let resolve: ((resolution: Resolution) => void) | undefined;
  const named: string[] = [];
  privacy.onNeed((answer, { referrer }) => {
    named.push(referrer);
    resolve = answer;
  });
  let passed = false;
  const call = privacy.pass('getClipboardData').then(() => (passed = true));
  await new Promise((done) => setTimeout(done, 5));
  expect(passed).toBe(false);
  expect(named).toEqual(['getClipboardData']);
  privacy.buttonTapped('agree');
  resolve?.({ event: 'agree', buttonId: 'agree' });
  await call;
  expect(privacy.needsAuthorization).toBe(false);
});

test('a refusal fails the call with the words of WeChat, and the next call asks again', async () => {
  const privacy = gate();
  let asked = 0;
  privacy.onNeed((resolve) => {
    asked += 1;
    resolve({ event: 'disagree' });
  });
  await expect(privacy.pass('chooseAvatar')).rejects.toMatchObject(refusal);
  await expect(privacy.pass('chooseAvatar')).rejects.toMatchObject(refusal);
  expect(asked).toBe(2);
});

test.each([undefined, '', 'another'])(
  'agreement without a real tap on the button (%s) is refused and said aloud',
  async (buttonId) => {
    const privacy = gate();
    privacy.onNeed((resolve) => {
      expect(() =>
        resolve(buttonId === undefined ? { event: 'agree' } : { event: 'agree', buttonId }),
      ).toThrow('that was tapped');
    });
    await expect(privacy.pass('getPhoneNumber')).rejects.toMatchObject(refusal);
  },
);

test('showing the question does not answer it', async () => {
  const privacy = gate();
  privacy.onNeed((resolve) => {
    resolve({ event: 'exposureAuthorization' });
    resolve({ event: 'disagree' });
  });
  await expect(privacy.pass('getPhoneNumber')).rejects.toMatchObject(refusal);
});

test('the last listener wins', async () => {
  const privacy = gate();
  const first = jest.fn();
  privacy.onNeed(first);
  privacy.onNeed((resolve) => resolve({ event: 'disagree' }));
  await expect(privacy.pass('chooseAvatar')).rejects.toMatchObject(refusal);
  expect(first).not.toHaveBeenCalled();
});

test('without a listener WeChat asks itself', async () => {
  await expect(gate({ itself: true }).pass('chooseAvatar')).resolves.toBeUndefined();
  await expect(gate({ itself: false }).pass('chooseAvatar')).rejects.toMatchObject(refusal);
});

test('the bench can answer for the person', async () => {
  await expect(gate({ answer: 'grant' }).pass('chooseAvatar')).resolves.toBeUndefined();
  const refusing = gate({ answer: 'refuse' });
  const listener = jest.fn();
  refusing.onNeed(listener);
  await expect(refusing.pass('chooseAvatar')).rejects.toMatchObject(refusal);
  expect(listener).not.toHaveBeenCalled();
});
