import type { Clock } from '../clock';
import { CloudError } from '../engine/errors';
import { matches, parseCron, type Cron } from './cron';
import { builtDoors, readDoorConfig } from './door-config';
import type { Invoker } from './invoker';

export type Timer = {
  readonly name: string;
  readonly door: string;
  /** Seven fields, as the door's configuration has them. */
  readonly schedule: string;
  readonly cron: Cron;
};

/** The timers that the doors' `config.json` declare; they fire in the cloud's time. */
export class Timers {
  private readonly running = new Set<string>();
  private timers: readonly Timer[] = [];
  private ticker: NodeJS.Timeout | undefined;
  private last = 0;

  constructor(
    private readonly functionsDir: string,
    private readonly invoker: Invoker,
    private readonly clock: Clock,
    private readonly log: (line: string) => void,
  ) {}

  /** From now on each fires at its hour. */
  start(): void {
    this.last = seconds(this.clock.now());
    this.ticker = setInterval(() => this.tick(), 1_000);
    this.ticker.unref();
  }

  /** Reads the doors' configuration anew; a timer that is not understood is refused. */
  refresh(): void {
    this.timers = builtDoors(this.functionsDir).flatMap((door) =>
      readDoorConfig(this.functionsDir, door).triggers.map(({ name, config }) => ({
        name,
        door,
        schedule: config,
        cron: parseCron(config),
      })),
    );
  }

  all(): readonly Timer[] {
    return this.timers;
  }

  stop(): void {
    clearInterval(this.ticker);
  }

  /** Runs a timer at once, exactly as the platform would at its hour. */
  async run(name: string, input?: unknown): Promise<unknown> {
    const timer = this.timers.find((each) => each.name === name);
    if (!timer) {
      throw new CloudError('TRIGGER_NOT_FOUND', `no timer is called ${name.slice(0, 60)}`);
    }
    const event = {
      Type: 'Timer',
      TriggerName: timer.name,
      Time: this.clock.now().toISOString(),
      Message: input === undefined ? '' : JSON.stringify(input),
    };
    return JSON.parse(await this.invoker.fromTimer(timer.door, event));
  }

  /** A jump of the clock does not make up for the hours it skipped. */
  private tick(): void {
    const now = seconds(this.clock.now());
    const from = now - this.last > longestLagSeconds || now < this.last ? now : this.last + 1;
    this.last = now;
    for (let second = from; second <= now; second += 1) {
      for (const timer of this.timers.filter(({ cron }) => matches(cron, second * 1_000))) {
        void this.fire(timer.name);
      }
    }
  }

  /** A run that is still going is not started again. */
  private async fire(name: string): Promise<void> {
    if (this.running.has(name)) {
      return;
    }
    this.running.add(name);
    try {
      await this.run(name);
    } catch (error) {
      this.log(`timer ${name} failed: ${error instanceof CloudError ? error.code : 'SYS_ERR'}`);
    } finally {
      this.running.delete(name);
    }
  }
}

const longestLagSeconds = 60;

const seconds = (time: Date): number => Math.floor(time.getTime() / 1_000);
