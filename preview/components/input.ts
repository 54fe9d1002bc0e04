import { host } from './host';
import { TextEntry } from './text-entry';

/** A one-line input; of type `nickname` WeChat offers the person's nickname above the keyboard. */
export class Input extends TextEntry {
  constructor() {
    super();
    this.control.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key === 'Enter' && !isComposing) {
        this.emit('confirm', { value: this.control.value });
      }
    });
  }

  protected override createControl(): HTMLInputElement {
    return document.createElement('input');
  }

  protected override changed(name: string): void {
    super.changed(name);
    if (name === 'password' && this.control instanceof HTMLInputElement) {
      this.control.type = this.flag('password') ? 'password' : 'text';
    }
  }

  protected override focused(): void {
    super.focused();
    if (this.text('type') === 'nickname') {
      void this.offerNickname();
    }
  }

  private async offerNickname(): Promise<void> {
    const nickname = await host().offerNickname(this);
    if (nickname !== null) {
      this.control.value = nickname;
      this.typed();
      this.emit('nicknamereview', { pass: true, timeout: false });
    }
  }
}
