import { Unsupported } from '../runtime/faults';
import { WxFailure } from '../runtime/wx-failure';

/** The three callbacks every asynchronous call of WeChat's takes. */
export type Callbacks = {
  readonly success?: (result: unknown) => void;
  readonly fail?: (error: unknown) => void;
  readonly complete?: (result: unknown) => void;
};

/**
 * Gives a piece of work WeChat's calling habits: callbacks or a promise, `name:ok` and
 * `name:fail reason`. With a callback given there is no promise, as in WeChat.
 */
export function api<Options extends object>(
  name: string,
  work: (options: Options) => object | void | Promise<object | void>,
): (options?: Options & Callbacks) => Promise<unknown> | undefined {
  return (options) => {
    const given = options ?? ({} as Options & Callbacks);
    const settled = settle(name, () => work(given));
    if (![given.success, given.fail, given.complete].some((item) => typeof item === 'function')) {
      return new Promise((resolve, reject) => {
        void settled.then(({ ok, answer }) => (ok ? resolve : reject)(answer), reject);
      });
    }
    void settled.then(({ ok, answer }) => {
      (ok ? given.success : given.fail)?.(answer);
      given.complete?.(answer);
    });
    return undefined;
  };
}

type Settled = { readonly ok: boolean; readonly answer: object };

/** What WeChat answers with is a plain object either way, never an Error. */
async function settle(name: string, work: () => unknown): Promise<Settled> {
  // WeChat answers from another thread: never before the caller's next line has run.
  await Promise.resolve();
  try {
    const result = (await work()) as object | undefined;
    return { ok: true, answer: { ...result, errMsg: `${name}:ok` } };
  } catch (error) {
    if (error instanceof Unsupported) {
      throw error;
    }
    const fields = error instanceof WxFailure ? error.fields : {};
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, answer: { ...fields, errMsg: `${name}:fail ${reason}`.trimEnd() } };
  }
}

/** WeChat refuses a parameter of the wrong type by name. */
export function textParameter(value: unknown, name: string): string {
  if (typeof value !== 'string') {
    const found = value === undefined ? 'Undefined' : typeof value;
    throw new WxFailure(`parameter error: parameter.${name} should be String instead of ${found};`);
  }
  return value;
}
