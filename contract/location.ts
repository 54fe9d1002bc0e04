import * as z from 'zod/mini';
import { action, perHour, perMinute } from './action';
import { limits } from './limits';
import { CardId, Instant, ShareToken } from './values';

/** Degrees. What arrives is WeChat's blurred point; it is made coarser before anything is kept. */
export const Point = z.strictObject({
  latitude: z.number().check(z.minimum(-85), z.maximum(85)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});
export type Point = z.output<typeof Point>;

/** Somebody nearby, as they show themselves to strangers; how far away only roughly. */
export const NearbyPerson = z.object({
  share: ShareToken,
  name: z.string(),
  title: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  withinKm: z.union([z.literal(3), z.literal(6)]),
});

export const location = {
  /** Puts the caller out for people nearby, with one card and for some hours. */
  open: action({
    access: 'owner',
    purposes: ['location'],
    reads: ['own'],
    writes: true,
    // Whoever moved about quickly could feel out where somebody is.
    limit: perHour(6),
    input: z.strictObject({
      id: CardId,
      at: Point,
      hours: z.int().check(z.minimum(1), z.maximum(limits.nearbyHours)),
    }),
    output: z.object({ until: Instant }),
    errors: ['card/not-found'],
  }),
  /** The caller is not to be found from this moment on; nothing of the point stays. */
  close: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: true,
    whileLeaving: true,
    limit: perHour(60),
    input: z.strictObject({}),
    output: z.object({ closed: z.literal(true) }),
    errors: [],
  }),
  /** Who else is open to it right now. Empty unless the caller is, too; never a point. */
  nearby: action({
    access: 'member',
    purposes: ['location'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    limit: perMinute(12),
    /**
     * Where the caller is out; from anywhere else nothing is told, so that nobody can probe. Without
     * it only how long the caller is still out.
     */
    input: z.strictObject({ at: z.optional(Point) }),
    output: z.object({
      /** Until when the caller is open to it; null where they are not. */
      until: z.nullable(Instant),
      people: z.array(NearbyPerson).check(z.maxLength(limits.nearbyPeople)),
    }),
    errors: ['location/moved'],
  }),
};
