import * as account from '@server/domains/account';
import * as card from '@server/domains/card';
import * as consent from '@server/domains/consent';
import * as exchange from '@server/domains/exchange';
import * as holder from '@server/domains/holder';
import * as job from '@server/domains/job';
import * as location from '@server/domains/location';
import * as rights from '@server/domains/rights';
import * as security from '@server/domains/security';
import * as share from '@server/domains/share';
import * as usage from '@server/domains/usage';
import * as vcard from '@server/domains/vcard';
import * as visit from '@server/domains/visit';
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
  rights,
  security,
  share,
  usage,
  vcard,
  visit,
};

/** Everybody who holds personal data. A domain that is not in it does not compile. */
export const everyone = {
  account: account.personalData,
  card: card.personalData,
  holder: holder.personalData,
  exchange: exchange.personalData,
  consent: consent.personalData,
  rights: rights.personalData,
  usage: usage.personalData,
  security: security.personalData,
  location: location.personalData,
  visit: visit.personalData,
  share: share.personalData,
  vcard: vcard.personalData,
  job: job.personalData,
  kernel: kernelData,
} satisfies Everyone;
