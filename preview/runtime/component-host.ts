import type { Host } from '../components/host';
import { offerNickname } from './offer-nickname';
import { runOpenType } from './open-types';
import { pickMoment, pickRows } from './pick-sheet';
import type { Phone } from './phone';
import { parseRoute } from './route';
import { Unsupported } from './faults';
import { applyPageMeta } from './page-meta';

/** What the built-in components ask of this phone. */
export function componentHost(phone: Phone): Host {
  return {
    fileUrl: phone.files.url,
    pickRows,
    pickMoment,
    openType: (request) => runOpenType(phone, request),
    offerNickname: (input) => offerNickname(phone, input),
    pageMeta: (attributes) => applyPageMeta(phone, attributes),
    report: phone.faults.report,
    navigate: (kind, url, delta) => navigate(phone, kind, url, delta),
  };
}

function navigate({ stack, faults }: Phone, kind: string, url: string, delta: number): void {
  const route = parseRoute(url, stack.top?.path ?? '');
  try {
    switch (kind) {
      case 'navigate':
        stack.navigateTo(route);
        break;
      case 'redirect':
        stack.redirectTo(route);
        break;
      case 'switchTab':
        stack.switchTab(route);
        break;
      case 'reLaunch':
        stack.reLaunch(route);
        break;
      case 'navigateBack':
        stack.navigateBack(delta);
        break;
      default:
        throw new Unsupported(`<navigator open-type="${kind}">`);
    }
  } catch (error) {
    faults.report('navigator', error);
  }
}
