import { WxElement } from './wx-element';

export class Progress extends WxElement {
  private readonly bar = document.createElement('i');

  protected override get defaultRole(): string {
    return 'progressbar';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.append(this.bar);
  }

  protected override changed(): void {
    const percent = Math.min(100, Math.max(0, this.number('percent', 0)));
    this.bar.style.width = `${percent}%`;
    this.bar.style.height = `${this.number('stroke-width', 6)}px`;
    this.bar.style.backgroundColor = this.text('activeColor') || this.text('color') || '#09bb07';
    this.setAttribute('aria-valuenow', String(percent));
  }
}
