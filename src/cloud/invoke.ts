import Taro from '@tarojs/taro';
import type { Door } from '@contract/doors';

export type Delivery =
  | { arrived: true; result: unknown }
  /** `platform`: the cloud answered, the function did not. `network`: nobody answered in time. */
  | { arrived: false; because: 'network' | 'platform' };

/** One attempt at one cloud function, within a time limit. */
export function invoke(door: Door, data: object, timeoutMs: number): Promise<Delivery> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ arrived: false, because: 'network' }), timeoutMs);
    const settle = (delivery: Delivery) => {
      clearTimeout(timer);
      resolve(delivery);
    };
    Taro.cloud.callFunction({
      name: door,
      data,
      success: ({ result }) => settle({ arrived: true, result }),
      fail: (reason) => settle({ arrived: false, because: blame(reason) }),
    });
  });
}

/** CloudBase numbers its own refusals -404xxx and -50xxxx; anything else never reached it. */
function blame(reason: unknown): 'network' | 'platform' {
  const code =
    typeof reason === 'object' && reason !== null && 'errCode' in reason ? reason.errCode : null;
  return typeof code === 'number' && code <= -400_000 && code > -600_000 ? 'platform' : 'network';
}
