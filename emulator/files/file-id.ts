import { failures } from '../engine/errors';
import { environmentId } from '../functions/environment';
import { limits } from '../limits';

const prefix = `cloud://${environmentId}.local-files/`;

export const fileIdOf = (path: string): string => `${prefix}${path}`;

/** The path a file id names, or null when it is not of this environment. */
export const pathOf = (fileId: string): string | null =>
  fileId.startsWith(prefix) ? fileId.slice(prefix.length) : null;

/** A path is relative, without dots alone, control characters, ? or #, and of bounded length. */
export function assertPath(path: unknown): asserts path is string {
  const valid =
    typeof path === 'string' &&
    path !== '' &&
    path.length <= limits.filePathCharacters.value &&
    !/[\u0000-\u001f\\?#]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!valid) {
    throw failures.parameter('the cloudPath of a file is not valid');
  }
}
