import type { PurposeId } from './purposes';
import type { RecipientId } from './recipients';
import type { WechatKey } from './wechat/keys';
import type { Words } from './words';

/**
 * How long an item is kept: `days` after the event it is counted `from`, and what happens then.
 * `cleared` is the person's own doing, on their phone; `used` is gone as soon as it served;
 * `superseded` as long as something rests on it, and these days after another record or the
 * departure took its place.
 */
export type Retention =
  | {
      readonly from: 'withdrawn' | 'deregistered' | 'cleared' | 'used';
      readonly days: 0;
      readonly then: 'erase';
    }
  | { readonly from: 'recorded'; readonly days: number; readonly then: 'erase' | 'anonymise' }
  | { readonly from: 'superseded'; readonly days: number; readonly then: 'erase' };

/** What deregistration does with an item. A kept item names its article and its days. */
export type OnLeaving =
  | { readonly then: 'erase' }
  | { readonly then: 'keep'; readonly article: Words; readonly days: number };

/**
 * One kind of personal data. Everything the product may store about a person has a row here;
 * what is derived from the rows is listed in docs/privacy.md.
 */
export type InventoryRow = {
  readonly clause: string;
  readonly label: Words;
  readonly category: 'identity' | 'contact' | 'profile' | 'relation' | 'record' | 'device';
  /** Sensitive in the sense of PIPL 28, or treated as such. */
  readonly sensitive: boolean;
  readonly necessity: 'basic' | 'extended' | 'declared_not_collected' | 'refused_by_design';
  /** Any live one of these makes the item lawful to keep. */
  readonly purposes: readonly PurposeId[];
  /**
   * The policy version that brought it in, where it came later than its purposes: it may be written
   * for those alone who agreed to that version or a newer one.
   */
  readonly since?: string;
  /** PIPL 13; `separate_consent` in the sense of PIPL 29. `none` where nothing is collected. */
  readonly basis: 'consent' | 'separate_consent' | 'contract' | 'statutory' | 'none';
  readonly source: 'user' | 'authorised' | 'generated' | 'other-user' | 'partner' | 'none';
  /** Names of collections; `files` is the cloud's file storage, `phone` the person's own phone. */
  readonly stored: readonly string[];
  /** How it lies there. */
  readonly protection: 'plain' | 'sealed' | 'hmac' | 'on-phone' | 'not-stored';
  /** How a screen shows it to its person: whole, `138 **** 5407`, or not at all. */
  readonly mask: 'whole' | 'phone' | 'hidden';
  readonly retention: Retention;
  readonly onLeaving: OnLeaving;
  /** How it is handed out: its value, the file itself, or not, because it says nothing. */
  readonly exported: 'value' | 'file' | 'no';
  /**
   * How it goes when its purpose ends: out of its record at once, with the whole record, with the
   * phone's own copy, when its days are over, or it never was there.
   */
  readonly erasure: 'cleared' | 'removed' | 'on-phone' | 'expires' | 'never-stored';
  /** Who outside the operator receives it; the person's own sending is not a recipient. */
  readonly recipients: readonly RecipientId[];
  /** The WeChat interfaces it comes through or goes out by, without `wx.`; hooks by their name. */
  readonly wxApi: readonly string[];
  /** Under which heading WeChat's privacy guideline names it; null where it has none for it. */
  readonly wechatKey: WechatKey | null;
};
