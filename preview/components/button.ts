import { Form } from './form';
import { host } from './host';
import { WxElement } from './wx-element';

/** A button with its open types (share, phone number, avatar, privacy …) and form types. */
export class Button extends WxElement {
  override get disabled(): boolean {
    return this.flag('disabled');
  }

  protected override get defaultRole(): string {
    return 'button';
  }

  protected override changed(name: string): void {
    if (['size', 'type'].includes(name)) {
      this.setAttribute(name, this.text(name, 'default'));
    }
    if (['plain', 'loading', 'disabled'].includes(name)) {
      this.toggleAttribute(name, this.flag(name));
    }
  }

  override tapped(): void {
    const openType = this.text('open-type');
    const formType = this.text('form-type');
    if (openType !== '') {
      this.openAs(openType);
    }
    const form = this.closest('wx-form');
    if (formType !== '' && form instanceof Form) {
      form.finish(formType);
    }
  }

  private openAs(type: string): void {
    const node = (this as { __wxElement?: { id: string; dataset: Record<string, unknown> } })
      .__wxElement;
    host()
      .openType({
        type,
        id: this.id,
        dataset: node?.dataset ?? {},
        emit: (name, detail) => this.emit(name, detail),
      })
      .catch((error: unknown) => host().report(`button open-type="${type}"`, error));
  }
}
