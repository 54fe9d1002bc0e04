import { checked, generated, typed, untilWithdrawn } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

const inOrganisation = {
  clause: '2.2.1',
  category: 'relation',
  purposes: ['card'],
  retention: untilWithdrawn,
  erasure: 'removed',
} as const;

/** An organisation's card is its own; that somebody administers or belongs to it is about them. */
export const inOrganisations = {
  'organisation.card': {
    ...typed,
    ...checked,
    ...inOrganisation,
    stored: ['organisations'],
    wechatKey: 'EXUserPublishContent',
    label: {
      'zh-CN': '你管理的单位，和你为它填的资料',
      en: 'Organisations you administer, and what you typed about them',
    },
  },
  'organisation.membership': {
    ...generated,
    ...inOrganisation,
    stored: ['memberships'],
    label: {
      'zh-CN': '你的名片由哪个单位确认、从什么时候起',
      en: 'Which organisation confirms your card, and since when',
    },
  },
  'organisation.invitation': {
    ...generated,
    ...inOrganisation,
    stored: ['invitations', 'organisations'],
    wxApi: ['useShareAppMessage'],
    label: {
      'zh-CN': '你为单位发出的邀请',
      en: 'Invitations to an organisation that you sent',
    },
  },
} as const satisfies Record<string, InventoryRow>;
