import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { Agreement, ConsentsNow } from './consent';
import { limits } from './limits';
import { RemovedKind } from './media';
import { PolicyState } from './policy-state';
import { Instant, Nickname } from './values';

/** What the signed-in person sees of their own account. */
export const AccountView = z.object({
  nickname: z.string(),
  /** A link that works for a short while, or null without an avatar. */
  avatarUrl: z.nullable(z.string()),
  /** `138 **** 5407`, or null while no number is linked. */
  phoneMasked: z.nullable(z.string()),
  state: z.enum(['live', 'leaving']),
  /** When everything is erased; null while the account is live. */
  leavesAt: z.nullable(Instant),
  ...ConsentsNow.shape,
});
export type AccountView = z.output<typeof AccountView>;

/** A JPEG without its `data:` prefix. */
export const AvatarBase64 = z
  .string()
  .check(
    z.minLength(100),
    z.maxLength(limits.avatarBase64Length),
    z.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  );

/** A one-time code from a WeChat button. */
const WechatCode = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[\w-]+$/));

export const account = {
  me: action({
    access: 'guest',
    purposes: [],
    reads: 'own',
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({ account: z.nullable(AccountView), policy: PolicyState }),
    errors: [],
  }),
  register: action({
    access: 'guest',
    purposes: ['account'],
    reads: 'own',
    writes: true,
    limit: perDay(20),
    input: z.strictObject({ nickname: Nickname, agreement: Agreement }),
    output: z.object({ account: AccountView }),
    errors: [
      'consent/stale-version',
      'consent/not-shown',
      'consent/shown-expired',
      'content/unsafe',
    ],
  }),
  rename: action({
    access: 'member',
    purposes: ['account'],
    reads: 'own',
    writes: true,
    limit: perDay(30),
    input: z.strictObject({ nickname: Nickname }),
    output: z.object({ account: AccountView }),
    errors: ['content/unsafe'],
  }),
  setAvatar: action({
    access: 'member',
    purposes: ['account'],
    reads: 'own',
    writes: true,
    limit: perDay(20),
    input: z.strictObject({ jpegBase64: AvatarBase64 }),
    output: z.object({
      account: AccountView,
      /** What of the photo's own words was taken out; the kinds of it, never what it said. */
      removed: z.array(RemovedKind),
    }),
    errors: ['content/unsafe', 'account/not-a-picture'],
  }),
  removeAvatar: action({
    access: 'member',
    purposes: ['account'],
    reads: 'own',
    writes: true,
    limit: perDay(20),
    input: z.strictObject({}),
    output: z.object({ account: AccountView }),
    errors: [],
  }),
  /** Takes the number WeChat confirmed; needs the purpose `phone`, agreed in the same call or before. */
  linkPhone: action({
    access: 'member',
    purposes: ['account', 'phone'],
    reads: 'own',
    writes: true,
    limit: perDay(10),
    input: z.strictObject({ code: WechatCode }),
    output: z.object({ account: AccountView }),
    errors: ['account/code-expired'],
  }),
  unlinkPhone: action({
    access: 'member',
    purposes: ['account'],
    reads: 'own',
    writes: true,
    limit: perDay(10),
    input: z.strictObject({}),
    output: z.object({ account: AccountView }),
    errors: [],
  }),
};
