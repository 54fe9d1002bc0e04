import type { Engine } from '../engine/engine';
import { failures } from '../engine/errors';
import { AnswerLost } from '../http/answer-lost';
import type { Faults } from './faults';

/** The part of the engine that answers requests. */
export type Executor = Pick<Engine, 'execute'>;

/** The same engine behind an unreliable network. It stays whole: these faults meet requests. */
export function withFaults(engine: Executor, faults: Faults): Executor {
  return {
    execute: async (body, meter, invocation) => {
      await faults.delay('delayDatabase');
      const { action } = body as { readonly action?: unknown };
      if (typeof action !== 'string' || !writeActions.has(action)) {
        return engine.execute(body, meter, invocation);
      }
      const failing = faults.strike('failWrites');
      if (failing?.when === 'before') {
        throw failures.operation('a fault was injected before the write');
      }
      if (faults.strike('repeatWrites')) {
        await engine.execute(body, meter, invocation);
      }
      const answer = await engine.execute(body, meter, invocation);
      if (failing) {
        throw new AnswerLost();
      }
      return answer;
    },
  };
}

const writeActions: ReadonlySet<string> = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.commitTransaction',
]);
