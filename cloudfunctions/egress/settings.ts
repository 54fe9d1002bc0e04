import { PlatformFault } from '@server/platform/platform-fault';

export type SettingName =
  | 'TENCENT_SECRET_ID'
  | 'TENCENT_SECRET_KEY'
  | 'SMS_APP_ID'
  | 'SMS_SIGN_NAME'
  | 'SMS_TEMPLATE_ID'
  | 'SMTP_URL'
  | 'MAIL_FROM';

/** A setting of the function. Its absence is named, never a value. */
export function setting(name: SettingName): string {
  const value = process.env[name] ?? '';
  if (value === '') {
    throw new PlatformFault('secrets', 'failed', name);
  }
  return value;
}

/**
 * Where the partner's address leads instead, `127.0.0.1:4000` say: to its stand-in on this machine.
 * Requests are made and signed for the true address all the same. Null where it is to be reached.
 */
export function standIn(): { readonly host: string; readonly port: number } | null {
  const [host = '', port = ''] = (process.env['TENCENT_STAND_IN'] ?? '').split(':');
  return host === '' ? null : { host, port: Number(port) };
}
