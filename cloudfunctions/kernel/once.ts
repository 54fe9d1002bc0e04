import { keyedHash } from '@server/store/keyed-hash';
import { type Place, table } from '@server/store/table';
import type { AccountId } from '@contract/values';
import type { Request } from './parse';
import { type Login, Once } from './records';
import { Refusal } from './refusal';

/**
 * Step 6. The answer this very request got before, or null where it is new. Another request under
 * the same key is refused.
 */
export async function recall(
  place: Place,
  login: Login,
  request: Request,
): Promise<{ readonly value: unknown } | null> {
  const known = await table(place, Once).get(idOf(login, request));
  if (known === null) {
    return null;
  }
  if (known.input !== hashOf(request)) {
    throw new Refusal('once/reused');
  }
  return { value: JSON.parse(known.answer) as unknown };
}

/** Keeps the answer, in the transaction that made it true. */
export async function remember(
  place: Place,
  login: Login,
  owner: AccountId,
  request: Request,
  value: unknown,
): Promise<void> {
  await table(place, Once).put({
    _id: idOf(login, request),
    owner,
    action: request.name,
    input: hashOf(request),
    answer: JSON.stringify(value),
  });
}

const idOf = (login: Login, { key }: Request): string => keyedHash('once', `${login}/${key}`);

const hashOf = ({ name, input }: Request): string =>
  keyedHash('input', JSON.stringify([name, sorted(input)]));

/** The same things in the same order, whatever order they were sent in. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, inner]) => [name, sorted(inner)]);
}
