/** What went wrong, as a person can read it: the message alone, without a stack. */
export function sentenceOf(problem: unknown): string {
  const message: unknown = Reflect.get(Object(problem), 'message');
  return typeof message === 'string' && message !== '' ? message : String(problem);
}
