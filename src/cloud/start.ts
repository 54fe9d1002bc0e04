import Taro from '@tarojs/taro';

/** Once, when the program starts, before the first call. Nobody is traced for statistics. */
export function startCloud(): void {
  Taro.cloud.init({ traceUser: false });
}
