import Taro from '@tarojs/taro';

/** Brings an element of the page in front into sight, `room` pixels below the upper edge. */
export function bringIntoView(id: string, room = 16): void {
  // What was drawn with the same touch reaches the page only after this turn.
  Taro.nextTick(() => {
    void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -room, duration: 200 });
  });
}
