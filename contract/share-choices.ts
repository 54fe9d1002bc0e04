/** No schema is imported, so that the phone can read it at run time. */

/** Where a link is meant to go. */
export const shareWays = ['chat', 'poster', 'code'] as const;
export type ShareWay = (typeof shareWays)[number];

/** After how many days a link may end. */
export const shareDays = [7, 30] as const;
