/** Chinese, Japanese and Korean signs, the rare ones beyond the first plane too. */
const SIGN = '[\\u2e80-\\u2fff\\u3040-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]';
const one = new RegExp(`^${SIGN}$`, 'u');
const few = new RegExp(`^${SIGN}{2,4}$`, 'u');

/** Whether a sign stands upright where writing runs from top to bottom. */
export const isUpright = (sign: string): boolean => one.test(sign);

export const initialOf = (name: string): string => [...name][0]?.toUpperCase() ?? '';

/**
 * What is cut into the seal of a name, column by column from the right: four signs, as seals have
 * them (林知远印, 陈曼之印), or the initials of the first and the last word.
 */
export function sealOf(name: string): readonly string[] {
  if (few.test(name)) {
    const signs = [...name, ...([...name].length === 2 ? '之印' : '印')];
    return [signs.slice(0, 2).join(''), signs.slice(2, 4).join('')];
  }
  const words = name.split(/[\s·•・.]+/).filter((word) => word !== '');
  const [first, last] = [words[0] ?? '', words.length > 1 ? (words[words.length - 1] ?? '') : ''];
  return [initialOf(last), initialOf(first)].filter((sign) => sign !== '');
}
