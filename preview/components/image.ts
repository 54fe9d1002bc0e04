import { host } from './host';
import { WxElement, setOrRemove } from './wx-element';

const MODES = [
  'scaleToFill',
  'aspectFit',
  'aspectFill',
  'widthFix',
  'heightFix',
  'top',
  'bottom',
  'center',
  'left',
  'right',
];

/** A picture. Without a label it is decoration, which is what WeChat's readers take it for. */
export class Image extends WxElement {
  private readonly picture = document.createElement('img');

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.picture.parentNode === null) {
      this.picture.alt = this.text('aria-label');
      this.picture.onload = () => this.loaded();
      this.picture.onerror = () => this.emit('error', { errMsg: 'GET image failed' });
      this.append(this.picture);
    }
  }

  override receive(name: string, value: unknown): void {
    super.receive(name, value);
    if (name === 'aria-label') {
      this.picture.alt = typeof value === 'string' ? value : '';
    }
  }

  protected override get ariaTarget(): HTMLElement {
    return this.picture;
  }

  protected override changed(name: string): void {
    if (name === 'src') {
      const source = this.text('src');
      setOrRemove(this.picture, 'src', source === '' ? null : host().fileUrl(source));
    }
    if (name === 'mode') {
      const mode = this.text('mode', 'scaleToFill');
      if (!MODES.includes(mode)) {
        host().report('image', new Error(`<image mode="${mode}"> is not a mode of WeChat's.`));
      }
      this.setAttribute('mode', mode);
    }
  }

  private loaded(): void {
    const { naturalWidth: width, naturalHeight: height } = this.picture;
    this.emit('load', { width, height });
  }
}
