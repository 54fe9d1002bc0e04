import { Email } from '@contract/values';
import type { Recogniser } from './found';
import { take } from './take';

const pattern =
  /(?:(?:电子)?邮[箱件址]|e-?mail|mail|\bE\b)?\s*[:：]?\s*([\w.+%-]+@[\w-]+(?:\.[\w-]+)+)/;

export const emails: Recogniser = (pieces) => {
  const { values, rest } = take(pieces, pattern, (address = '') => {
    const parsed = Email.safeParse(address);
    return parsed.success ? parsed.data : null;
  });
  const [email, secondEmail] = values;
  return { found: { ...(email && { email }), ...(secondEmail && { secondEmail }) }, rest };
};
