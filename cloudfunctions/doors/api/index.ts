import {
  account,
  card,
  consent,
  everyone,
  holder,
  rights,
  security,
  usage,
} from '@server/doors/domains';
import { serve } from '@server/kernel/serve';

export const main = serve('api', {
  account: account.handlers,
  card: card.handlers(holder.entryOf),
  holder: holder.handlers,
  consent: consent.handlers(everyone),
  rights: rights.handlers(everyone),
  usage: usage.handlers,
  security: security.handlers,
});
