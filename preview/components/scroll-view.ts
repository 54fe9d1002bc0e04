import { host } from './host';
import { WxElement } from './wx-element';

/** A region that scrolls by itself. */
export class ScrollView extends WxElement {
  private reached: 'upper' | 'lower' | null = 'upper';

  constructor() {
    super();
    this.addEventListener('scroll', (event) => {
      if (event.target === this) {
        this.scrolled();
      }
    });
  }

  protected override changed(name: string): void {
    switch (name) {
      case 'scroll-x':
      case 'scroll-y':
        this.toggleAttribute(name, this.flag(name));
        // Keyboards scroll what has the focus.
        this.tabIndex = this.flag('scroll-x') || this.flag('scroll-y') ? 0 : -1;
        break;
      case 'scroll-top':
        this.scrollTop = this.number('scroll-top', this.scrollTop);
        break;
      case 'scroll-left':
        this.scrollLeft = this.number('scroll-left', this.scrollLeft);
        break;
      case 'scroll-into-view':
        queueMicrotask(() => document.getElementById(this.text(name))?.scrollIntoView());
        break;
      case 'refresher-enabled':
        if (this.flag(name)) {
          host().report('scroll-view', new Error('refresher-enabled is not supported.'));
        }
    }
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this;
    this.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
    const below = scrollHeight - clientHeight - scrollTop;
    const now =
      below <= this.number('lower-threshold', 50)
        ? 'lower'
        : scrollTop <= this.number('upper-threshold', 50)
          ? 'upper'
          : null;
    if (now !== null && now !== this.reached) {
      this.emit(`scrollto${now}`, { direction: now === 'lower' ? 'bottom' : 'top' });
    }
    this.reached = now;
  }
}
