const HAN = /\p{Script=Han}/u;
const CHINA = /^(中国|中华人民共和国|china|cn|prc)$/i;

/**
 * An address in one line, in the order of its language: from the large to the small in Chinese, the
 * other way round elsewhere. A postcode stands at the end; that it is in China is not said.
 */
export function addressOf(parts: readonly string[]): string {
  const [box = '', more = '', street = '', city = '', region = '', code = '', country = ''] =
    parts.map((part) => part.replace(/\s*\n\s*/g, ' '));
  const abroad = CHINA.test(country) ? '' : country;
  if (HAN.test(parts.join(''))) {
    const place = [abroad, without(city, region), without(street, `${region}${city}`), more, box];
    const [land = '', ...rest] = place;
    return [`${land}${region}${rest.join('')}`, code].filter(isThere).join(' ');
  }
  const town = [city, region, code].filter(isThere).join(' ');
  return [box, street, more, town, abroad].filter(isThere).join(', ');
}

const isThere = (part: string): boolean => part !== '';

/** A street that repeats its city, or a city its province, says it once. */
const without = (part: string, before: string): string =>
  before !== '' && part.startsWith(before) ? part.slice(before.length) : part;
