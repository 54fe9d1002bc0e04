import { host } from './host';
import { WxElement, setOrRemove } from './wx-element';

const KEYBOARDS: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  text: 'text',
  nickname: 'text',
};

/** What a one-line input and a textarea share: an inner control and WeChat's events about it. */
export abstract class TextEntry extends WxElement {
  protected readonly control: HTMLInputElement | HTMLTextAreaElement = this.createControl();
  private firstValue = '';

  protected abstract createControl(): HTMLInputElement | HTMLTextAreaElement;

  constructor() {
    super();
    this.control.maxLength = 140;
    this.control.addEventListener('input', () => this.typed());
    this.control.addEventListener('focus', () => this.focused());
    this.control.addEventListener('blur', () => {
      const { value, selectionStart } = this.control;
      this.emit('blur', { value, cursor: selectionStart ?? value.length });
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.control.parentNode === null) {
      this.append(this.control);
    }
    if (this.flag('focus') || this.flag('auto-focus')) {
      this.control.focus();
    }
  }

  override get disabled(): boolean {
    return this.flag('disabled');
  }

  formValue(): string {
    return this.control.value;
  }

  resetField(): void {
    this.control.value = this.firstValue;
  }

  override focus(options?: FocusOptions): void {
    this.control.focus(options);
  }

  protected override get ariaTarget(): HTMLElement {
    return this.control;
  }

  protected override get keepsFocusInside(): boolean {
    return true;
  }

  protected override changed(name: string): void {
    switch (name) {
      case 'value':
        this.setValue(this.text('value'));
        break;
      case 'placeholder':
        this.control.placeholder = this.text('placeholder');
        break;
      case 'placeholder-class':
      case 'placeholder-style':
        setOrRemove(this, name, this.text(name) || null);
        break;
      case 'disabled':
        this.control.disabled = this.disabled;
        break;
      case 'maxlength':
        this.limit(this.number('maxlength', 140));
        break;
      case 'type':
        this.setType(this.text('type', 'text'));
        break;
      case 'confirm-type':
        this.control.enterKeyHint = this.text('confirm-type', 'done');
        break;
      case 'focus':
        if (this.flag('focus') && this.isConnected) {
          this.control.focus();
        }
        break;
    }
  }

  protected setType(type: string): void {
    const keyboard = KEYBOARDS[type || 'text'];
    if (keyboard === undefined) {
      host().report('input', new Error(`<input type="${type}"> is not supported.`));
    }
    this.control.inputMode = keyboard ?? 'text';
  }

  protected typed(): void {
    const { value, selectionStart } = this.control;
    this.emit('input', { value, cursor: selectionStart ?? value.length, keyCode: 0 });
  }

  protected focused(): void {
    this.emit('focus', { value: this.control.value, height: 0 });
  }

  private setValue(value: string): void {
    if (this.control.value !== value) {
      this.control.value = value;
    }
    this.firstValue ||= value;
  }

  private limit(length: number): void {
    if (length < 0) {
      this.control.removeAttribute('maxlength');
    } else {
      this.control.maxLength = length;
    }
  }
}
