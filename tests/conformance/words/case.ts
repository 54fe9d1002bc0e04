/** The other end of a case: a refusal whose text contains these words. */
export type Refused = { readonly refused: string };

export const refused = (text: string): Refused => ({ refused: text });

export const isRefused = (value: unknown): value is Refused =>
  value !== null && typeof value === 'object' && 'refused' in value;

/** By word: a document, an expression, and what it gives; `undefined` is a missing field. */
export type ExpressionCases = Readonly<
  Record<string, readonly (readonly [document: object, expression: unknown, gives: unknown])[]>
>;
