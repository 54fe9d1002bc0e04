import { Unsupported } from '../runtime/faults';
import { WxFailure } from '../runtime/wx-failure';
import { api, textParameter } from './api';

const greet = api('greet', ({ name }: { name?: string }) => ({
  text: `你好，${textParameter(name, 'name')}`,
}));

test('without callbacks there is a promise with the answer and its message', async () => {
  await expect(greet({ name: '曼' })).resolves.toEqual({ text: '你好，曼', errMsg: 'greet:ok' });
});

test('a refusal is a plain object that names the parameter', async () => {
  const error: unknown = await greet({})?.catch((reason: unknown) => reason);
  expect(error).not.toBeInstanceOf(Error);
  expect(error).toEqual({
    errMsg: 'greet:fail parameter error: parameter.name should be String instead of Undefined;',
  });
});

test('with a callback there is no promise, and the answer comes after the next line', async () => {
  const order: string[] = [];
  const done = new Promise<unknown>((resolve) => {
    const returned = greet({
      name: '曼',
      success: () => order.push('success'),
      complete: (answer) => {
        order.push('complete');
        resolve(answer);
      },
    });
    order.push(returned === undefined ? 'no promise' : 'promise');
  });
  expect(await done).toMatchObject({ errMsg: 'greet:ok' });
  expect(order).toEqual(['no promise', 'success', 'complete']);
});

test('the extra fields of a refusal reach the fail callback', async () => {
  const fails = api('fails', () => {
    throw new WxFailure('', { errCode: -1 });
  });
  const answer = await new Promise((resolve) => void fails({ fail: resolve }));
  expect(answer).toEqual({ errCode: -1, errMsg: 'fails:fail' });
});

test('what the preview does not support is no refusal of WeChat: it throws', async () => {
  const missing = api('missing', () => {
    throw new Unsupported('missing');
  });
  await expect(missing()).rejects.toBeInstanceOf(Unsupported);
});
