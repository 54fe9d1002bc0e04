import { limits } from '@contract/limits';
import type { Words } from '@contract/policy/words';

/** Refusals of what is done about an organisation. */
export const organisationErrors = {
  'organisation/not-found': {
    'zh-CN': '这个单位不在了，或者不再由你管理。',
    en: 'This organisation is gone, or you do not administer it any more.',
  },
  'organisation/gone': {
    'zh-CN': '这个单位不在了。',
    en: 'This organisation is gone.',
  },
  'organisation/invitation-gone': {
    'zh-CN': '这份邀请用不了了，请对方再发一份。',
    en: 'This invitation no longer works. Ask for another.',
  },
  'organisation/card-in-use': {
    'zh-CN': '这张名片已经由别的单位确认。换一张，或者先退出那个单位。',
    en: 'Another organisation confirms this card. Choose another card, or leave that one first.',
  },
  'organisation/full': {
    'zh-CN': `成员满了，最多 ${limits.membersPerOrganisation} 位。`,
    en: `It is full: ${limits.membersPerOrganisation} members.`,
  },
  'organisation/too-many': {
    'zh-CN': `一个人最多管理 ${limits.organisationsPerPerson} 个单位。`,
    en: `A person administers ${limits.organisationsPerPerson} organisations at most.`,
  },
  'organisation/too-many-invitations': {
    'zh-CN': `最多 ${limits.invitationsPerOrganisation} 份邀请。先收回一份。`,
    en: `${limits.invitationsPerOrganisation} invitations are the most. Take one back first.`,
  },
  'card/not-found': {
    'zh-CN': '这张名片已经删掉了。',
    en: 'This card was deleted.',
  },
  'content/unsafe': {
    'zh-CN': '有些文字没通过微信的内容检查。改一改再保存。',
    en: 'Some words did not pass WeChat’s content check. Change them and save again.',
  },
} as const satisfies Record<string, Words>;
