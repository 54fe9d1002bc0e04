import { Toggle } from './toggle';
import { WxElement } from './wx-element';

/** One of several that may be on together. */
export class Checkbox extends Toggle {
  protected override get defaultRole(): string {
    return 'checkbox';
  }

  override tapped(): void {
    this.show(!this.isOn);
    const group = this.closest('wx-checkbox-group');
    if (group instanceof CheckboxGroup) {
      group.emit('change', { value: group.formValue() });
    }
  }
}

export class CheckboxGroup extends WxElement {
  protected override get defaultRole(): string {
    return 'group';
  }

  private get boxes(): Checkbox[] {
    return [...this.querySelectorAll<Checkbox>('wx-checkbox')];
  }

  formValue(): string[] {
    return this.boxes.filter((box) => box.isOn).map((box) => box.text('value'));
  }

  resetField(): void {
    this.boxes.forEach((box) => box.resetField());
  }
}

/** One of several of which only one is on. */
export class Radio extends Toggle {
  protected override get defaultRole(): string {
    return 'radio';
  }

  override tapped(): void {
    const group = this.closest('wx-radio-group');
    for (const radio of group?.querySelectorAll<Radio>('wx-radio') ?? []) {
      radio.show(radio === this);
    }
    this.show(true);
    if (group instanceof RadioGroup) {
      group.emit('change', { value: this.text('value') });
    }
  }
}

export class RadioGroup extends WxElement {
  protected override get defaultRole(): string {
    return 'radiogroup';
  }

  get radios(): Radio[] {
    return [...this.querySelectorAll<Radio>('wx-radio')];
  }

  formValue(): string {
    return this.radios.find((radio) => radio.isOn)?.text('value') ?? '';
  }

  resetField(): void {
    this.radios.forEach((radio) => radio.resetField());
  }
}
