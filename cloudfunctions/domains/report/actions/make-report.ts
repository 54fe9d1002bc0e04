import type { WriteHandler } from '@server/kernel/handler';
import { type Knows, Shares } from '../../card';
import { Albums } from '../../media';
import { fileReport } from '../file-report';

/** Whoever has the link saw the card; whoever was blocked may still say what they saw. */
export const makeReport =
  ({ relationTo }: Pick<Knows, 'relationTo'>): WriteHandler<'report.make'> =>
  async (context, { about, reason, note }) => {
    const { store, refuse } = context;
    const share = await store.bearer(Shares).get(about.share);
    if (share === null) {
      return refuse('card/gone');
    }
    if ((await relationTo(context, share.owner)) === 'owner') {
      return refuse('report/own');
    }
    const album = about.kind === 'picture' ? await store.shared(Albums).get(share.card) : null;
    // An id that somebody typed is taken where it stands on the card they saw, and nowhere else.
    const id =
      about.kind === 'picture' ? album?.media.find((each) => each === about.id) : share.card;
    if (id === undefined) {
      return refuse('card/gone');
    }
    return (transaction) => fileReport(transaction, { kind: about.kind, about: id, reason, note });
  };
