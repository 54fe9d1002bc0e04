import type { OpenTypeRequest } from '../components/host';
import { offerAvatar } from './offer-avatar';
import { Unsupported } from './faults';
import { openSettings } from './open-settings';
import type { Phone } from './phone';
import { offerPhoneNumber } from './offer-phone-number';
import { share } from './share';
import { WxFailure } from './wx-failure';

type Handler = (phone: Phone, request: OpenTypeRequest) => Promise<void>;

const handlers: Readonly<Record<string, Handler>> = {
  share: async (phone, { id, dataset }) => {
    const page = phone.stack.top;
    if (page !== undefined) {
      await share(phone, page, 'button', { id, dataset });
    }
  },
  getPhoneNumber: (phone, { emit }) =>
    answer('getPhoneNumber', emit, async () => {
      await phone.privacy.pass('getPhoneNumber');
      return offerPhoneNumber(phone);
    }),
  chooseAvatar: (phone, { emit }) =>
    answer('chooseAvatar', emit, async () => {
      await phone.privacy.pass('chooseAvatar');
      return { avatarUrl: await offerAvatar(phone) };
    }),
  agreePrivacyAuthorization: async (phone, { id, emit }) => {
    if (id === '') {
      throw new Error('An agreePrivacyAuthorization button needs an id.');
    }
    phone.privacy.buttonTapped(id);
    emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
  },
  openSetting: async (phone, { emit }) => {
    const authSetting = await openSettings(phone);
    emit('opensetting', { errMsg: 'openSetting:ok', authSetting });
  },
  contact: async (phone, { emit }) => {
    phone.shell.toaster.show('toast', {
      title: '这里会打开客服会话',
      icon: 'none',
      durationMs: 1500,
      mask: false,
    });
    emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} });
  },
};

const AGREE = 'agreePrivacyAuthorization';

export const supportedOpenTypes: readonly string[] = [
  ...Object.keys(handlers),
  `getPhoneNumber|${AGREE}`,
];

/** Does what a button's open type promises; `a|agreePrivacyAuthorization` agrees first. */
export async function runOpenType(phone: Phone, request: OpenTypeRequest): Promise<void> {
  if (!supportedOpenTypes.includes(request.type)) {
    throw new Unsupported(`<button open-type="${request.type}">`);
  }
  const parts = request.type.split('|');
  for (const part of parts.includes(AGREE) ? [AGREE, ...parts.filter((p) => p !== AGREE)] : parts) {
    await handlers[part]?.(phone, request);
  }
}

async function answer(
  name: string,
  emit: OpenTypeRequest['emit'],
  work: () => Promise<object>,
): Promise<void> {
  const event = name.toLowerCase();
  try {
    emit(event, { ...(await work()), errMsg: `${name}:ok` });
  } catch (error) {
    if (!(error instanceof WxFailure)) {
      throw error;
    }
    emit(event, { ...error.fields, errMsg: `${name}:fail ${error.reason}` });
  }
}
