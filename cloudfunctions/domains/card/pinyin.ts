import { pinyin } from 'pinyin-pro';

/**
 * How a person's name is said: syllables in small letters with a space between, `zeng si qi`. The
 * family name is read as one, so that 曾 is zeng and 单 is shan; ü is written v. What is not Chinese
 * stays as it is.
 */
export const pinyinOfName = (name: string): string => said(name, 'head');

/** The same for an organisation, where 单 is dan. */
export const pinyinOfOrganisation = (organisation: string): string => said(organisation, 'off');

const said = (text: string, surname: 'head' | 'off'): string =>
  pinyin(text.normalize('NFKC'), { toneType: 'none', v: true, nonZh: 'consecutive', surname })
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
