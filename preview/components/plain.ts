import { WxElement } from './wx-element';

/** Containers that only hold what is in them. */
export class View extends WxElement {
  /** A bare view that only listens for taps is a button in all but name: keyboards reach it too. */
  protected override refreshFocus(): void {
    super.refreshFocus();
    if (this.getAttribute('role') === null && this.isBareTappable) {
      this.tabIndex = 0;
    }
  }

  /** True for a tappable without a role; Taro binds touches too wherever anything else is set. */
  get isBareTappable(): boolean {
    return this.listened.has('tap') && !this.listened.has('touchstart');
  }
}
export class Page extends WxElement {}
export class Portal extends WxElement {}
export class SwiperItem extends WxElement {}
