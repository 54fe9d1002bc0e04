import * as z from 'zod/mini';
import { VendorError, type VendorAction } from './vendor-error';

/** What was approved for the account: its application, a signature and a template of two places. */
export type SmsAccount = {
  readonly appId: string;
  readonly signName: string;
  readonly templateId: string;
};

const Input = z.object({
  PhoneNumberSet: z.array(z.string()).check(z.minLength(1), z.maxLength(200)),
  SmsSdkAppId: z.string(),
  SignName: z.optional(z.string()),
  TemplateId: z.string(),
  TemplateParamSet: z.optional(z.array(z.string())),
});

/** The vendor's limits for one number, as its console has them by default. */
const limits = [
  { seconds: 30, most: 1, code: 'LimitExceeded.PhoneNumberThirtySecondLimit' },
  { seconds: 3_600, most: 5, code: 'LimitExceeded.PhoneNumberOneHourLimit' },
  { seconds: 86_400, most: 10, code: 'LimitExceeded.PhoneNumberDailyLimit' },
] as const;

/** SendSms of 2021-01-11: a status for each number, under an answer that is itself a success. */
export function sendSms(account: SmsAccount, now: () => Date): VendorAction {
  const sent = new Map<string, number[]>();
  return (given) => {
    const parsed = Input.safeParse(given);
    if (!parsed.success) {
      throw new VendorError('InvalidParameter', 'The request parameter is incorrect.');
    }
    const { PhoneNumberSet: numbers } = parsed.data;
    const fault = faultOf(parsed.data, account);
    return {
      SendStatusSet: numbers.map((number) => {
        const code = fault ?? faultOfNumber(number) ?? overLimit(sent, number, now());
        const isOk = code === null;
        return {
          SerialNo: isOk ? `local:${String(now().getTime())}` : '',
          PhoneNumber: number,
          Fee: isOk ? 1 : 0,
          SessionContext: '',
          Code: code ?? 'Ok',
          Message: isOk ? 'send success' : 'not sent',
          IsoCode: number.startsWith('+86') ? 'CN' : '',
        };
      }),
    };
  };
}

function faultOf(input: z.output<typeof Input>, account: SmsAccount): string | null {
  if (input.SmsSdkAppId !== account.appId) {
    return 'UnauthorizedOperation.SdkAppIdIsDisabled';
  }
  if (input.SignName !== account.signName) {
    return 'FailedOperation.SignatureIncorrectOrUnapproved';
  }
  const isTemplate = input.TemplateId === account.templateId;
  return isTemplate && input.TemplateParamSet?.length === 2
    ? null
    : 'FailedOperation.TemplateIncorrectOrUnapproved';
}

const faultOfNumber = (number: string): string | null =>
  /^\+86\d{11}$/.test(number) ? null : 'InvalidParameterValue.IncorrectPhoneNumber';

function overLimit(sent: Map<string, number[]>, number: string, now: Date): string | null {
  const times = (sent.get(number) ?? []).filter((at) => now.getTime() - at < 86_400_000);
  const within = (seconds: number): number =>
    times.filter((at) => now.getTime() - at < seconds * 1000).length;
  const over = limits.find(({ seconds, most }) => within(seconds) >= most);
  if (over === undefined) {
    sent.set(number, [...times, now.getTime()]);
  }
  return over?.code ?? null;
}
