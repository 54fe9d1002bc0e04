import { WxElement } from './wx-element';

const SHAPES: Readonly<Record<string, { sign: string; colour: string }>> = {
  success: { sign: '✓', colour: '#07c160' },
  success_no_circle: { sign: '✓', colour: '#07c160' },
  info: { sign: 'i', colour: '#10aeff' },
  warn: { sign: '!', colour: '#f76260' },
  waiting: { sign: '…', colour: '#10aeff' },
  cancel: { sign: '×', colour: '#f43530' },
  download: { sign: '↓', colour: '#07c160' },
  search: { sign: '⌕', colour: '#b2b2b2' },
  clear: { sign: '×', colour: '#b2b2b2' },
};

export class Icon extends WxElement {
  protected override changed(): void {
    const shape = SHAPES[this.text('type', 'success')];
    this.textContent = shape?.sign ?? '';
    this.style.setProperty('--icon-size', `${this.number('size', 23)}px`);
    this.style.setProperty('--icon-colour', this.text('color') || (shape?.colour ?? ''));
  }
}
