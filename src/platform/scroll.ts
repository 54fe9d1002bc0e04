import Taro from '@tarojs/taro';

/** To the top of the page at once: what it shows has changed. */
export function toTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}

/** Brings an element of the page in front into sight, `room` pixels below the upper edge. */
export function bringIntoView(id: string, room = 16): void {
  // What was drawn with the same touch reaches the page only after this turn.
  Taro.nextTick(() => {
    void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -room, duration: 200 });
  });
}
