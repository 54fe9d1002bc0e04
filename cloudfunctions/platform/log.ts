/** What a log line may hold: words of ours and numbers, never anything a person typed or is. */
export type LogLine = {
  readonly action: string;
  readonly traceId: string;
  readonly outcome: string;
  readonly ms: number;
  readonly cause?: string;
};

/** The platform gathers what goes to the console, and stamps it with the invocation. */
export function log(line: LogLine): void {
  platformConsole.log(JSON.stringify(line));
}

const { console: platformConsole } = globalThis;
