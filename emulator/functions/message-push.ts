import { CloudError } from '../engine/errors';
import { builtDoors, readDoorConfig } from './door-config';
import type { Invoker } from './invoker';

/** A message in WeChat's JSON form; an event has its name in `Event`. */
export type PushedMessage = Readonly<Record<string, unknown>> & {
  readonly ToUserName: string;
  readonly FromUserName: string;
  /** Seconds. */
  readonly CreateTime: number;
  readonly MsgType: string;
  readonly Event?: string;
};

/** Gives what WeChat pushes to the door whose `config.json` takes it, once. */
export class MessagePush {
  private readonly waiting = new Set<NodeJS.Timeout>();

  constructor(
    private readonly functionsDir: string,
    private readonly invoker: Invoker,
    private readonly log: (line: string) => void,
  ) {}

  /** Makes the message a moment later and delivers it; WeChat itself takes up to half an hour. */
  soon(make: () => Promise<PushedMessage>): void {
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      void this.deliver(make);
    }, soonMs);
    timer.unref();
    this.waiting.add(timer);
  }

  /** The doors by what they take. Two that take the same are refused, as in the console. */
  takers(): ReadonlyMap<string, string> {
    const takers = new Map<string, string>();
    for (const door of builtDoors(this.functionsDir)) {
      for (const { type, event } of readDoorConfig(this.functionsDir, door).pushes) {
        const kind = kindOf(type, event);
        const other = takers.get(kind);
        if (other !== undefined) {
          throw new Error(`${other} and ${door} both take the pushed ${kind}`);
        }
        takers.set(kind, door);
      }
    }
    return takers;
  }

  stop(): void {
    this.waiting.forEach((timer) => clearTimeout(timer));
    this.waiting.clear();
  }

  /** Delivers it now. One that nobody takes, or that fails, is said in the log. */
  async deliver(make: () => Promise<PushedMessage>): Promise<void> {
    try {
      const message = await make();
      const kind = kindOf(message.MsgType, message.Event);
      const door = this.takers().get(kind);
      if (door === undefined) {
        this.log(`no door takes the pushed ${kind}`);
        return;
      }
      await this.invoker.fromWechat(door, message, message.FromUserName);
    } catch (error) {
      const why = error instanceof CloudError ? error.code : String(error);
      this.log(`a pushed message was not delivered: ${why}`);
    }
  }
}

const kindOf = (type: string, event = ''): string => `${type} ${event}`.trim();

const soonMs = 300;
