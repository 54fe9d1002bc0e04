import { CallWindow } from '../call-window';
import { refuse, type OpenAnswer } from './open-interface';

/** What WeChat allows of each open interface; where it says nothing, nothing is counted. */
const quotas: Readonly<Record<string, Quota>> = {
  'security.msgSecCheck': {
    perMinute: 4_000,
    perDay: 2_000_000,
    minuteRefusal: 'often',
    dayRefusal: 'daily',
    source:
      'msgSecCheck; codes by WeChat staff, community/develop/doc/000a4a3cef47e8e0fdcea4da35b400',
  },
  'security.imgSecCheck': {
    perMinute: 2_000,
    perDay: 200_000,
    minuteRefusal: 'daily',
    dayRefusal: 'daily',
    source:
      'imgSecCheck; code by WeChat staff, community/develop/doc/000c88957644f09a4f9d031b956800',
  },
  'security.mediaCheckAsync': {
    perMinute: 2_000,
    perDay: 200_000,
    minuteRefusal: 'often',
    dayRefusal: 'daily',
    source: 'mediaCheckAsync; codes as of msgSecCheck',
  },
  'wxacode.getUnlimited': {
    perMinute: 5_000,
    minuteRefusal: 'daily',
    dayRefusal: 'daily',
    source: 'getUnlimitedQRCode, which gives 45009 for the minute',
  },
  'subscribeMessage.send': {
    perDay: 10_000_000,
    minuteRefusal: 'daily',
    dayRefusal: 'daily',
    source: 'subscribeMessage.send, for a program without payment',
  },
  'phonenumber.getPhoneNumber': {
    minuteRefusal: 'slower',
    dayRefusal: 'daily',
    source: 'getPhoneNumber, which gives the code of the minute and no number',
  },
  'ocr.printedText': {
    perDay: 100,
    minuteRefusal: 'daily',
    dayRefusal: 'market',
    source: 'printedTextOCR; code in public reports',
  },
};

const refusals = {
  daily: refuse(45_009, 'reach max api daily quota limit'),
  often: refuse(44_991, 'reach max api minute frequence'),
  slower: refuse(45_011, 'api minute-quota reach limit, must slower, retry next minute'),
  market: refuse(101_003, 'not enough market quota'),
};

type Quota = QuotaChoice & {
  readonly minuteRefusal: keyof typeof refusals;
  readonly dayRefusal: keyof typeof refusals;
  readonly source: string;
};

export type QuotaChoice = { readonly perMinute?: number; readonly perDay?: number };

/** Counts the calls of the open interfaces by the cloud's clock. */
export class Quotas {
  private readonly minutes = new Map<string, CallWindow>();
  private readonly days = new Map<string, CallWindow>();

  constructor(
    chosen: Readonly<Record<string, QuotaChoice>>,
    private readonly now: () => Date,
  ) {
    for (const [name, quota] of Object.entries(quotas)) {
      const { perMinute = Infinity, perDay = Infinity } = { ...quota, ...chosen[name] };
      this.minutes.set(name, new CallWindow('minute', perMinute));
      this.days.set(name, new CallWindow('day', perDay));
    }
  }

  /** Counts a call; the refusal when it is one too many. */
  take(name: string): OpenAnswer | null {
    const at = this.now();
    const quota = quotas[name];
    if (quota && this.minutes.get(name)?.take(at) === false) {
      return refusals[quota.minuteRefusal];
    }
    if (quota && this.days.get(name)?.take(at) === false) {
      return refusals[quota.dayRefusal];
    }
    return null;
  }
}
