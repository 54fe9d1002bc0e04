import type { WriteHandler } from '@server/kernel/handler';
import { contactCode } from '@server/kernel/proof-code/contact-code';
import type { Knows } from '../knows';
import { Mentions, Objections } from '../records';
import { bucketOf } from '../rules';

/** More than this is one bucket. */
const countedAtMost = 100;

/** Code first: until it is right, nothing is looked up. */
export const prove =
  ({ timesKept }: Pick<Knows, 'timesKept'>): WriteHandler<'bystander.prove'> =>
  async (context, { to, code }) => {
    const { codes, store, refuse } = context;
    if (!(await codes.check(to, code))) {
      return refuse('code/wrong');
    }
    const contact = contactCode(to);
    const found = await store
      .exposed(Mentions)
      .list({ where: { contact }, order: { _id: 'asc' }, limit: countedAtMost });
    const cards = found.filter(({ kind }) => kind === 'card').map(({ record }) => record);
    const kept = (await timesKept(context, cards)) + found.length - cards.length;
    const objected = (await store.bearer(Objections).get(contact)) !== null;
    return async ({ afterwards }) => {
      afterwards(() => codes.forget(to));
      return {
        ...codes.proofFor(to),
        cards: bucketOf(cards.length),
        kept: bucketOf(kept),
        objected,
      };
    };
  };
