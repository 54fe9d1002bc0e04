import { host } from './host';
import { WxElement } from './wx-element';

/** A 2d canvas. The old context with its own drawing commands is not offered. */
export class Canvas extends WxElement {
  readonly surface = document.createElement('canvas');

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.surface.parentNode === null) {
      this.append(this.surface);
      if (this.text('type') !== '2d') {
        host().report('canvas', new Error('Only <canvas type="2d"> is supported.'));
      }
    }
  }

  protected override get ariaTarget(): HTMLElement {
    return this.surface;
  }
}
