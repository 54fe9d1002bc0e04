import type { CardDraft, CardView } from '@contract/card';
import { register } from '../support/agreement';
import type { TestCloud, TestPhone } from '../support/cloud';
import { value } from '../support/value';

/** A card with every field. */
export const fullDraft = {
  name: '沈知行',
  title: '结构工程师',
  organisation: '海珠建筑设计院',
  mobile: '13826135407',
  email: 'shen.zhixing@example.cn',
  wechatId: 'shen_zhixing',
  address: '广州市海珠区滨江东路 1 号',
  website: 'https://example.cn/shen',
  introduction: '做桥，也修桥。\n周三在工地。',
  template: 'plain',
} as const satisfies CardDraft;

/** What a stranger sees of it, and what is held out to them. */
export const fullDraftForStrangers = {
  name: fullDraft.name,
  title: fullDraft.title,
  organisation: fullDraft.organisation,
  website: fullDraft.website,
  introduction: fullDraft.introduction,
  template: fullDraft.template,
  link: { host: 'example.cn', warning: null },
  opensOnReturn: ['mobile', 'email', 'wechatId', 'address'],
  opensOnApproval: [],
};

export const draft = { name: '沈知行', template: 'plain' } as const satisfies CardDraft;

/** The phone of somebody who has registered. */
export async function member(cloud: TestCloud, openid: string, nickname = '知行') {
  const phone = cloud.as(openid);
  value(await register(phone, nickname));
  return phone;
}

export const makeCard = async (phone: TestPhone, card: CardDraft = draft): Promise<CardView> =>
  value(await phone.call('card.create', card));

/** What the refusal was, or 'ok'. */
export const outcome = (result: { ok: true } | { ok: false; error: string }): string =>
  result.ok ? 'ok' : result.error;
