import { CallWindow } from './call-window';
import { CloudError } from './engine/errors';

/** Counts the environment's calls of the database; one too many in a second is refused. */
export function databaseRate(perSecond: number, now: () => Date): () => void {
  const second = new CallWindow('second', perSecond);
  return () => {
    if (!second.take(now())) {
      throw new CloudError(
        'EXCEED_REQUEST_LIMIT',
        `more than ${perSecond} database requests of the environment in one second`,
      );
    }
  };
}
