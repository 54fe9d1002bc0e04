import Taro from '@tarojs/taro';

/** Degrees. */
type Point = { readonly latitude: number; readonly longitude: number };

export type Whereabouts =
  | { readonly ok: true; readonly at: Point }
  | { readonly ok: false; readonly why: 'refused' | 'failed' };

/** Roughly where the phone is, by WeChat's own blur; the exact place is never asked for. */
export async function fuzzyPoint(): Promise<Whereabouts> {
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'wgs84' });
    return { ok: true, at: { latitude, longitude } };
  } catch (error) {
    return { ok: false, why: isRefusal(error) ? 'refused' : 'failed' };
  }
}

/** WeChat says the same in several words, and in another one where its privacy gate was closed. */
function isRefusal(error: unknown): boolean {
  const said = typeof error === 'object' && error !== null && 'errMsg' in error ? error.errMsg : '';
  return /auth|deny|denied|privacy/i.test(String(said));
}
