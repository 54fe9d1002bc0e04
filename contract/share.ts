import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { limits } from './limits';
import { shareDays, shareWays } from './share-choices';
import { CardId, Instant, ShareToken, line } from './values';

/** A link beside the card's own one, with what limits it. */
export const ShareView = z.object({
  id: ShareToken,
  name: z.nullable(z.string()),
  way: z.enum(shareWays),
  createdAt: Instant,
  /** When it stops opening; null: never. */
  endsAt: z.nullable(Instant),
  /** How often it can be opened; null: as often as anybody likes, and then nobody counts. */
  opensAtMost: z.nullable(z.int()),
  opened: z.int(),
  /** `ended` its time is over · `spent` it was opened as often as it could be. */
  state: z.enum(['open', 'ended', 'spent']),
});
export type ShareView = z.output<typeof ShareView>;

const One = z.strictObject({ share: ShareToken });

/** The links of a card. The one it was born with belongs to the card: `card.renewShare`. */
export const share = {
  /** In the order they were made. */
  list: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({ card: CardId }),
    output: z.object({ shares: z.array(ShareView) }),
    errors: ['card/not-found'],
  }),
  create: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: true,
    limit: perDay(100),
    input: z.strictObject({
      card: CardId,
      name: z.optional(line(limits.shareNameLength)),
      way: z.enum(shareWays),
      /** Null: it never ends. */
      days: z.nullable(z.literal(shareDays)),
      /** Null: without a limit. */
      opens: z.nullable(z.int().check(z.minimum(1), z.maximum(limits.shareOpens))),
    }),
    output: ShareView,
    errors: ['card/not-found', 'share/too-many'],
  }),
  /** From now on it opens for nobody, and nothing is left of it. */
  revoke: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: true,
    limit: perDay(200),
    input: One,
    output: z.object({ revoked: z.literal(true) }),
    errors: ['share/not-found'],
  }),
  /** The mini-program code of a link, a PNG or a JPEG. It carries the link and nothing else. */
  code: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: false,
    limit: perMinute(20),
    input: One,
    output: z.object({ mime: z.enum(['image/png', 'image/jpeg']), base64: z.string() }),
    errors: ['share/not-found'],
  }),
};
