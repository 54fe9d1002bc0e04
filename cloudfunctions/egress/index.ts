import type { AccountId, Instant } from '@contract/values';
import { type Disclosed, disclose } from './disclose';
import { sendMail } from './mail/send-mail';
import { type PrintedField, readCard } from './tencent/read-card';
import { sendSms } from './tencent/send-sms';

/** Who it is about, and when. */
type About = { readonly who: AccountId; readonly now: Instant };
type Code = { readonly code: string; readonly minutes: number };

/** What can be asked of partners; a door hands it to the domains that need it. */
export const partners = {
  sendCodeBySms: (mobile: string, code: Code, about: About): Promise<Disclosed<void>> =>
    disclose(
      'smsSender',
      { ...about, purpose: 'request', items: ['bystander.mobile'] },
      (timeoutMs) => sendSms({ mobile, ...code }, timeoutMs),
    ),
  sendCodeByMail: (email: string, code: Code, about: About): Promise<Disclosed<void>> =>
    disclose(
      'mailSender',
      { ...about, purpose: 'request', items: ['bystander.email'] },
      (timeoutMs) => sendMail({ email, ...code }, timeoutMs),
    ),
  readCard: (picture: Buffer, about: About): Promise<Disclosed<PrintedField[]>> =>
    disclose('cardReader', { ...about, purpose: 'holder', items: ['scan.picture'] }, (timeoutMs) =>
      readCard(picture, timeoutMs),
    ),
};
