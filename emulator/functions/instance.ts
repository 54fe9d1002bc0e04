import { Worker } from 'node:worker_threads';
import { CloudError } from '../engine/errors';
import type { InstanceData, InstanceMessage, InvokeMessage } from './messages';
import { workerCode } from './worker-code';

export type InstanceOptions = InstanceData & {
  readonly environment: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
};

/** One warm function instance in a thread of its own. It serves one invocation at a time. */
export class Instance {
  private readonly worker: Worker;
  private settle: ((message: InstanceMessage | Error) => void) | undefined;
  private dead: Error | undefined;

  constructor(options: InstanceOptions) {
    const { door, folder, memoryMb, environment, log } = options;
    this.worker = new Worker(workerCode(), {
      eval: true,
      workerData: { door, folder, memoryMb } satisfies InstanceData,
      env: { ...environment },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
    });
    forward(this.worker, (line) => log(`[${door}] ${line}`));
    this.worker.on('message', (message: InstanceMessage) => this.hear(message));
    this.worker.on('error', (error) => this.die(error));
    this.worker.on('exit', (code) => this.die(new Error(`the instance exited with code ${code}`)));
  }

  get alive(): boolean {
    return this.dead === undefined;
  }

  /** Resolves when the function's file is loaded. */
  async ready(): Promise<void> {
    const said = await this.next(loadLimitMs, () => timedOut('Initialization', loadLimitMs));
    if (said.kind === 'broken') {
      this.dead = new Error(said.message);
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', said.message);
    }
  }

  /** Runs one invocation to its end; the answer is JSON. Past its time the instance is dead. */
  async invoke(message: InvokeMessage): Promise<string> {
    const waiting = this.next(message.timeoutMs, () => timedOut('Invoking', message.timeoutMs));
    this.worker.postMessage(message);
    const said = await waiting;
    if (said.kind === 'answer') {
      return said.json;
    }
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'message' in said ? said.message : said.kind);
  }

  private hear(message: InstanceMessage): void {
    if (message.kind === 'over memory') {
      this.die(overMemory());
      void this.stop();
      return;
    }
    this.settle?.(message);
  }

  async stop(): Promise<void> {
    this.dead ??= new Error('the instance was stopped');
    await this.worker.terminate();
  }

  private next(limitMs: number, late: () => CloudError): Promise<InstanceMessage> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.settle?.(late());
        void this.stop();
      }, limitMs);
      this.settle = (message) => {
        clearTimeout(timer);
        this.settle = undefined;
        if (message instanceof Error) {
          reject(message);
        } else {
          resolve(message);
        }
      };
      if (this.dead) {
        this.settle(asCloudError(this.dead));
      }
    });
  }

  private die(error: Error): void {
    this.dead ??= error;
    this.settle?.(asCloudError(error));
  }
}

const loadLimitMs = 10_000;

const timedOut = (what: string, limitMs: number): CloudError =>
  new CloudError(
    'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    `${what} task timed out after ${limitMs / 1000} seconds`,
  );

const overMemory = (): CloudError =>
  new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'Memory usage limit exceeded');

function asCloudError(error: Error): CloudError {
  if (error instanceof CloudError) {
    return error;
  }
  if (Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY') {
    return overMemory();
  }
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', `${error.name}: ${error.message}`);
}

function forward(worker: Worker, log: (line: string) => void): void {
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      for (const line of chunk.split('\n').filter((each) => each !== '')) {
        log(line);
      }
    });
  }
}
