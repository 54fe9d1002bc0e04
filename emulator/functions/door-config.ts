import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { CloudError } from '../engine/errors';
import { limits } from '../limits';

const Trigger = z.object({
  name: z.string().check(z.regex(/^[\w-]{1,60}$/)),
  type: z.literal('timer'),
  /** Seven fields: second, minute, hour, day of month, month, day of week, year. */
  config: z.string(),
});

/** What WeChat pushes, by its `MsgType` and, for an event, its `Event`. */
const Push = z.object({ type: z.string(), event: z._default(z.string(), '') });

const Seconds = z.number().check(z.gt(0), z.lte(limits.longestFunctionSeconds.value));
/** 64, or a multiple of 128. */
const Megabytes = z.int().check(
  z.gte(limits.leastFunctionMemoryMb.value),
  z.lte(limits.mostFunctionMemoryMb.value),
  z.refine((mb) => mb === limits.leastFunctionMemoryMb.value || mb % 128 === 0),
);

/** A door's `config.json`, with the platform's defaults. */
const DoorConfig = z.object({
  timeout: z._default(Seconds, limits.functionSeconds.value),
  memorySize: z._default(Megabytes, limits.functionMemoryMb.value),
  /** `timer` alone closes the door to phones: the function rule of the platform. */
  callers: z.optional(z.array(z.enum(['phone', 'timer']))),
  /** The open interfaces that the door may call; any other answers -604101. */
  permissions: z._default(z.object({ openapi: z._default(z.array(z.string()), []) }), {
    openapi: [],
  }),
  /** What WeChat pushes to this door: the console's setting of the platform. */
  pushes: z._default(z.array(Push), []),
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

export function builtDoors(functionsDir: string): string[] {
  if (!existsSync(functionsDir)) {
    throw new Error(`there are no built functions in ${functionsDir}`);
  }
  return readdirSync(functionsDir).filter((door) =>
    existsSync(join(functionsDir, door, 'index.js')),
  );
}

const doorName = /^[A-Za-z][\w-]{0,59}$/;
