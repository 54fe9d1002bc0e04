import { host } from './host';
import { WxElement } from './wx-element';

/** A link to another page. */
export class Navigator extends WxElement {
  protected override get defaultRole(): string {
    return 'link';
  }

  override tapped(): void {
    const kind = this.text('open-type', 'navigate');
    host().navigate(kind, this.text('url'), this.number('delta', 1));
  }
}
