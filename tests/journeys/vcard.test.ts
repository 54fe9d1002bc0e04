import { limits } from '@contract/limits';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, fullDraftForStrangers, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

const read = (base64: string) => cloud.as('oFileReader').call('vcard.read', { base64 });
const base64Of = (text: string) => Buffer.from(text).toString('base64');

beforeAll(() => member(cloud, 'oFileReader'));

test.each(['3.0', '4.0'] as const)(
  'a file of version %s holds what its reader may see, and opens up with the exchange',
  async (version) => {
    const owner = await member(cloud, `oFileOwner${version.charAt(0)}`);
    const card = await makeCard(owner, fullDraft);
    const keeper = await member(cloud, `oFileKeeper${version.charAt(0)}`);
    const { id } = value(await keeper.call('holder.save', { share: card.share }));
    const before = value(await keeper.call('vcard.ofEntry', { id, version })).text;
    expect(before).toContain(`VERSION:${version}`);
    expect(before).toContain(fullDraft.name);
    expect(before).not.toContain(fullDraft.mobile);
    expect(before).not.toContain(fullDraft.email);
    const own = await makeCard(keeper);
    value(await keeper.call('exchange.return', { share: card.share, card: own.id }));
    const after = value(await keeper.call('vcard.ofEntry', { id, version })).text;
    expect(after).toContain(fullDraft.mobile);
    expect(after).toContain(fullDraft.email);
  },
);

test('of a card of their own an owner hands on what strangers see', async () => {
  const owner = await member(cloud, 'oHandsOn');
  const { id } = await makeCard(owner, fullDraft);
  const { text } = value(await owner.call('vcard.ofCard', { id, version: '3.0' }));
  expect(text).not.toContain(fullDraft.mobile);
  const { cards } = value(await read(base64Of(text)));
  const { opensOnReturn, opensOnApproval, template, link, ...face } = fullDraftForStrangers;
  expect(cards[0]?.draft).toEqual(face);
  expect([opensOnReturn.length > 0, opensOnApproval, template]).toEqual([true, [], 'plain']);
  expect(link.host).toBe('example.cn');
});

test('a card that was taken back gives no file, and nor does one of somebody else', async () => {
  const owner = await member(cloud, 'oGivesNoFile');
  const { id, share } = await makeCard(owner, fullDraft);
  const keeper = await member(cloud, 'oKeptTooLong');
  const entry = value(await keeper.call('holder.save', { share }));
  const ask = { id: entry.id, version: '3.0' } as const;
  expect(outcome(await owner.call('vcard.ofEntry', ask))).toBe('holder/not-found');
  expect(outcome(await keeper.call('vcard.ofCard', { id, version: '3.0' }))).toBe('card/not-found');
  value(await owner.call('card.remove', { id }));
  expect(outcome(await keeper.call('vcard.ofEntry', ask))).toBe('card/gone');
});

test('a file is read into drafts, what fits nowhere is named, and nothing is kept', async () => {
  const before = await cloud.dump();
  const file = 'BEGIN:VCARD\nVERSION:3.0\nFN:周遥\nTEL;TYPE=CELL:13826135407\nBDAY:1990\nEND:VCARD';
  const { cards } = value(await read(base64Of(file)));
  expect(cards).toEqual([
    {
      draft: { name: '周遥', mobile: '13826135407' },
      left: [{ property: 'BDAY', value: '1990', why: 'no-field' }],
      leftCount: 1,
    },
  ]);
  expect(await cloud.dump()).toEqual(before);
});

test('what is no card, or too many of them, says so', async () => {
  expect(outcome(await read(base64Of('hello')))).toBe('vcard/empty');
  const one = 'BEGIN:VCARD\nFN:a\nEND:VCARD\n';
  expect(outcome(await read(base64Of(one.repeat(limits.vcardDrafts))))).toBe('ok');
  expect(outcome(await read(base64Of(one.repeat(limits.vcardDrafts + 1))))).toBe('vcard/too-many');
  expect(outcome(await read('x'))).toBe('vcard/empty');
  expect(outcome(await read('not base64'))).toBe('input/invalid');
});
