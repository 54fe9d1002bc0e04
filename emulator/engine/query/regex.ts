import { failures } from '../errors';

/**
 * A regular expression as MongoDB reads it, in JavaScript's words. The two dialects share nearly
 * all; what JavaScript would silently read as something else is refused.
 */
export function readRegex(pattern: unknown, options: unknown = ''): RegExp {
  if (pattern instanceof RegExp) {
    return options === '' ? pattern : readRegex(pattern.source, options);
  }
  if (typeof pattern !== 'string' || typeof options !== 'string') {
    throw failures.operation('(BadValue) $regex has to be a string');
  }
  const wrong = [...options].find((option) => !'imsu'.includes(option));
  if (wrong !== undefined) {
    throw 'xl'.includes(wrong)
      ? failures.unsupported(`the regular expression option ${wrong}`)
      : failures.operation(`(BadValue) invalid flag in regex options: ${wrong}`);
  }
  const [foreign] = onlyInPcre.exec(pattern) ?? [];
  if (foreign !== undefined) {
    throw failures.unsupported(`${foreign} in a regular expression`);
  }
  try {
    return new RegExp(pattern, [...new Set(options)].filter((each) => each !== 'u').join(''));
  } catch {
    throw failures.operation('(BadValue) Regular expression is invalid');
  }
}

/** Escapes and classes that PCRE knows and JavaScript takes for plain letters. */
const onlyInPcre = /\\[AzZGQEKhHRNXpPkga]|\[:\^?\w+:\]/;
