import {
  account,
  card,
  consent,
  everyone,
  exchange,
  holder,
  location,
  rights,
  security,
  share,
  usage,
  visit,
  vcard,
} from '@server/doors/domains';
import { serve } from '@server/kernel/serve';

export const main = serve('api', {
  account: account.handlers,
  card: card.handlers({
    entryOf: holder.entryOf,
    relationTo: exchange.relationTo,
    countNew: exchange.countNew,
    forgetLooks: visit.forgetLooks,
  }),
  holder: holder.handlers,
  exchange: exchange.handlers({ entriesOf: holder.entriesOf, keep: holder.keep }),
  consent: consent.handlers(everyone),
  rights: rights.handlers(everyone),
  usage: usage.handlers,
  security: security.handlers,
  location: location.handlers,
  visit: visit.handlers,
  share: share.handlers,
  vcard: vcard.handlers,
});
