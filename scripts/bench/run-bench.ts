import { join } from 'node:path';
import { openGround } from './ground';
import { measure, type Effort, type Row } from './measure';
import { subjectsOn } from './subjects';
import { openYardsticks } from './yardsticks';

/** Fills a cloud, times everything, and leaves nothing behind. */
export async function runBench(effort: Effort & { readonly documents: number }): Promise<Row[]> {
  const ground = await openGround(effort.documents);
  try {
    const yardsticks = await openYardsticks(join(ground.folder, 'bare'));
    try {
      return await measure(subjectsOn(ground), yardsticks, effort);
    } finally {
      await yardsticks.close();
    }
  } finally {
    await ground.close();
  }
}
