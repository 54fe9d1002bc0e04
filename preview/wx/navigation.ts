import { Unsupported } from '../runtime/faults';
import type { Phone } from '../runtime/phone';
import { parseRoute, type Route } from '../runtime/route';
import { api, textParameter } from './api';

type To = { url: string; events?: object };

export function navigationApis({ stack }: Pick<Phone, 'stack'>) {
  const route = (url: unknown): Route =>
    parseRoute(textParameter(url, 'url'), stack.top?.path ?? '');
  return {
    navigateTo: api('navigateTo', ({ url, events }: To) => {
      if (events !== undefined) {
        throw new Unsupported('navigateTo({ events })');
      }
      stack.navigateTo(route(url));
    }),
    redirectTo: api('redirectTo', ({ url }: To) => stack.redirectTo(route(url))),
    reLaunch: api('reLaunch', ({ url }: To) => stack.reLaunch(route(url))),
    switchTab: api('switchTab', ({ url }: To) => stack.switchTab(route(url))),
    navigateBack: api('navigateBack', ({ delta }: { delta?: number }) =>
      stack.navigateBack(delta ?? 1),
    ),
  };
}
