/**
 * What a photo or a video says beside its picture, by the names people know. `exif`: time, place,
 * camera · `text`: words, and what editors write · `times`: when it was made · `track`: where a
 * camera was while filming · `extra`: smaller pictures, and whatever nobody needs to see it.
 */
export const shootingInfos = ['exif', 'text', 'times', 'track', 'extra'] as const;
export type ShootingInfo = (typeof shootingInfos)[number];
