import { localTest } from './local-test';
import { callOpen } from './open-interface';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([]);
});
afterAll(() => live.stop());

const message = {
  touser: 'oBob',
  templateId: 'T1',
  page: 'pages/a?card=1',
  data: { thing1: { value: '名片' } },
  miniprogramState: 'formal',
  lang: 'zh_CN',
};
const send = (more: object = {}) =>
  callOpen(live.sdk, 'subscribeMessage.send', { ...message, ...more });

localTest('each tap allows one message of one template to one person', async () => {
  expect(await refusalOf(send())).toMatchObject({ errCode: 43101 });
  live.cloud.subscribe('oBob', 'T1');
  live.cloud.subscribe('oBob', 'T1');
  expect(await refusalOf(send({ templateId: 'T2' }))).toMatchObject({ errCode: 43101 });
  expect(await refusalOf(send({ touser: 'oEve' }))).toMatchObject({ errCode: 43101 });
  expect(await send()).toMatchObject({ errCode: 0 });
  expect(await send()).toMatchObject({ errCode: 0 });
  expect(await refusalOf(send())).toMatchObject({ errCode: 43101 });
});

localTest('a message that is refused uses no agreement up', async () => {
  expect(live.cloud.subscribe('oCarol', 'T1')).toBe(1);
  await refusalOf(send({ touser: 'oCarol', data: { thing1: { value: '' } } }));
  expect(await send({ touser: 'oCarol' })).toMatchObject({ errCode: 0 });
});

localTest.each([
  [{ thing1: { value: '一'.repeat(21) } }],
  [{ thing1: { value: '' } }],
  [{ number2: { value: 'two' } }],
  [{ letter1: { value: 'a1' } }],
  [{ character_string1: { value: '中' } }],
  [{ amount3: { value: '很多' } }],
  [{ phone_number1: { value: '1'.repeat(18) } }],
  [{ car_number1: { value: '粤A8Z888挂挂挂' } }],
  [{ name1: { value: '名'.repeat(11) } }],
  [{ phrase1: { value: '正在配送中了' } }],
  [{ symbol1: { value: 'a' } }],
  [{ 名片: { value: 'x' } }],
])('the values %j break the rules of their kind', async (data) => {
  const refusal = await refusalOf(send({ data }));
  const [field = ''] = Object.keys(data);
  expect(refusal).toMatchObject({ errCode: 47003 });
  expect(refusal.text).toContain(`data.${field}.value invalid`);
});

localTest('values as WeChat documents them are taken', async () => {
  live.cloud.subscribe('oBob', 'T3');
  const data = {
    thing1: { value: '一'.repeat(20) },
    number2: { value: 3.5 },
    character_string3: { value: 'No.2026/01' },
    time4: { value: '2026年1月31日 15:01' },
    amount5: { value: '¥12.5元' },
    phone_number6: { value: '+86-0766-66888866' },
    car_number7: { value: '粤A8Z888挂' },
    name8: { value: '王小明' },
    phrase9: { value: '配送中' },
  };
  expect(await send({ templateId: 'T3', data })).toMatchObject({ errCode: 0 });
});

localTest('the language and the state are of the list', async () => {
  expect(await refusalOf(send({ lang: 'fr' }))).toMatchObject({ errCode: 47003 });
  expect(await refusalOf(send({ miniprogramState: 'beta' }))).toMatchObject({ errCode: 47003 });
});
