import type { Recogniser } from './found';
import { hasHan } from './pieces';
import { isDepartment } from './department';
import { isTitle } from './title';

const label = /^(?:公司|单位|机构|企业|company|organi[sz]ation)\s*[:：]\s*/i;
const ends =
  '公司|集团|事务所|研究院|研究所|设计院|科学院|学院|大学(?!城)|医院|银行|分行|支行|协会|学会|委员会|报社|杂志社|出版社|旅行社|工作室|学校|中学|小学|幼儿园|博物馆|美术馆|图书馆|基金会|商会|政府|法院|检察院|电视台|合作社|酒店|律所|管理局|监管局|税务局|公安局|教育局|厂';
const chinese = new RegExp(`^([\\u4e00-\\u9fffA-Za-z0-9()（）&]{1,40}(?:${ends}))(.*)$`);
const english =
  /\b(?:Inc|Ltd|LLC|LLP|Corp|Corporation|Company|Limited|University|Institute|Group|GmbH|Studios?|Associates|Bank|Hospital|Foundation|Museum|College|Academy)\b/;

/** A word that ends as organisations do. What follows must be a department or a title. */
export const organisation: Recogniser = (words) => {
  for (const word of words) {
    const read = readWord(word);
    if (read !== null) {
      const [name, after] = read;
      return {
        found: { organisation: name },
        rest: words.flatMap((each) => (each === word ? (after === '' ? [] : [after]) : [each])),
      };
    }
  }
  return { found: {}, rest: words };
};

function readWord(word: string): readonly [name: string, after: string] | null {
  if (label.test(word)) {
    return [word.replace(label, ''), ''];
  }
  if (!hasHan(word)) {
    return english.test(word) && !/\d{3}/.test(word) ? [word, ''] : null;
  }
  const [, name = '', after = ''] = chinese.exec(word) ?? [];
  const known = after === '' || isTitle(after) || isDepartment(after);
  return name.length >= 4 && known ? [name, after] : null;
}
