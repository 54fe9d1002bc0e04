import { Unsupported } from '../runtime/faults';
import { host } from './host';
import { WxElement } from './wx-element';

/** Stands where a page draws a component the preview has not got, and says so. */
export class Missing extends WxElement {
  standFor(tag: string): this {
    const error = new Unsupported(`<${tag}>`);
    this.textContent = error.message;
    host().report(`<${tag}>`, error);
    return this;
  }
}
