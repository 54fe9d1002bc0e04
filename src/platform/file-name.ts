/** A file's name without the signs that some systems do not take in one. */
export const fileName = (name: string, ending: string): string =>
  `${name.replace(/[\\/:*?"<>|\s]+/g, '-')}.${ending}`;
