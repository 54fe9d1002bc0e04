import { TextEntry } from './text-entry';

/** Several lines of text; `auto-height` grows with them. */
export class Textarea extends TextEntry {
  protected override createControl(): HTMLTextAreaElement {
    return document.createElement('textarea');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.grow();
  }

  protected override changed(name: string): void {
    super.changed(name);
    if (name === 'auto-height') {
      this.toggleAttribute('auto-height', this.flag('auto-height'));
    }
    this.grow();
  }

  protected override typed(): void {
    super.typed();
    this.grow();
  }

  private grow(): void {
    if (this.flag('auto-height') && this.isConnected) {
      this.control.style.height = 'auto';
      this.control.style.height = `${this.control.scrollHeight}px`;
    }
  }
}
