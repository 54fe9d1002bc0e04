import type { Recogniser } from './found';
import { takeWord } from './take-word';

const chinese = /^[\u4e00-\u9fff]{1,12}(?:部|处|科|室|组|中心|事业部|办公室|分院)$/;
const english =
  /^(?:Department|Dept\.?|Division) of [A-Z][\w &]+$|^[A-Z][\w &]+ (?:Department|Dept|Division)$/;

export const isDepartment = (word: string): boolean => chinese.test(word) || english.test(word);

export const department: Recogniser = (words) =>
  takeWord(words, 'department', /^部门\s*[:：]\s*/, isDepartment);
