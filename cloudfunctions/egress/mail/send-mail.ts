import { createTransport } from 'nodemailer';
import { PartnerFault } from '../partner-fault';
import { setting } from '../settings';

/** Sends a code to a mailbox, through the operator's own mail service. */
export async function sendMail(
  { email, code, minutes }: { email: string; code: string; minutes: number },
  timeoutMs: number,
): Promise<void> {
  const transport = createTransport({
    url: setting('SMTP_URL'),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  try {
    const { rejected } = await transport.sendMail({
      from: setting('MAIL_FROM'),
      to: { name: '', address: email },
      subject: '乐聊名片验证码 / Your code',
      text: textOf(code, minutes),
      textEncoding: 'base64',
    });
    if (rejected.length > 0) {
      throw new PartnerFault('refused', 'recipient-rejected');
    }
  } catch (error) {
    throw error instanceof PartnerFault ? error : faultOf(error);
  } finally {
    transport.close();
  }
}

const textOf = (code: string, minutes: number): string =>
  [
    `验证码 ${code}，${minutes} 分钟内有效。不是你本人操作，不用理会，也不要告诉任何人。`,
    `Your code is ${code}, valid for ${minutes} minutes. If you did not ask for it, ignore it and tell nobody.`,
  ].join('\n\n');

/** A word in the fives is the server's last one (RFC 5321, 4.2.1); anything else may pass. */
function faultOf(error: unknown): PartnerFault {
  const { responseCode, code } = Object(error) as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode !== 'number') {
    return new PartnerFault('unreachable', typeof code === 'string' ? code.slice(0, 40) : 'fault');
  }
  return new PartnerFault(responseCode >= 500 ? 'refused' : 'busy', String(responseCode));
}
