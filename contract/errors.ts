/** Refusals that any action may answer with, whatever it declares itself. */
export const sharedErrors = [
  'input/invalid',
  'access/denied',
  'account/required',
  'account/leaving',
  'consent/missing',
  'rate/limited',
  'once/reused',
  'server/unavailable',
] as const;

export type SharedError = (typeof sharedErrors)[number];

/** Where an input was wrong and how; never what it was. `path` is dotted, '' for the whole. */
export type InputIssue = { readonly path: string; readonly code: string };
