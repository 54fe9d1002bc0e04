import { startProgram } from '../../../tests/support/program';
import { phone, resetPhone } from '../../../tests/support/taro-api';

type Gate = (resolve: (option: unknown) => void, info: { referrer: string }) => void;

async function start() {
  resetPhone();
  const { startApp } = await startProgram(() => import('./start-app'));
  const questions = await import('./privacy-question');
  startApp();
  return { startApp, ...questions };
}

test('however often the program sets itself up, one listener stands at the privacy gate', async () => {
  const { startApp } = await start();
  startApp();
  expect(phone.gateListeners).toHaveLength(1);
});

test('one answer lets everything through that waits at the gate', async () => {
  const { answerPrivacy, privacyQuestions } = await start();
  const gate = phone.gateListeners[0] as Gate;
  const answers: unknown[] = [];
  gate((option) => answers.push(option), { referrer: 'chooseAvatar' });
  gate((option) => answers.push(option), { referrer: 'getPhoneNumber' });
  expect(privacyQuestions.getState().waiting.map(({ api }) => api)).toEqual([
    'chooseAvatar',
    'getPhoneNumber',
  ]);
  answerPrivacy(({ agree }) => agree('agree-privacy'));
  const agreed = { event: 'agree', buttonId: 'agree-privacy' };
  expect(answers).toEqual([agreed, agreed]);
  expect(privacyQuestions.getState().waiting).toEqual([]);
});
