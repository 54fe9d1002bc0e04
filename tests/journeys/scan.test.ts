import { startTestCloud, type TestCloud } from '../support/cloud';
import { jpegBase64 } from '../matrix/inputs';
import { paperCard } from '../support/paper-card';
import { value } from '../support/value';
import { member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('a paper card becomes fields, each with how sure it is', async () => {
  const phone = await member(cloud, 'o-scans');
  const { fields } = value(await phone.call('scan.readCard', { pictureBase64: await paperCard() }));
  expect(fields).toEqual([
    { field: 'name', value: '沈知行', confidence: 'high' },
    { field: 'title', value: '结构工程师', confidence: 'high' },
    { field: 'organisation', value: '海珠建筑设计院', confidence: 'high' },
    // There were three numbers for two places.
    { field: 'mobile', value: '13826135407', confidence: 'low' },
    { field: 'secondMobile', value: '13826130000', confidence: 'high' },
    { field: 'email', value: 'shen.zhixing at example.cn', confidence: 'low' },
  ]);
});

test('a picture that is none, and one without a card, are told apart', async () => {
  const phone = await member(cloud, 'o-scans-badly');
  const text = Buffer.from('no picture at all '.repeat(20)).toString('base64');
  const notPicture = await phone.call('scan.readCard', { pictureBase64: text });
  expect(outcome(notPicture)).toBe('scan/not-a-picture');
  const noCard = await phone.call('scan.readCard', { pictureBase64: jpegBase64 });
  expect(outcome(noCard)).toBe('scan/not-a-card');
});

test('nothing of the picture or of what it says lies open anywhere', async () => {
  const phone = await member(cloud, 'o-scans-secretly');
  const pictureBase64 = await paperCard('姓名：无处可寻\n手机：13826135499');
  value(await phone.call('scan.readCard', { pictureBase64 }));
  const stored = JSON.stringify(await cloud.dump());
  expect(stored).not.toContain('无处可寻');
  expect(stored).not.toContain('13826135499');
  expect(stored).not.toContain(pictureBase64.slice(0, 200));
});
