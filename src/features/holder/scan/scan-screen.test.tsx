import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account, entryId, entryView } from '../../../../tests/support/samples';
import { networkOff, phone, resetPhone } from '../../../../tests/support/taro-api';

const fields = [
  { field: 'name', value: '沈知行', confidence: 'high' },
  { field: 'mobile', value: '13826135407', confidence: 'low' },
  { field: 'email', value: 'shen at example.cn', confidence: 'low' },
  { field: 'officialAccount', value: '知行结构', confidence: 'high' },
];
const answers: Record<string, unknown> = {
  'account.me': { account },
  'scan.readCard': { fields },
  'holder.alike': { entries: [] },
  'holder.write': { id: entryId(1), closed: [] },
};
const sent = (name: string) =>
  phone.calls.filter(({ action }) => action === name).map(({ input }) => input);
const tap = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};
const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

async function open() {
  const { ScanScreen } = await startProgram(() => import('./scan-screen'));
  render(<ScanScreen />);
}
const readOne = async (from: string) => {
  await tap(from);
  await tap('识别');
};

beforeEach(() => {
  resetPhone();
  phone.canvas = true;
  phone.cloud = (action) => ({ ok: true, value: answers[action] });
});

test('who gets the photo is said before it leaves the phone, and until then nothing leaves', async () => {
  await open();
  expect(screen.getByText('腾讯云名片识别')).toBeTruthy();
  await tap('拍一张');
  await screen.findByText('看得清吗');
  expect(screen.getByText(/认完就丢/)).toBeTruthy();
  expect([phone.pictureFrom, sent('scan.readCard')]).toEqual([['camera'], []]);
});

test('what was read with doubt says so in words, until it is changed', async () => {
  await open();
  await readOne('从相册选');
  await screen.findByText(/有 2 处没认准/);
  expect(screen.getByLabelText(/^手机，没认准/)).toBeTruthy();
  type(/^邮箱，没认准/, 'shen@example.cn');
  expect(screen.getByText(/有 1 处没认准/)).toBeTruthy();
  expect(screen.getByLabelText('邮箱')).toBeTruthy();
});

test('it is kept as the person left it, what has no field stands in the note, and the next can come', async () => {
  await open();
  await readOne('拍一张');
  await screen.findByText(/有 2 处没认准/);
  await tap('存进名片夹');
  expect(sent('holder.write')).toEqual([]);
  type(/^邮箱/, 'shen@example.cn');
  await tap('存进名片夹');
  await screen.findByText('存好了，一共 1 张。接着拍下一张。');
  expect(sent('holder.write')).toEqual([
    {
      face: { name: '沈知行', mobile: '13826135407', email: 'shen@example.cn' },
      note: '公众号：知行结构',
    },
  ]);
  await readOne('拍一张');
  await screen.findByText(/有 2 处没认准/);
});

test('somebody who is kept already is named, with the way there', async () => {
  const known = { entry: entryView(2, '沈知行'), by: 'mobile' };
  answers['holder.alike'] = { entries: [known] };
  await open();
  await readOne('拍一张');
  expect(await screen.findByText('名片夹里已经有：沈知行')).toBeTruthy();
  expect(screen.getByText(/^手机号一样/)).toBeTruthy();
  // An address that looks like none says nothing of who it is.
  expect(sent('holder.alike')).toEqual([{ face: { name: '沈知行', mobile: '13826135407' } }]);
});

test('a camera that WeChat may not use is said kindly, with the switch and the way by hand', async () => {
  phone.refused.add('chooseMedia');
  await open();
  await tap('拍一张');
  expect(await screen.findByText(/微信没有相机或相册的权限/)).toBeTruthy();
  await tap('去打开');
  expect(phone.visited).toEqual(['WeChat settings']);
  await tap('不拍，自己写');
  expect(phone.visited[1]).toBe('/packages/exchange/pages/write/index');
});

test('a photo that cannot be opened is said, and nothing is sent', async () => {
  phone.canvas = false;
  await open();
  await tap('拍一张');
  expect(await screen.findByText('这张照片打不开，换一张试试。')).toBeTruthy();
  expect(sent('scan.readCard')).toEqual([]);
});

test.each([
  ['scan/not-a-card', /没认出名片/],
  ['scan/unavailable', /识别现在用不了/],
] as const)('%s is said, and the same photo can be read again', async (error, said) => {
  phone.cloud = (action) =>
    action === 'scan.readCard'
      ? { ok: false, error, traceId: 'r_1' }
      : { ok: true, value: answers[action] };
  await open();
  await readOne('拍一张');
  expect(await screen.findByText(said)).toBeTruthy();
  await tap('再认一次');
  await waitFor(() => expect(sent('scan.readCard')).toHaveLength(2));
});

test('an answer that does not come in time is said, and one that comes for a photo left behind is nothing', async () => {
  phone.cloud = (action) => {
    if (action === 'scan.readCard') {
      throw networkOff;
    }
    return { ok: true, value: answers[action] };
  };
  await open();
  await readOne('拍一张');
  expect(await screen.findByText(/等太久/, {}, { timeout: 4_000 })).toBeTruthy();
  cleanup();
  let answer: (value: unknown) => void = () => undefined;
  phone.cloud = (action) =>
    action === 'scan.readCard'
      ? new Promise((resolve) => (answer = resolve))
      : { ok: true, value: answers[action] };
  await open();
  await readOne('拍一张');
  await tap('换一张');
  await act(async () => answer({ ok: true, value: { fields } }));
  expect(screen.getByText('拍一张纸质名片')).toBeTruthy();
});

test('whoever switched the holder off is told before the camera opens', async () => {
  const purposes = { ...account.purposes, holder: false };
  phone.cloud = () => ({ ok: true, value: { account: { ...account, purposes } } });
  await open();
  await tap('拍一张');
  expect(await screen.findByText(/这项用途你关掉了/)).toBeTruthy();
  expect(phone.pictureFrom).toEqual([]);
});
