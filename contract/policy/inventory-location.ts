import { typed, untilWithdrawn } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

const taken = {
  ...typed,
  clause: '2.2.2',
  category: 'device',
  // A movement track is sensitive in the sense of PIPL 28; single points are treated alike.
  sensitive: true,
  purposes: ['location'],
  basis: 'separate_consent',
  source: 'authorised',
  wxApi: ['getFuzzyLocation'],
  wechatKey: 'Location',
} as const;

/** What is known of a place, while that is agreed to. */
export const located = {
  'location.point': {
    ...taken,
    stored: ['presences'],
    protection: 'hmac',
    mask: 'hidden',
    retention: { from: 'recorded', days: 1, then: 'erase' },
    erasure: 'expires',
    label: {
      'zh-CN': '你现在大约在哪里（只存换算后的代号，一公里见方）',
      en: 'Roughly where you are now (kept as the code of a square kilometre)',
    },
  },
  'location.open': {
    ...taken,
    sensitive: false,
    source: 'user',
    wxApi: [],
    wechatKey: null,
    stored: ['presences'],
    retention: { from: 'recorded', days: 1, then: 'erase' },
    erasure: 'expires',
    label: {
      'zh-CN': '你对附近的人开放到几点、用哪张名片',
      en: 'Until when you are open to people nearby, and with which card',
    },
  },
  'location.place': {
    ...taken,
    stored: ['places'],
    protection: 'sealed',
    retention: untilWithdrawn,
    erasure: 'removed',
    label: { 'zh-CN': '由位置得出的相识城市', en: 'The city where you met, from your location' },
  },
} as const satisfies Record<string, InventoryRow>;
