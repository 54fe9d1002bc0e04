import { contract } from '@contract/index';
import { type Served, parse, requestOfTimer } from './parse';
import { Refusal } from './refusal';

const served: Served = { spec: contract.card.create, handle: async () => null };
const find = (name: string) => (name === 'card.create' ? served : null);
const key = '0123456789abcdef';
const input = { name: ' 林知远 ', template: 'plain' };

function refusalOf(event: unknown): Refusal {
  try {
    parse(find, event);
  } catch (error) {
    if (error instanceof Refusal) {
      return error;
    }
  }
  throw new Error('it was not refused');
}

test('a right event is a request with its input trimmed', () => {
  const request = parse(find, { action: 'card.create', input, key, userInfo: { openId: 'x' } });
  expect(request).toMatchObject({ name: 'card.create', input: { name: '林知远' }, key });
});

test('a refusal says where and how, and never what', () => {
  const wrong = { ...input, mobile: '没有这个号码', secretField: 1 };
  const { code, issues } = refusalOf({ action: 'card.create', input: wrong, key });
  expect(code).toBe('input/invalid');
  expect(issues).toContainEqual({ path: 'mobile', code: 'invalid_format' });
  expect(JSON.stringify(issues)).not.toContain('没有这个号码');
});

test('a write without a key is refused', () => {
  const { code, issues } = refusalOf({ action: 'card.create', input });
  expect([code, issues]).toEqual(['input/invalid', [{ path: 'key', code: 'invalid_format' }]]);
});

test('an action that is not served is denied, and what is no action is invalid', () => {
  expect(refusalOf({ action: 'card.burn', input, key }).code).toBe('access/denied');
  for (const event of [undefined, null, 'card.create', {}, { action: 7 }]) {
    expect(refusalOf(event).code).toBe('input/invalid');
  }
});

test('a timer names its job and may bring an input', () => {
  expect(requestOfTimer({ Type: 'Timer', TriggerName: 'erase', Message: '' })).toEqual({
    action: 'job.erase',
    input: {},
  });
  const Message = '{"dryRun":true}';
  expect(requestOfTimer({ TriggerName: 'expire', Message })).toEqual({
    action: 'job.expire',
    input: { dryRun: true },
  });
  expect(() => requestOfTimer({ TriggerName: 'erase', Message: '{' })).toThrow(Refusal);
});
