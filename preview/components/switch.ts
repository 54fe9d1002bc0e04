import { Toggle } from './toggle';

export class Switch extends Toggle {
  protected override get defaultRole(): string {
    return 'switch';
  }

  override tapped(): void {
    this.show(!this.isOn);
    this.emit('change', { value: this.isOn });
  }

  formValue(): boolean {
    return this.isOn;
  }
}
