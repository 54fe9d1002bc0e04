import * as z from 'zod/mini';

/** What was taken out of a photo or a video beside its picture: kinds alone, never a value. */
export const RemovedKind = z.enum([
  'camera',
  'time',
  'location',
  'maker-note',
  'thumbnail',
  'text',
  'colour-profile',
  'extra-picture',
  'timed-metadata',
  'other',
]);
export type RemovedKind = z.output<typeof RemovedKind>;
