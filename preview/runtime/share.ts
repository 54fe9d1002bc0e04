import { h } from '../dom';
import type { SharedCard } from '../protocol';
import { openSheet } from '../shell/sheet';
import type { OpenPage } from './page';
import type { Phone } from './phone';
import { formatRoute } from './route';
import { sharePicture } from './share-picture';

/** WeChat waits this long for the promise in a share before it takes what it has. */
const PROMISE_WAIT_MS = 3000;

export type ShareTarget = {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
};
type Content = { title?: string; path?: string; imageUrl?: string; promise?: Promise<Content> };

export function canShare(page: OpenPage): boolean {
  return typeof page.instance.onShareAppMessage === 'function';
}

/** Asks the page what to send, shows the confirm sheet, and sends the card to the chat. */
export async function share(
  phone: Phone,
  page: OpenPage,
  from: 'button' | 'menu',
  target?: ShareTarget,
): Promise<void> {
  const card = await prepareCard(phone, page, from, target);
  const confirmed = await openSheet<boolean>({
    name: 'share',
    place: 'centre',
    title: '发送给：',
    body: [drawPeer(phone.peer()), drawCard(card, appName(phone))],
    dismissed: false,
    actions: [
      { label: '取消', value: false },
      { label: '发送', value: true, kind: 'primary' },
    ],
  });
  if (confirmed) {
    phone.toBench({ type: 'phone:shared', openid: phone.openid, card });
    phone.shell.toaster.show('toast', {
      title: '已发送',
      icon: 'success',
      durationMs: 1200,
      mask: false,
    });
  }
}

export async function prepareCard(
  phone: Phone,
  page: OpenPage,
  from: 'button' | 'menu',
  target?: ShareTarget,
): Promise<SharedCard> {
  const content = await askPage(page, from, target);
  const path = content.path ?? formatRoute({ path: page.path, query: page.query });
  return {
    title: content.title ?? appName(phone),
    path: path.replace(/^\//, ''),
    picture: await picture(phone, content.imageUrl),
  };
}

async function askPage(page: OpenPage, from: string, target?: ShareTarget): Promise<Content> {
  const answer = page.instance.onShareAppMessage?.({ from, target, webViewUrl: undefined });
  const { promise, ...content } = (answer ?? {}) as Content;
  if (promise === undefined) {
    return content;
  }
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(content), PROMISE_WAIT_MS);
    const clear = (): void => clearTimeout(late);
    promise.then(resolve, reject).finally(clear);
  });
}

async function picture(phone: Phone, imageUrl: string | undefined): Promise<string> {
  if (imageUrl === undefined || imageUrl === '') {
    return '';
  }
  try {
    return await sharePicture(await phone.files.read(imageUrl));
  } catch (error) {
    phone.faults.report('onShareAppMessage imageUrl', error);
    return '';
  }
}

function appName(phone: Phone): string {
  return phone.bundle.app.window?.navigationBarTitleText ?? '小程序';
}

function drawPeer(name: string): HTMLElement {
  return h('p', { class: 'share-peer' }, h('i', { 'aria-hidden': 'true' }, name.slice(0, 1)), name);
}

function drawCard(card: SharedCard, app: string): HTMLElement {
  const shown = card.picture === '' ? null : h('img', { src: card.picture, alt: '' });
  return h('div', { class: 'share-card' }, h('small', {}, app), h('p', {}, card.title), shown);
}
