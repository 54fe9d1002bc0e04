/** The value of an answer that must have succeeded; otherwise the test fails with the refusal. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) {
    throw new Error(`refused: ${JSON.stringify(result)}`);
  }
  return result.value;
}
