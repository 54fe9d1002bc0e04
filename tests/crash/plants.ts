import { Engine } from '../../emulator/engine/engine';

/** Faults that the suites must find: a program runs with one of them, or with `none`. */
export type Plant = 'none' | 'answers-early' | 'never-syncs';

/** The cloud answers an insert and a removal before it has done it. */
export function answerEarly(): void {
  const execute = Engine.prototype.execute;
  Engine.prototype.execute = async function early(this: Engine, body, meter) {
    const { action, transactionId } = body as { action?: unknown; transactionId?: unknown };
    const isEarly = action === 'database.insertDocument' || action === 'database.removeDocument';
    if (!isEarly || transactionId !== undefined) {
      return execute.call(this, body, meter);
    }
    setTimeout(() => void execute.call(this, body, meter), lateByMs);
    return { data: { insertedIds: ['early'], deleted: 1 } };
  };
}

const lateByMs = 50;
