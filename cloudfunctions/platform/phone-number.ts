import { openApi } from './open-api';
import { PlatformFault } from './platform-fault';

/**
 * The number behind a one-time code: eleven digits for the mainland, `+` and all digits for the
 * rest. Null where the code is wrong, used or older than five minutes.
 */
export async function phoneNumberOf(code: string): Promise<string | null> {
  try {
    const { phoneInfo } = await openApi('phonenumber.getPhoneNumber', { code });
    const { purePhoneNumber: pure, countryCode } = Object(phoneInfo) as Record<string, unknown>;
    if (typeof pure !== 'string' || !/^\d{5,15}$/.test(pure)) {
      throw new PlatformFault('openapi', 'failed', 'no-number');
    }
    return String(countryCode) === '86' ? pure : `+${String(countryCode)}${pure}`;
  } catch (error) {
    if (error instanceof PlatformFault && error.kind === 'refused') {
      return null;
    }
    throw error;
  }
}
