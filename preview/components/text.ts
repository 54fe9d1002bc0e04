import { Unsupported } from '../runtime/faults';
import { host } from './host';
import { WxElement } from './wx-element';

/** Inline text that keeps its line breaks. */
export class Text extends WxElement {
  protected override changed(name: string): void {
    if (name === 'selectable' || name === 'user-select') {
      this.toggleAttribute('selectable', this.flag('selectable') || this.flag('user-select'));
    }
    if (name === 'decode' && this.flag(name)) {
      host().report('text', new Unsupported('<text decode>'));
    }
    if (name === 'max-lines') {
      const lines = this.number('max-lines', 0);
      this.style.cssText += lines > 0 ? clamp(lines) : '';
    }
  }
}

const clamp = (lines: number): string =>
  `;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${lines};overflow:hidden`;
