import { limits } from '@contract/limits';
import type { Recogniser } from './found';
import { hasHan } from './pieces';

const label = /^(?:(?:公司|办公|联系|单位)?地址|地点|address|addr?|\bA\b)\s*[.:：]\s*/i;
const number = '\\d+[\\dA-Za-z-]*\\s?';
const end = `(?:${number}(?:号|弄|楼|室|层|栋|座|单元|幢|F)|大厦|广场|大楼|中心)`;
const chinese = new RegExp(
  `(?:^|[\\s,，])([\\u4e00-\\u9fff]+(?:省|市|区|县|镇|路|街|道|巷|村)[^,，]*${end}[^\\s,，]*)`,
);
const english =
  /\d.*\b(?:Road|Rd|Street|St|Avenue|Ave|Boulevard|Lane|Building|Tower|Floor|District)\b/i;

/** With its label whatever stands there; without one only what ends in a number or a building. */
export const address: Recogniser = (pieces) => {
  for (const piece of pieces) {
    const found = addressIn(piece);
    if (found !== null && found.length <= limits.addressLength) {
      const rest = piece.replace(label, '').replace(found, ' ').trim();
      return {
        found: { address: found },
        rest: pieces.flatMap((each) => (each === piece ? (rest === '' ? [] : [rest]) : [each])),
      };
    }
  }
  return { found: {}, rest: pieces };
};

function addressIn(piece: string): string | null {
  if (label.test(piece)) {
    return piece.replace(label, '').trim() || null;
  }
  if (hasHan(piece)) {
    return chinese.exec(piece)?.[1]?.trim() ?? null;
  }
  return english.test(piece) ? piece : null;
}
