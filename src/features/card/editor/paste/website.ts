import { Website } from '@contract/values';
import type { Recogniser } from './found';
import { take } from './take';

const label = '(?:网[址站]|官网|website|web|url|homepage)?\\s*[:：]?\\s*';
const address =
  '(https?://[^\\s,，）)]+|(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|cn|net|org|io|edu|gov|hk|tw|co)(?:\\.(?:cn|hk|tw|uk))?(?:/[^\\s,，）)]*)?)(?![\\w@-])';
const pattern = new RegExp(label + address);

export const website: Recogniser = (pieces) => {
  const { values, rest } = take(pieces, pattern, (text = '') => {
    const parsed = Website.safeParse(text);
    return parsed.success ? parsed.data : null;
  });
  const [first] = values;
  return { found: first === undefined ? {} : { website: first }, rest };
};
