import { browserUnits } from '../compile/units';
import type { Phone } from './phone';

/** Carries out what a page's `<page-meta>` says about the page around it. */
export function applyPageMeta(phone: Phone, attributes: ReadonlyMap<string, unknown>): void {
  const page = phone.stack.top;
  const root = page?.frame.scroller.querySelector<HTMLElement>('wx-page');
  const text = (name: string): string => {
    const value = attributes.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (root !== null && root !== undefined) {
    root.style.cssText = browserUnits(text('page-style'));
    root.style.fontSize = text('page-font-size') || root.style.fontSize;
  }
  if (text('root-font-size') !== '') {
    document.documentElement.style.fontSize = text('root-font-size');
  }
  if (text('background-color') !== '') {
    page?.frame.frame.style.setProperty('--window-background', text('background-color'));
  }
}
