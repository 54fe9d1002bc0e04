import { pinyin } from 'pinyin-pro';

/**
 * How a person's name is said: syllables in small letters with a space between, `zeng si qi`. The
 * family name is read as one, so that 曾 is zeng and 单 is shan; ü is written v. What is not Chinese
 * stays as it is. Whoever wrote down how their name is said is believed where it fits the signs.
 */
export const pinyinOfName = (name: string, pronunciation = ''): string =>
  fitting([...name], lettersOf(pronunciation)) ?? said(name, 'head');

/** The same for an organisation, where 单 is dan. */
export const pinyinOfOrganisation = (organisation: string): string => said(organisation, 'off');

const plainly = { toneType: 'none', v: true } as const;

const said = (text: string, surname: 'head' | 'off'): string =>
  pinyin(text.normalize('NFKC'), { ...plainly, nonZh: 'consecutive', surname })
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** `Lè Zhìyuǎn` as `lezhiyuan`. */
const lettersOf = (pronunciation: string): string =>
  pronunciation
    .toLowerCase()
    .normalize('NFD')
    .replace(/u([\u0300-\u036f]*)\u0308/g, 'v$1')
    .replace(/[^a-z]/g, '');

/** The letters cut into one possible reading of each sign; null where they are no such readings. */
function fitting([sign, ...others]: readonly string[], letters: string): string | null {
  if (sign === undefined || letters === '') {
    return sign === undefined && letters === '' ? '' : null;
  }
  for (const reading of readingsOf(sign)) {
    const rest = letters.startsWith(reading)
      ? fitting(others, letters.slice(reading.length))
      : null;
    if (rest !== null) {
      return rest === '' ? reading : `${reading} ${rest}`;
    }
  }
  return null;
}

const readingsOf = (sign: string): readonly string[] =>
  pinyin(sign, { ...plainly, multiple: true, type: 'array', nonZh: 'removed' });
