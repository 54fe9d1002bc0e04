import * as account from '@server/domains/account';
import * as bystander from '@server/domains/bystander';
import * as card from '@server/domains/card';
import * as consent from '@server/domains/consent';
import * as exchange from '@server/domains/exchange';
import * as holder from '@server/domains/holder';
import * as job from '@server/domains/job';
import * as location from '@server/domains/location';
import * as media from '@server/domains/media';
import * as message from '@server/domains/message';
import * as organisation from '@server/domains/organisation';
import * as report from '@server/domains/report';
import * as rights from '@server/domains/rights';
import * as scan from '@server/domains/scan';
import * as security from '@server/domains/security';
import * as share from '@server/domains/share';
import * as usage from '@server/domains/usage';
import * as vcard from '@server/domains/vcard';
import * as visit from '@server/domains/visit';
import { kernelData } from '@server/kernel/declared-data';
import type { Everyone } from '@server/kernel/personal-data';

export {
  account,
  bystander,
  card,
  consent,
  exchange,
  holder,
  job,
  location,
  media,
  message,
  organisation,
  report,
  rights,
  scan,
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
  message: message.personalData,
  consent: consent.personalData,
  rights: rights.personalData,
  usage: usage.personalData,
  security: security.personalData,
  location: location.personalData,
  share: share.personalData,
  vcard: vcard.personalData,
  bystander: bystander.personalData,
  scan: scan.personalData,
  media: media.personalData,
  report: report.personalData,
  organisation: organisation.personalData,
  visit: visit.personalData,
  job: job.personalData,
  kernel: kernelData,
} satisfies Everyone;
