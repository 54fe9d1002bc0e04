import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { CloudError } from '../engine/errors';

const Trigger = z.object({
  name: z.string().check(z.regex(/^[\w-]{1,60}$/)),
  type: z.literal('timer'),
  /** Seven fields: second, minute, hour, day of month, month, day of week, year. */
  config: z.string(),
});

/** A door's `config.json`, with the platform's defaults. */
const DoorConfig = z.object({
  /** Seconds. */
  timeout: z._default(z.number().check(z.gt(0), z.lte(60)), 3),
  /** Megabytes. */
  memorySize: z._default(z.int().check(z.gte(64), z.lte(3072)), 256),
  /** `timer` alone closes the door to phones: the function rule of the platform. */
  callers: z.optional(z.array(z.enum(['phone', 'timer']))),
  triggers: z._default(z.array(Trigger), []),
});
export type DoorConfig = z.output<typeof DoorConfig>;
export type TriggerConfig = z.output<typeof Trigger>;

/** Reads a door that was built; a name that is no built door is the platform's "not found". */
export function readDoorConfig(functionsDir: string, door: string): DoorConfig {
  const folder = join(functionsDir, door);
  if (!doorName.test(door) || !existsSync(join(folder, 'index.js'))) {
    throw new CloudError(
      'FUNCTION_NOT_FOUND',
      `FunctionName parameter could not be found. [${door.slice(0, 60)}]`,
    );
  }
  const file = join(folder, 'config.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const parsed = DoorConfig.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new Error(`${file} is not valid: ${parsed.error.message}`);
  }
  return parsed.data;
}

const doorName = /^[A-Za-z][\w-]{0,59}$/;
