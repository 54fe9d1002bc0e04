/** What came of a request that changes something: the answer, or the cloud's own sentence. */
export type Sent =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** Posts JSON, or a file as it is, to a path of the cloud. */
export async function send(path: string, body: unknown): Promise<Sent> {
  const content = body instanceof Blob ? body : JSON.stringify(body);
  try {
    const response = await fetch(path, { method: 'POST', body: content });
    const value: unknown = await response.json();
    const error: unknown = Reflect.get(Object(value), 'error');
    return error === undefined
      ? { ok: true, value }
      : { ok: false, problem: String(Reflect.get(Object(error), 'message')) };
  } catch (problem) {
    return { ok: false, problem: String(problem) };
  }
}
