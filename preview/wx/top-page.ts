import type { OpenPage } from '../runtime/page';
import type { PageStack } from '../runtime/page-stack';
import { WxFailure } from '../runtime/wx-failure';

/** The visible page; calls about a page fail before there is one. */
export function topPage({ top }: PageStack): OpenPage {
  if (top === undefined) {
    throw new WxFailure('no page is open');
  }
  return top;
}
