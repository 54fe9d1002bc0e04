/** What a log line may hold: words of ours and numbers, never anything a person typed or is. */
export type LogLine = {
  readonly action: string;
  readonly traceId: string;
  readonly outcome: string;
  readonly ms: number;
  readonly cause?: string;
};

export function log(line: LogLine): void {
  console.log(JSON.stringify(line));
}
