import type { SharedError } from '@contract/errors';
import type { Words } from '@contract/policy/words';
import { displayOf, displayState } from './display';

/** Refusals that any screen may meet. */
export type CommonError = SharedError | 'network/unreachable';

type OwnWords<E extends string> = Readonly<Record<E, Words>>;

/**
 * What to tell the person about a refusal, in the language on the screen. Errors that only this
 * action declares need their own words: leaving one out does not compile.
 */
export function failureWords<E extends string>(
  error: E,
  ...own: [Exclude<E, CommonError>] extends [never] ? [] : [OwnWords<Exclude<E, CommonError>>]
): string {
  const { language } = displayOf(displayState.getState());
  const all: Readonly<Record<string, Words>> = { ...own[0], ...common };
  // Only a newer server could answer with an error this program does not know.
  return (all[error] ?? common['server/unavailable'])[language];
}

const common = {
  'input/invalid': {
    'zh-CN': '有一处填得不对，改一下再试。',
    en: 'Something was not filled in right. Change it and try again.',
  },
  'access/denied': {
    'zh-CN': '这里你进不了。',
    en: 'This is not open to you.',
  },
  'account/required': {
    'zh-CN': '要先同意政策、有个昵称，才能做这件事。',
    en: 'This needs your agreement and a nickname first.',
  },
  'account/leaving': {
    'zh-CN': '账号正在注销。先在「我的」里撤回注销，再来做这件事。',
    en: 'Your account is being deleted. Take that back under "Me" first.',
  },
  'consent/missing': {
    'zh-CN': '这项用途你关掉了。想用的话，到「我的 → 设置 → 同意与撤回」打开。',
    en: 'You switched this off. To use it, switch it on under Me → Settings → Consents.',
  },
  'rate/limited': {
    'zh-CN': '做得太快了，歇一会儿再试。',
    en: 'That was a lot at once. Wait a little and try again.',
  },
  'once/reused': {
    'zh-CN': '这一步已经提交过了，退出去再进来看看。',
    en: 'This was already sent. Go back and have another look.',
  },
  'server/unavailable': {
    'zh-CN': '我们这边出了点问题，没有保存。过一会儿再试。',
    en: 'Something went wrong on our side and nothing was saved. Try again in a while.',
  },
  'network/unreachable': {
    'zh-CN': '连不上网络。看看网络，再试一次。',
    en: 'No connection. Check the network and try again.',
  },
} as const satisfies Record<CommonError, Words>;
