import { randomUUID } from 'node:crypto';
import type { InvocationStats } from '../stats';
import type { Caller } from './environment';

/** A live invocation, known to the cloud by the token its function sends with every request. */
export type Call = Caller & {
  readonly token: string;
  readonly source: string;
  readonly depth: number;
  readonly stats: InvocationStats | null;
};

export class Calls {
  private readonly live = new Map<string, Call>();

  open(call: Omit<Call, 'token'>): Call {
    const opened = { ...call, token: randomUUID() };
    this.live.set(opened.token, opened);
    return opened;
  }

  find(token: unknown): Call | undefined {
    return typeof token === 'string' ? this.live.get(token) : undefined;
  }

  /** A warm instance may still finish a request after its answer, so the token lives on a while. */
  close(call: Call): void {
    setTimeout(() => this.live.delete(call.token), lingerMs).unref();
  }
}

const lingerMs = 60_000;
