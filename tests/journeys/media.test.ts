import type { CardId, MediumId, ShareToken } from '@contract/values';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { putMedium, sendParts } from '../support/medium';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';
import { jpegOf, pdf } from './pictures';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const nobodys = `f_${'0'.repeat(20)}` as MediumId;
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const mine = async (phone: TestPhone, card: CardId) =>
  value(await phone.call('media.mine', { card }));
const opened = async (phone: TestPhone, share: ShareToken) =>
  value(await phone.call('media.open', { share }));
const filesAt = async (folder: string) =>
  (await cloud.dump()).files.filter(({ path }) => path.startsWith(folder));

/** Waits for what WeChat pushes of its own accord; looking at the database is no call of anybody. */
async function answered(card: CardId): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { media = [] } = (await cloud.dump()).collections;
    if (media.every((each) => each['card'] !== card || each['state'] !== 'pending')) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WeChat did not answer');
}

test('a picture is seen by its owner at once, and by others once WeChat has passed it', async () => {
  const owner = await member(cloud, 'oPictured');
  const { id, share } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'album', jpegOf('a shop'));
  expect(medium).toMatchObject({ state: 'pending', type: 'jpg', reason: null });
  const before = await opened(cloud.as('oPassingBy'), share);
  expect(before).toMatchObject({ media: [], opensOnReturn: [] });
  await answered(id);
  const { media } = await opened(cloud.as('oPassingBy'), share);
  expect(media).toMatchObject([{ id: medium.id, kind: 'album', type: 'jpg' }]);
  const shown = await fetch(String(media[0]?.url));
  expect(Buffer.from(await shown.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from('ffd8', 'hex'));
});

test('a picture that WeChat refuses is shown to nobody else, and its owner learns why', async () => {
  const owner = await member(cloud, 'oRefused');
  const { id, share } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'photo', jpegOf('fine'));
  await push({ trace_id: await traceOf(medium.id), result: { suggest: 'risky', label: 20002 } });
  expect((await mine(owner, id)).media).toMatchObject([{ state: 'refused', reason: 'porn' }]);
  expect((await opened(cloud.as('oLooker'), share)).media).toEqual([]);
  const about = { kind: 'picture', id: medium.id } as const;
  const appeal = value(await owner.call('report.appeal', { about, note: '这是我的店面' }));
  expect(value(await owner.call('report.mine', {})).reports).toMatchObject([
    { id: appeal.id, kind: 'own-picture', state: 'waiting', answer: null },
  ]);
  expect(JSON.stringify(await cloud.dump())).not.toContain('这是我的店面');
});

test('the photo comes with the card in the one call, and only to whom it is shown', async () => {
  const owner = await member(cloud, 'oPortrait');
  const { id, share } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'photo', jpegOf('me'));
  const seen = async (phone: TestPhone) => value(await phone.call('card.open', { share })).card;
  const passerBy = cloud.as('oPasses');
  expect((await seen(owner)).photo).toMatchObject({ open: false });
  expect(await seen(passerBy)).not.toHaveProperty('photo');
  await answered(id);
  const { photo } = await seen(passerBy);
  expect(photo).toMatchObject({ open: true });
  const picture = await fetch(String(photo?.url));
  expect(Buffer.from(await picture.arrayBuffer()).subarray(0, 2)).toEqual(
    Buffer.from('ffd8', 'hex'),
  );
  const friend = await member(cloud, 'oPortraitFriend');
  const own = await makeCard(friend);
  value(await friend.call('holder.save', { share }));
  value(await friend.call('exchange.return', { share, card: own.id }));
  value(await owner.call('media.show', { card: id, kind: 'photo', audience: 'returned' }));
  expect(await seen(passerBy)).not.toHaveProperty('photo');
  expect((await seen(friend)).photo).toMatchObject({ open: false });
  const [kept] = value(await friend.call('holder.list', {})).entries;
  const entry = value(await friend.call('holder.read', { id: kept?.id ?? '' }));
  expect(entry.card?.photo).toMatchObject({ open: false });
  const { cards } = value(await owner.call('card.home', {}));
  expect(cards[0]?.photo).toMatchObject({ open: false });
  value(await owner.call('media.remove', { id: medium.id }));
  expect(value(await owner.call('card.read', { id }))).not.toHaveProperty('photo');
});

test('a photo that WeChat refused is not on the card, for its owner neither', async () => {
  const owner = await member(cloud, 'oNotOnCard');
  const { id } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'photo', jpegOf('not me'));
  await push({ trace_id: await traceOf(medium.id), result: { suggest: 'risky', label: 20002 } });
  expect(value(await owner.call('card.read', { id }))).not.toHaveProperty('photo');
});

test('an answer that nobody waits for changes nothing, and one that comes twice counts once', async () => {
  const owner = await member(cloud, 'oTwice');
  const { id } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'album', jpegOf('once'));
  const trace = await traceOf(medium.id);
  const before = JSON.stringify((await cloud.dump()).collections['media']);
  await push({ trace_id: 'nobody-waits', result: { suggest: 'risky', label: 20002 } });
  await push({ trace_id: trace, errcode: -1008 });
  expect(JSON.stringify((await cloud.dump()).collections['media'])).toBe(before);
  await push({ trace_id: trace, result: { suggest: 'pass', label: 100 } });
  await push({ trace_id: trace, result: { suggest: 'risky', label: 20002 } });
  expect((await mine(owner, id)).media).toMatchObject([{ state: 'passed', reason: null }]);
});

test('WeChat alone is heard: a phone that sends the same message is refused', async () => {
  const owner = await member(cloud, 'oForger');
  const { id } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'album', jpegOf('forged'));
  const event = { Event: 'wxa_media_check', trace_id: await traceOf(medium.id) };
  const passed = { ...event, result: { suggest: 'pass', label: 100 } };
  const toJobs = cloud.cloud.invoke('jobs', passed, { openid: 'oForger' });
  await expect(toJobs).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  const toApi = await owner.send({ ...passed, action: 'job.mediaChecked', input: passed });
  expect(toApi).toMatchObject({ kind: 'answer', result: { error: 'access/denied' } });
});

test('an answer that got lost is asked for again by the job', async () => {
  const owner = await member(cloud, 'oLost');
  const { id } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'album', jpegOf('lost'));
  await push({ trace_id: await traceOf(medium.id), errcode: -1008 });
  expect((await cloud.runJob('recheck')).examined).toBe(0);
  cloud.clock(later(1));
  await cloud.finishJob('recheck');
  expect((await mine(owner, id)).media).toMatchObject([{ state: 'passed' }]);
});

test('whoever may not see a kind is not told its ids, its names or its links', async () => {
  const owner = await member(cloud, 'oHides');
  const { id, share } = await makeCard(owner);
  const { medium } = await putMedium(owner, id, 'file', pdf, '报价单.pdf');
  const stranger = await cloud.as('oStranger').call('media.open', { share });
  expect(value(stranger)).toMatchObject({ media: [], opensOnReturn: ['file'] });
  for (const secret of [medium.id, '报价单', 'http', 'cloud://']) {
    expect(JSON.stringify(stranger)).not.toContain(secret);
  }
  const friend = await member(cloud, 'oFriend');
  const own = await makeCard(friend);
  value(await friend.call('exchange.return', { share, card: own.id }));
  expect((await opened(friend, share)).media).toMatchObject([{ name: '报价单.pdf', type: 'pdf' }]);
  value(await owner.call('media.show', { card: id, kind: 'file', audience: 'nobody' }));
  expect(await opened(friend, share)).toMatchObject({ media: [], opensOnReturn: [] });
  const toAll = await owner.call('media.show', { card: id, kind: 'file', audience: 'link' });
  expect(outcome(toAll)).toBe('media/unchecked-to-all');
});

test('no action turns a file id into a link: only what a card shows has one, and no file id leaves', async () => {
  const owner = await member(cloud, 'oFileIds');
  const { id, share } = await makeCard(owner);
  await putMedium(owner, id, 'album', jpegOf('private'));
  await answered(id);
  const answers = [await mine(owner, id), await opened(cloud.as('oCurious'), share)];
  expect(JSON.stringify(answers)).not.toContain('cloud://');
  const stranger = await member(cloud, 'oCurious');
  const theirs = answers[1]?.media[0]?.id ?? nobodys;
  for (const action of ['media.finish', 'media.remove'] as const) {
    expect(outcome(await stranger.call(action, { id: theirs }))).toBe('media/not-found');
  }
  const part = await stranger.call('media.part', { id: theirs, index: 0, base64: 'AAAA' });
  expect(outcome(part)).toBe('media/not-found');
});

test('a removed picture, a removed card and what never arrived leave no file behind', async () => {
  const owner = await member(cloud, 'oRemoves');
  const { id } = await makeCard(owner);
  const before = (await filesAt('')).length;
  const { medium } = await putMedium(owner, id, 'album', jpegOf('first'));
  value(await owner.call('media.remove', { id: medium.id }));
  expect(await filesAt('')).toHaveLength(before);
  await putMedium(owner, id, 'album', jpegOf('second'));
  await sendParts(owner, id, 'album', jpegOf('half'));
  value(await owner.call('card.remove', { id }));
  expect(await filesAt('')).toHaveLength(before + 1);
  cloud.clock(later(25));
  await cloud.finishJob('expire');
  expect(await filesAt('')).toHaveLength(before);
});

test('withdrawing the purpose takes the files of every card along', async () => {
  const owner = await member(cloud, 'oWithdraws');
  const { id } = await makeCard(owner);
  const before = (await filesAt('')).length;
  await putMedium(owner, id, 'album', jpegOf('one'));
  await putMedium(owner, id, 'file', pdf, 'a.pdf');
  value(await owner.call('consent.withdraw', { purpose: 'card' }));
  await cloud.finishJob('erase');
  expect(await filesAt('')).toHaveLength(before);
});

test('an export lists every file with a link that opens it', async () => {
  const owner = await member(cloud, 'oExports');
  const { id } = await makeCard(owner);
  await putMedium(owner, id, 'file', pdf, '简历.pdf');
  const items: Record<string, unknown>[] = [];
  for (let after: string | null = null, more = true; more;) {
    const part = value(
      await owner.call('rights.export', after === null ? {} : { after }),
    ) as unknown as { records: { values: Record<string, unknown> }[]; next: string | null };
    items.push(...part.records.map(({ values }) => values));
    after = part.next;
    more = after !== null;
  }
  const [file] = items.filter((values) => 'card.media' in values);
  const { name, url } = Object(file?.['card.media']) as { name: string; url: string };
  expect(name).toBe('简历.pdf');
  const fetched = await fetch(url);
  expect(Buffer.from(await fetched.arrayBuffer()).equals(pdf)).toBe(true);
});

/** WeChat's number of the check of one picture. */
async function traceOf(medium: string): Promise<string> {
  const { checks = [] } = (await cloud.dump()).collections;
  return String(checks.find((check) => check['medium'] === medium)?.['_id']);
}

/** What WeChat would push of a check. */
const push = (event: object): Promise<void> =>
  cloud.cloud.push({
    ToUserName: 'gh_000000000001',
    FromUserName: 'oWechatPlatform',
    CreateTime: Math.floor(Date.now() / 1_000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    ...event,
  });
