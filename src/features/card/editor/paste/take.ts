type Taken = { readonly values: readonly string[]; readonly rest: readonly string[] };

/**
 * Every match of a pattern that `read` can make sense of, and the pieces without them. `read` gets
 * the groups of a match; null leaves it where it is.
 */
export function take(
  pieces: readonly string[],
  pattern: RegExp,
  read: (...groups: readonly string[]) => string | null,
): Taken {
  const values: string[] = [];
  const rest = pieces.map((piece) =>
    piece.replace(new RegExp(pattern, 'gi'), (match: string, ...groups: unknown[]) => {
      const value = read(...groups.map((group) => (typeof group === 'string' ? group : '')));
      if (value === null) {
        return match;
      }
      values.push(value);
      return ' ';
    }),
  );
  return { values: [...new Set(values)], rest: tidied(rest) };
}

/** Without labels that lost what they stood for, and without empty pieces. */
function tidied(pieces: readonly string[]): readonly string[] {
  return pieces
    .map((piece) => piece.replace(/^[\s,，、:：/·-]+|[\s,，、:：/·-]+$/g, ''))
    .filter((piece) => piece !== '');
}
