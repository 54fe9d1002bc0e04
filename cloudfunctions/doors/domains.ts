import * as account from '@server/domains/account';
import * as card from '@server/domains/card';
import * as consent from '@server/domains/consent';
import * as exchange from '@server/domains/exchange';
import * as holder from '@server/domains/holder';
import * as job from '@server/domains/job';
import * as location from '@server/domains/location';
import * as message from '@server/domains/message';
import * as rights from '@server/domains/rights';
import * as security from '@server/domains/security';
import * as usage from '@server/domains/usage';
import { kernelData } from '@server/kernel/declared-data';
import type { Everyone } from '@server/kernel/personal-data';

export {
  account,
  card,
  consent,
  exchange,
  holder,
  job,
  location,
  message,
  rights,
  security,
  usage,
};

/** Everybody who holds personal data. A domain that is not in it does not compile. */
export const everyone = {
  account: account.personalData,
  card: card.personalData,
  holder: holder.personalData,
  exchange: exchange.personalData,
  message: message.personalData,
  consent: consent.personalData,
  rights: rights.personalData,
  usage: usage.personalData,
  security: security.personalData,
  location: location.personalData,
  job: job.personalData,
  kernel: kernelData,
} satisfies Everyone;
