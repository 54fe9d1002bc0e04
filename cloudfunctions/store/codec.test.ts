import { randomBytes } from 'node:crypto';
import type { AccountId } from '@contract/values';
import { decode, encode, peek } from './codec';
import { collection, item, randomKey, whose } from './collection';

type Thing = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly name?: string;
  readonly mobile?: string;
  readonly login?: string;
};
const Things = collection<Thing>()({
  name: 'things',
  fields: {
    _id: randomKey,
    owner: whose,
    name: item('card.name'),
    mobile: item('card.mobile'),
    login: item('account.login'),
  },
});

const key = randomBytes(32);
const keyOf = async () => key;
const owner = 'a_1' as AccountId;
const thing: Thing = { _id: 'x', owner, name: '林', mobile: '13826135407' };

test('the inventory decides what is sealed', async () => {
  const document = await encode(Things, thing, keyOf);
  expect(document).toMatchObject({ _id: 'x', owner, name: '林' });
  expect(document['mobile']).toMatch(/^aes-256-gcm:/);
  expect(await decode(Things, document, keyOf)).toEqual(thing);
});

test('without a key the sealed fields are left out; with a destroyed key nothing is read', async () => {
  const document = await encode(Things, thing, keyOf);
  expect(peek(Things, document)).toEqual({ _id: 'x', owner, name: '林' });
  expect(await decode(Things, document, async () => null)).toBeNull();
});

test('a field that was never declared is not stored', async () => {
  const extra = { ...thing, nickname: '林' };
  await expect(encode(Things, extra, keyOf)).rejects.toThrow(TypeError);
  const inherited = { ...thing, toString: 'x' } as unknown as Thing;
  await expect(encode(Things, inherited, keyOf)).rejects.toThrow(TypeError);
});

test('where a hash is promised, the value itself is not stored', async () => {
  await expect(encode(Things, { ...thing, login: 'oPerson' }, keyOf)).rejects.toThrow(TypeError);
  const login = 'ab'.repeat(32);
  expect(await encode(Things, { ...thing, login }, keyOf)).toMatchObject({ login });
});

test('an empty field is left out rather than sealed', async () => {
  const empty = { ...thing, mobile: undefined } as unknown as Thing;
  const document = await encode(Things, empty, keyOf);
  expect(document).not.toHaveProperty('mobile');
});
