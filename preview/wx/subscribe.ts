import { h } from '../dom';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { openSheet } from '../shell/sheet';
import { api } from './api';

/** WeChat takes at most five templates in one question. */
const MOST_TEMPLATES = 5;

export function subscribeApis(phone: Phone) {
  return {
    requestSubscribeMessage: api(
      'requestSubscribeMessage',
      async ({ tmplIds }: { tmplIds: string[] }) => {
        if (!Array.isArray(tmplIds) || tmplIds.length === 0 || tmplIds.length > MOST_TEMPLATES) {
          throw new WxFailure('Templates count out of max bounds', { errCode: 20003 });
        }
        const answer = await ask(tmplIds);
        if (answer) {
          await Promise.all(tmplIds.map((id) => tellCloud(phone.openid, id)));
        }
        return Object.fromEntries(tmplIds.map((id) => [id, answer ? 'accept' : 'reject']));
      },
    ),
  };
}

/** One message of this template may now come to this person. */
async function tellCloud(openid: string, templateId: string): Promise<void> {
  const answer = await fetch('/subscribe', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid, templateId }),
  }).catch(() => null);
  if (answer?.ok !== true) {
    throw new WxFailure('network error', { errCode: 10002 });
  }
}

function ask(ids: readonly string[]): Promise<boolean> {
  return openSheet<boolean>({
    name: 'subscribe',
    title: '申请给你发送以下消息',
    body: ids.map((id) => h('p', {}, id)),
    dismissed: false,
    actions: [
      { label: '不允许', value: false },
      { label: '允许', value: true, kind: 'primary' },
    ],
  });
}
