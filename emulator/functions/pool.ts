import { CloudError } from '../engine/errors';
import type { DoorConfig } from './door-config';
import { Instance, type InstanceOptions } from './instance';
import type { InvokeMessage } from './messages';

/** Whether an instance was made for the call or had served before. */
export type Start = 'cold' | 'warm';

/** The instances of one door. A call waits for a free one; a dead one is replaced. */
export class Pool {
  private readonly idle: Instance[] = [];
  private readonly all = new Set<Instance>();
  private readonly queue: (() => void)[] = [];
  private closed = false;

  constructor(
    readonly config: DoorConfig,
    private readonly options: InstanceOptions,
  ) {}

  /** A nested call never waits: its caller holds an instance, and both would wait for ever. */
  async run(
    message: InvokeMessage,
    nested: boolean,
    started: (start: Start) => void,
  ): Promise<string> {
    const { instance, start } = await this.take(nested);
    started(start);
    try {
      return await instance.invoke(message);
    } finally {
      this.give(instance);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    this.wakeAll();
    await Promise.all([...this.all].map((instance) => instance.stop()));
  }

  /** Ends the idle instances now and the busy ones after their invocation. */
  async retire(): Promise<void> {
    this.closed = true;
    this.wakeAll();
    await Promise.all(this.idle.splice(0).map((instance) => this.discard(instance)));
  }

  private async take(nested: boolean): Promise<{ instance: Instance; start: Start }> {
    while (!this.closed) {
      const free = this.idle.pop();
      if (free?.alive) {
        return { instance: free, start: 'warm' };
      }
      if (free) {
        await this.discard(free);
      } else if (nested || this.all.size < mostInstances) {
        return { instance: await this.launch(), start: 'cold' };
      } else {
        await this.turn();
      }
    }
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the function was reloaded or stopped');
  }

  private async launch(): Promise<Instance> {
    const instance = new Instance(this.options);
    this.all.add(instance);
    try {
      await instance.ready();
      return instance;
    } catch (error) {
      await this.discard(instance);
      this.queue.shift()?.();
      throw error;
    }
  }

  private give(instance: Instance): void {
    if (this.closed || !instance.alive) {
      void this.discard(instance);
    } else {
      this.idle.push(instance);
    }
    this.queue.shift()?.();
  }

  private async discard(instance: Instance): Promise<void> {
    this.all.delete(instance);
    await instance.stop();
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => this.queue.push(resolve));
  }

  private wakeAll(): void {
    this.queue.splice(0).forEach((wake) => wake());
  }
}

const mostInstances = 8;
