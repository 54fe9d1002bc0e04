import type { InventoryRow } from '../inventory-row';
import { purposes } from '../purposes';
import { operator } from '../versions/operator';
import type { WechatKey } from './keys';

/** WeChat's 用户隐私保护指引, in the shape that its `setprivacysetting` takes. */
export type Guideline = {
  readonly owner_setting: {
    readonly contact_email: string;
    readonly contact_phone: string;
    readonly notice_method: string;
    /** Empty: until the purpose is over, as the law has it; the policy says how long for each. */
    readonly store_expire_timestamp: '';
  };
  /** In the order of the inventory; WeChat puts 为了 before each text. */
  readonly setting_list: readonly {
    readonly privacy_key: WechatKey;
    readonly privacy_text: string;
  }[];
  readonly sdk_privacy_info_list: readonly [];
};

type Row = Pick<InventoryRow, 'label' | 'purposes' | 'necessity' | 'wechatKey'>;

/** Every heading that an item is collected under, with what it is used for and what it covers. */
export function guidelineOf(rows: readonly Row[]): Guideline {
  const collected = rows.filter(
    ({ necessity }) => necessity === 'basic' || necessity === 'extended',
  );
  const keys = new Set(collected.flatMap(({ wechatKey }) => wechatKey ?? []));
  return {
    owner_setting: {
      contact_email: operator.email,
      contact_phone: operator.phone,
      notice_method: '小程序首页横幅和消息',
      store_expire_timestamp: '',
    },
    setting_list: [...keys].map((key) => ({
      privacy_key: key,
      privacy_text: textFor(collected.filter(({ wechatKey }) => wechatKey === key)),
    })),
    // No code of others runs on the phone that handles personal information by itself.
    sdk_privacy_info_list: [],
  };
}

function textFor(rows: readonly Row[]): string {
  const used = new Set(rows.flatMap((row) => row.purposes));
  const labels = [...used].map((id) => purposes[id].label['zh-CN']);
  const why = labels.length === 0 ? '完成你点的那一步' : labels.join('、');
  return `${why}（${rows.map(({ label }) => label['zh-CN']).join('、')}）`;
}
