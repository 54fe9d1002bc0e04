import { bystander, card, holder, scan } from '@server/doors/domains';
import { partners } from '@server/egress';
import { serve } from '@server/kernel/serve';

const knows = {
  timesKept: holder.timesKept,
  restrict: { card: card.restrict, entry: holder.restrict },
};

export const main = serve('egress', {
  bystander: bystander.handlers(partners, knows),
  scan: scan.handlers(partners.readCard),
});
