/** No schema is imported, so that the phone can read it at run time. */

/** How many of one's own reports are listed. */
export const reportsShown = 50;

/** What can be reported. A message is reported where messages are. */
export const reportTargets = ['card', 'message', 'picture'] as const;
export type ReportTarget = (typeof reportTargets)[number];

/** What can be appealed: a decision about one's own text or picture. */
export const appealKinds = ['own-text', 'own-picture'] as const;
export type AppealKind = (typeof appealKinds)[number];

export const reportReasons = [
  'fraud',
  'impersonation',
  'porn',
  'abuse',
  'crime',
  'privacy',
  'other',
] as const;
/** Those that somebody gives for a message. */
export const messageReportReasons = ['fraud', 'abuse', 'crime', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** `waiting` for a person · `upheld` the reporter, or whoever objected, was right · `dismissed`. */
export const reportStates = ['waiting', 'upheld', 'dismissed'] as const;
export type ReportState = (typeof reportStates)[number];
