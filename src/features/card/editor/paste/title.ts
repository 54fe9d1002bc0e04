import type { Recogniser } from './found';
import { hasHan } from './pieces';
import { takeWord } from './take-word';

const ends =
  '经理|总监|主任|工程师|设计师|规划师|建筑师|律师|会计师|审计师|医师|医生|教授|讲师|研究员|董事长|董事|总裁|主管|顾问|专员|助理|秘书|记者|编辑|主编|院长|所长|处长|科长|局长|部长|校长|园长|教师|教练|店长|合伙人|创始人|策展人|摄影师|翻译|代表|分析师|架构师|理事长|会长|秘书长|主席|书记|导演|制片人|馆员|馆长|护士|药师|经纪人|CEO|CTO|CFO|COO';
const chinese = new RegExp(
  `^[\\u4e00-\\u9fffA-Za-z（）()]{0,16}(?:${ends})(?:[（(][^）)]{1,10}[）)])?$`,
);
const english =
  /\b(?:Manager|Director|Engineer|Designer|Architect|Planner|Lawyer|Attorney|Partner|Consultant|President|CEO|CTO|CFO|COO|Founder|Professor|Lecturer|Researcher|Editor|Officer|Analyst|Developer|Assistant|Secretary|Accountant|Counsel|Curator|Reporter)\b/i;

export const isTitle = (word: string): boolean =>
  hasHan(word) ? chinese.test(word) : english.test(word) && !/\d/.test(word) && word.length <= 50;

export const title: Recogniser = (words) =>
  takeWord(words, 'title', /^(?:职[务位称]|头衔|title|position)\s*[:：]\s*/i, isTitle);
