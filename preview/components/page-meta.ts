import { host } from './host';
import { WxElement } from './wx-element';

/** Sets the page around it: background, root font size, style, and the bar's title and colours. */
export class PageMeta extends WxElement {
  protected override changed(): void {
    host().pageMeta(this.props);
  }
}
