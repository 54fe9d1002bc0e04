import { currentVersion } from '@contract/policy/versions';
import { isInForce, wordsOfGiving, wordsOfRefusing, wordsOfWithdrawing } from './rules';

const { id, hash } = currentVersion;
const agreement = { version: 'v2', hash, language: 'en', shown: '1.a' } as const;
const under = (version: string) => ({ version, event: 1 });
const nothing = { agreed: {}, declined: {} };

test('only the text in force, letter by letter, can be agreed to', () => {
  expect(isInForce({ version: id, hash }, currentVersion)).toBe(true);
  expect(isInForce({ version: '2020-04-03', hash }, currentVersion)).toBe(false);
  expect(isInForce({ version: id, hash: hash.replace(/^./, 'x') }, currentVersion)).toBe(false);
  expect(isInForce({ version: id, hash: '' }, currentVersion)).toBe(false);
});

test('giving says so once, with the language and the proof of what was shown', () => {
  const given = { purpose: 'card', state: 'given', version: 'v2', language: 'en', shown: '1.a' };
  expect(wordsOfGiving(nothing, ['card'], agreement)).toEqual([given]);
  expect(wordsOfGiving({ agreed: { card: under('v2') } }, ['card'], agreement)).toEqual([]);
  expect(wordsOfGiving({ agreed: { card: under('v1') } }, ['card'], agreement)).toEqual([
    { purpose: 'card', state: 'superseded', version: 'v1' },
    given,
  ]);
});

test('a refusal is said once for each version, and not about what is agreed to', () => {
  const refused = { purpose: 'card', state: 'refused', version: 'v2' };
  expect(wordsOfRefusing(nothing, ['card'], 'v2')).toEqual([refused]);
  const older = { agreed: { card: under('v1') }, declined: { card: 'v1' } };
  expect(wordsOfRefusing(older, ['card'], 'v2')).toEqual([refused]);
  expect(wordsOfRefusing({ agreed: {}, declined: { card: 'v2' } }, ['card'], 'v2')).toEqual([]);
  expect(wordsOfRefusing({ ...nothing, agreed: { card: under('v2') } }, ['card'], 'v2')).toEqual(
    [],
  );
});

test('a withdrawal names the text that was agreed to', () => {
  const words = wordsOfWithdrawing({ agreed: { card: under('v1') } }, 'card');
  expect(words).toEqual([{ purpose: 'card', state: 'withdrawn', version: 'v1' }]);
  expect(wordsOfWithdrawing(nothing, 'card')).toEqual([]);
});
