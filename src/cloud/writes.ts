import type { ActionName, Spec } from '@contract/index';

type WritingName = {
  [N in ActionName]: Spec<N> extends { writes: true } ? N : never;
}[ActionName];

/**
 * The actions that need an idempotency key. The phone's main package carries no schemas, so
 * the contract cannot be asked at run time: the compiler asks it here instead.
 */
const writes = {
  'account.register': true,
  'account.rename': true,
  'account.setAvatar': true,
  'account.removeAvatar': true,
  'account.linkPhone': true,
  'account.unlinkPhone': true,
  'card.create': true,
  'card.update': true,
  'card.remove': true,
  'card.renewShare': true,
  'exchange.return': true,
  'exchange.answer': true,
  'exchange.keep': true,
  'exchange.block': true,
  'message.send': true,
  'message.mark': true,
  'message.remove': true,
  'message.clear': true,
  'message.report': true,
  'holder.save': true,
  'holder.star': true,
  'holder.like': true,
  'holder.describe': true,
  'holder.opened': true,
  'holder.write': true,
  'holder.rewrite': true,
  'holder.import': true,
  'holder.arrange': true,
  'holder.merge': true,
  'holder.unmerge': true,
  'holder.remove': true,
  'location.open': true,
  'location.close': true,
  'holder.setPlace': true,
  'holder.keepPlaces': true,
  'share.create': true,
  'share.revoke': true,
  'consent.give': true,
  'consent.refuse': true,
  'consent.withdraw': true,
  'rights.leave': true,
  'rights.stay': true,
  'bystander.sendCode': true,
  'bystander.prove': true,
  'bystander.request': true,
  'scan.readCard': true,
  'media.begin': true,
  'media.part': true,
  'media.finish': true,
  'media.remove': true,
  'media.show': true,
  'report.make': true,
  'report.appeal': true,
  'visit.show': true,
  'organisation.found': true,
  'organisation.change': true,
  'organisation.dissolve': true,
  'organisation.invite': true,
  'organisation.revoke': true,
  'organisation.dismiss': true,
  'organisation.offer': true,
  'organisation.takeOver': true,
  'organisation.join': true,
  'organisation.attach': true,
  'organisation.leave': true,
  'usage.report': true,
  'usage.answer': true,
} as const satisfies Record<WritingName, true>;

export function isWrite(name: ActionName): name is WritingName {
  return name in writes;
}
