import { WxElement } from './wx-element';

/** A sheet over the page that the back gesture closes first. */
export class PageContainer extends WxElement {
  protected override get defaultRole(): string {
    return 'dialog';
  }

  protected override changed(name: string): void {
    if (name === 'position') {
      this.setAttribute('position', this.text('position', 'bottom'));
    }
    if (name === 'show') {
      this.turn(this.flag('show'));
    }
  }

  /** The back button closes an open container and stays on the page. */
  leave(): boolean {
    if (!this.hasAttribute('show')) {
      return false;
    }
    this.turn(false);
    this.emit('leave', {});
    return true;
  }

  private turn(show: boolean): void {
    if (this.hasAttribute('show') === show) {
      return;
    }
    this.toggleAttribute('show', show);
    queueMicrotask(() => {
      this.emit(show ? 'beforeenter' : 'beforeleave', {});
      this.emit(show ? 'enter' : 'leave', {});
      this.emit(show ? 'afterenter' : 'afterleave', {});
    });
  }
}
