import * as z from 'zod/mini';
import { action, perDay } from './action';
import { cardFieldNames } from './card-fields';
import { limits } from './limits';

/** What a paper card says of one thing, as far as it can be read. */
export const ScannedField = z.object({
  field: z.enum(['name', ...cardFieldNames]),
  value: z.string().check(z.maxLength(limits.introductionLength)),
  /** `low` where it does not look like what it should be, or stands there more than once. */
  confidence: z.enum(['high', 'low']),
});
export type ScannedField = z.output<typeof ScannedField>;

export const scan = {
  /** Reads a photographed paper card. The picture is not kept; nothing is saved by this. */
  readCard: action({
    access: 'member',
    purposes: ['holder'],
    writes: true,
    limit: perDay(100),
    input: z.strictObject({
      /** A JPEG or a PNG. */
      pictureBase64: z
        .string()
        .check(
          z.minLength(100),
          z.maxLength(limits.scanBase64Length),
          z.regex(/^[A-Za-z0-9+/]+={0,2}$/),
        ),
    }),
    output: z.object({
      fields: z.array(ScannedField),
    }),
    errors: ['scan/not-a-picture', 'scan/not-a-card', 'scan/unavailable'],
  }),
};
