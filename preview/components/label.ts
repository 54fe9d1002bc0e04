import { WxElement, type Tap } from './wx-element';

const CONTROLS = 'wx-input,wx-textarea,wx-switch,wx-checkbox,wx-radio,wx-button';

/** A tap on a label is a tap on its control. */
export class Label extends WxElement {
  override tapped(tap: Tap): void {
    const target =
      this.text('for') === ''
        ? this.querySelector(CONTROLS)
        : document.getElementById(this.text('for'));
    if (!(target instanceof WxElement) || target.contains(document.activeElement)) {
      return;
    }
    if (target.matches('wx-input,wx-textarea')) {
      target.focus();
    } else if (!target.disabled) {
      target.tapped(tap);
    }
  }
}
