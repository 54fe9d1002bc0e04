import { prepareCard } from './share';
import type { OpenPage } from './page';
import type { Phone } from './phone';

const phone = {
  bundle: { app: { window: { navigationBarTitleText: '乐聊名片' } } },
} as unknown as Phone;

const page = (onShareAppMessage: unknown): OpenPage =>
  ({
    path: 'pages/card/index',
    query: { id: '1' },
    instance: { onShareAppMessage },
  }) as unknown as OpenPage;

test('the page is told where the share began, and decides title and path', async () => {
  const target = { id: 'send', dataset: {} };
  const onShare = jest.fn(() => ({ title: '林知远', path: '/pages/shared/index?t=1' }));
  const card = await prepareCard(phone, page(onShare), 'button', target);
  expect(onShare).toHaveBeenCalledWith({ from: 'button', target, webViewUrl: undefined });
  expect(card).toEqual({ title: '林知远', path: 'pages/shared/index?t=1', picture: '' });
});

test('what the page leaves out is its own path and the name of the app', async () => {
  const card = await prepareCard(
    phone,
    page(() => undefined),
    'menu',
  );
  expect(card).toEqual({ title: '乐聊名片', path: 'pages/card/index?id=1', picture: '' });
});

test('a promise of the page has the last word', async () => {
  const promise = Promise.resolve({ title: '画好了', path: 'pages/shared/index?t=2' });
  const card = await prepareCard(
    phone,
    page(() => ({ title: '还没画好', promise })),
    'menu',
  );
  expect(card.title).toBe('画好了');
});

test('after three seconds WeChat takes what it has', async () => {
  jest.useFakeTimers();
  const promise = new Promise(() => undefined);
  const card = prepareCard(
    phone,
    page(() => ({ title: '还没画好', promise })),
    'menu',
  );
  await jest.advanceTimersByTimeAsync(3000);
  expect((await card).title).toBe('还没画好');
  jest.useRealTimers();
});
