import { failures } from '../engine/errors';
import type { AdminAction } from '../http/admin';
import type { Invoker } from './invoker';

/** `cloud.callFunction` of a function. */
export const functionActions = (invoker: Invoker): Readonly<Record<string, AdminAction>> => ({
  'functions.invokeFunction': async (body, call) => {
    const name = body['function_name'];
    if (typeof name !== 'string') {
      throw failures.parameter('a function call names the function');
    }
    return { data: { response_data: await invoker.fromFunction(name, eventOf(body), call) } };
  },
});

function eventOf(body: Record<string, unknown>): object {
  const text = body['request_data'];
  if (text === undefined || text === '') {
    return {};
  }
  const event: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
  if (event === null || typeof event !== 'object') {
    throw failures.parameter('a function takes an object');
  }
  return event;
}
