import { h } from '../dom';
import type { Phone } from '../runtime/phone';
import type { NeedListener } from '../runtime/privacy';
import { openSheet } from '../shell/sheet';
import { api } from './api';

/** The platform's privacy gate as a page sees it. The gate itself is `runtime/privacy`. */
export function privacyApis({ privacy, bundle }: Pick<Phone, 'privacy' | 'bundle'>) {
  const name = bundle.app.window?.navigationBarTitleText ?? '小程序';
  const privacyContractName = `《${name}隐私保护指引》`;
  return {
    getPrivacySetting: api('getPrivacySetting', () => ({
      needAuthorization: privacy.needsAuthorization,
      privacyContractName,
    })),
    requirePrivacyAuthorize: api('requirePrivacyAuthorize', () =>
      privacy.pass('requirePrivacyAuthorize'),
    ),
    onNeedPrivacyAuthorization: (listener: NeedListener) => privacy.onNeed(listener),
    openPrivacyContract: api('openPrivacyContract', () =>
      openSheet<void>({
        name: 'privacy-contract',
        title: privacyContractName,
        body: [h('p', {}, '微信在这里显示小程序后台填写的隐私保护指引。')],
        dismissed: undefined,
        actions: [{ label: '知道了', value: undefined, kind: 'primary' }],
      }),
    ),
  };
}
