/** Rewrites the tags in a selector: `view.a > text` becomes `wx-view.a > wx-text`. */
export function browserSelector(selector: string): string {
  return selector.replace(KEEP_OR_TAG, (whole, tag?: string) =>
    tag === undefined ? whole : `wx-${tag}`,
  );
}

/** Strings, brackets, counts such as `2n+1`, classes, ids, pseudo names and keyframe steps are matched first and kept. */
const KEEP_OR_TAG =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|[.#]-?(?:\\.|[\w-])+|::?(?:nth-[\w-]+|lang|dir)\([^)]*\)|::?[\w-]+|\d+(?:\.\d+)?%|([a-z][\w-]*)/g;
