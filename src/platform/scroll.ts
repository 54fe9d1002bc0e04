import Taro from '@tarojs/taro';

/** To the top of the page at once: what it shows has changed. */
export function toTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}
