import { WxElement, setOrRemove } from './wx-element';

/** What a switch, a checkbox and a radio share: they are on or off, and a tap says which. */
export abstract class Toggle extends WxElement {
  private on = false;

  get isOn(): boolean {
    return this.on;
  }

  override get disabled(): boolean {
    return this.flag('disabled');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.show(this.on);
  }

  protected override changed(name: string): void {
    if (name === 'checked') {
      this.show(this.flag('checked'));
    }
    if (name === 'color') {
      setOrRemove(this, 'style', this.styleWithColour());
    }
  }

  show(on: boolean): void {
    this.on = on;
    this.setAttribute('aria-checked', String(on));
  }

  resetField(): void {
    this.show(this.flag('checked'));
  }

  private styleWithColour(): string {
    const rest = (this.getAttribute('style') ?? '').replace(/--on-colour:[^;]*;?/, '');
    return `--on-colour:${this.text('color')};${rest}`;
  }
}
