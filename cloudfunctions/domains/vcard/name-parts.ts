const compounds =
  /^(欧阳|司徒|上官|诸葛|司马|东方|皇甫|令狐|慕容|尉迟|端木|夏侯|公孙|长孙|宇文|轩辕|独孤|南宫)/;
const CHINESE = /^[\u3400-\u9fff]{2,4}$/;

/** Family name, given name and the three parts that a card of ours has nothing for. */
export function nameParts(name: string): string[] {
  if (CHINESE.test(name)) {
    const family = compounds.test(name) && name.length > 2 ? 2 : 1;
    return [name.slice(0, family), name.slice(family), '', '', ''];
  }
  const words = name.split(' ');
  const isLatin = words.length > 1 && /^[\p{Script=Latin}\s.'’-]+$/u.test(name);
  return isLatin
    ? [words[words.length - 1] ?? '', words.slice(0, -1).join(' '), '', '', '']
    : [name, '', '', '', ''];
}
