/** Why somebody reports a message. No schema is imported, so that the phone can read it. */
export const messageReasons = ['fraud', 'harassment', 'unlawful', 'other'] as const;
export type MessageReason = (typeof messageReasons)[number];
