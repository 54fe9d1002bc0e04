/** What a file is, by its content. */
export type MediaKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif' | 'mp4';

/** What was taken out of it: kinds alone, never a value. */
export type RemovedKind =
  | 'camera'
  | 'time'
  | 'location'
  | 'maker-note'
  | 'thumbnail'
  | 'text'
  | 'colour-profile'
  | 'extra-picture'
  | 'timed-metadata'
  | 'other';

/** A picture or a video and nothing else, with what it has lost. */
export type PictureOnly = { readonly bytes: Buffer; readonly removed: ReadonlySet<RemovedKind> };

/** What we take on at all: well above what a phone's camera makes of a picture or a short film. */
export const mediaLimits = {
  pictureBytes: 32 * 1024 * 1024,
  videoBytes: 128 * 1024 * 1024,
  /** Segments, chunks or blocks of a picture. */
  parts: 20_000,
  boxes: 4_000,
  items: 2_000,
  /** Pictures and sounds of a video: an hour of it. */
  samples: 1_000_000,
  profileBytes: 1024 * 1024,
} as const;
