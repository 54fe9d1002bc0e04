/** A file of the house. `path` is relative to its root, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Finding = { readonly path: string; readonly line?: number; readonly what: string };

/** A rule reads the whole house and says what is wrong; an empty list means nothing is. */
export type Rule = {
  readonly name: string;
  readonly check: (files: readonly SourceFile[]) => readonly Finding[];
};

/** Every line of a file that matches, with its number. */
export function linesThatMatch(
  file: SourceFile,
  pattern: RegExp,
): { line: number; text: string }[] {
  return file.text
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => pattern.test(text));
}
