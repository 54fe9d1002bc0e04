import { PartnerFault } from '../partner-fault';
import { setting } from '../settings';
import { callTencent } from './call-tencent';

const sendSmsAction = {
  host: 'sms.tencentcloudapi.com',
  version: '2021-01-11',
  action: 'SendSms',
} as const;

/** Sends a code to a mainland number. The template has two places: the code and its minutes. */
export async function sendSms(
  { mobile, code, minutes }: { mobile: string; code: string; minutes: number },
  timeoutMs: number,
): Promise<void> {
  const input = {
    PhoneNumberSet: [`+86${mobile}`],
    SmsSdkAppId: setting('SMS_APP_ID'),
    SignName: setting('SMS_SIGN_NAME'),
    TemplateId: setting('SMS_TEMPLATE_ID'),
    TemplateParamSet: [code, String(minutes)],
  };
  const { SendStatusSet: statuses } = await callTencent(sendSmsAction, input, timeoutMs);
  const [status] = Array.isArray(statuses) ? (statuses as unknown[]) : [];
  const { Code: answer } = Object(status) as { Code?: unknown };
  if (answer !== 'Ok') {
    throw new PartnerFault(
      'refused',
      typeof answer === 'string' ? answer.slice(0, 80) : 'no-status',
    );
  }
}
