import { randomBytes } from 'node:crypto';
import { appId } from '../functions/environment';
import { limits } from '../limits';
import { accept, refuse, type OpenInterface } from './open-interface';

/**
 * The codes that a tap on `getPhoneNumber` gives a phone: each stands for one number, works once
 * and for five minutes.
 */
export class PhoneCodes {
  private readonly issued = new Map<string, { phoneNumber: string; until: number }>();

  constructor(private readonly now: () => Date) {}

  issue(phoneNumber: string): string {
    const [oldest] = this.issued.keys();
    if (oldest !== undefined && this.issued.size >= mostCodes) {
      this.issued.delete(oldest);
    }
    const code = randomBytes(16).toString('hex');
    this.issued.set(code, { phoneNumber, until: this.now().getTime() + lifeMs });
    return code;
  }

  readonly getPhoneNumber: OpenInterface = ({ code }) => {
    const found = typeof code === 'string' ? this.issued.get(code) : undefined;
    this.issued.delete(String(code));
    if (!found || found.until < this.now().getTime()) {
      return refuse(40_029, 'invalid code');
    }
    const { phoneNumber } = found;
    const timestamp = Math.floor(this.now().getTime() / 1_000);
    return accept({
      phone_info: {
        phoneNumber,
        purePhoneNumber: phoneNumber,
        countryCode: '86',
        watermark: { timestamp, appid: appId },
      },
    });
  };
}

const lifeMs = limits.phoneCodeSeconds.value * 1_000;
const mostCodes = 1_000;
