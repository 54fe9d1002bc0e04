import type { AccountId, Instant } from '@contract/values';
import type { WriteHandler } from '@server/kernel/handler';
import { scannedFrom } from '../rules';

type Printed = readonly { readonly name: string; readonly value: string }[];

/** Who reads the picture; the door hands it in. */
export type Reads = (
  picture: Buffer,
  about: { readonly who: AccountId; readonly now: Instant },
) => Promise<
  | { readonly done: true; readonly value: Printed }
  | { readonly done: false; readonly why: 'not-permitted' | 'unavailable' | 'refused' }
>;

/** The reader gets the picture without what the camera wrote into it; nobody keeps it. */
export const readCard =
  (reads: Reads): WriteHandler<'scan.readCard'> =>
  async ({ outside, who, now, refuse }, { pictureBase64 }) => {
    const sent = Buffer.from(pictureBase64, 'base64');
    const bare = outside.withoutShootingInfo(sent, sent.length);
    if (bare === null || (bare.kind !== 'jpeg' && bare.kind !== 'png')) {
      return refuse('scan/not-a-picture');
    }
    const read = await reads(bare.bytes, { who, now });
    if (!read.done) {
      return refuse(read.why === 'refused' ? 'scan/not-a-card' : 'scan/unavailable');
    }
    return async () => ({ fields: scannedFrom(read.value) });
  };
