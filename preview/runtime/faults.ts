/** Something went wrong that WeChat would have shown a developer, or would have hidden. */
export type Fault = {
  readonly at: string;
  readonly where: string;
  readonly message: string;
  readonly stack: string;
};

export type Faults = {
  readonly list: readonly Fault[];
  readonly report: (where: string, error: unknown) => void;
  readonly onReport: (listener: (fault: Fault) => void) => void;
};

export function collectFaults(): Faults {
  const list: Fault[] = [];
  const listeners: ((fault: Fault) => void)[] = [];
  return {
    list,
    report(where, error) {
      const fault = {
        at: new Date().toISOString(),
        where,
        message: sentenceOf(error),
        stack: stackOf(error),
      };
      list.push(fault);
      for (const listener of listeners) {
        listener(fault);
      }
    },
    onReport(listener) {
      listeners.push(listener);
    },
  };
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '');

export function sentenceOf(error: unknown): string {
  if (error instanceof Error) {
    return error.message;
  }
  const { errMsg } = (error ?? {}) as { errMsg?: unknown };
  return typeof errMsg === 'string' ? errMsg : String(error);
}

/** WeChat has it, the preview has not: said aloud instead of pretending. */
export class Unsupported extends Error {
  override name = 'Unsupported';
  constructor(what: string) {
    super(`预览还不支持 ${what}。The preview does not support ${what} yet.`);
  }
}
