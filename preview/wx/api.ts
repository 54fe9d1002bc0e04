import { Unsupported } from '../runtime/faults';
import { WxFailure } from '../runtime/wx-failure';

/** The three callbacks every asynchronous call of WeChat's takes. */
export type Callbacks = {
  success?(result: unknown): void;
  fail?(error: unknown): void;
  complete?(result: unknown): void;
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
    const result = run(name, () => work(given));
    if (![given.success, given.fail, given.complete].some((item) => typeof item === 'function')) {
      return result;
    }
    result.then(
      (value) => {
        given.success?.(value);
        given.complete?.(value);
      },
      (error: unknown) => {
        given.fail?.(error);
        given.complete?.(error);
      },
    );
    return undefined;
  };
}

async function run(name: string, work: () => object | void | Promise<object | void>) {
  try {
    // WeChat answers from another thread: never before the caller's next line has run.
    await Promise.resolve();
    return { ...(await work()), errMsg: `${name}:ok` };
  } catch (error) {
    if (error instanceof WxFailure) {
      const reason = error.reason === '' ? '' : ` ${error.reason}`;
      throw { ...error.fields, errMsg: `${name}:fail${reason}` };
    }
    if (error instanceof Unsupported) {
      throw error;
    }
    throw { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` };
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
