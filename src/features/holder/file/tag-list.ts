/** Tags in one cell, with semicolons between; one inside of a tag has a backslash before it. */
export const tagCell = (tags: readonly string[]): string =>
  tags.map((tag) => tag.replace(/[\\;；,，、\n]|:::/g, '\\$&')).join('；');

/** Other programs write commas, Google three colons. */
export function tagsInCell(cell: string): readonly string[] {
  const tags: string[] = [''];
  for (const [piece, escaped] of cell.matchAll(/\\(:::|[\\;；,，、\n])|:::|[^]/g)) {
    if (escaped === undefined && /^(:::|[;；,，、\n])$/.test(piece)) {
      tags.push('');
    } else {
      tags[tags.length - 1] = `${tags.at(-1) ?? ''}${escaped ?? piece}`;
    }
  }
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
