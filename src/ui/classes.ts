type Name = string | false | undefined;

/** Class names in one string; what is false or missing is left out. */
export const classes = (...names: readonly Name[]): string =>
  names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');

/** Reads the class names of one style sheet: `const css = sheet(styles); css('row', on && 'on')`. */
export const sheet =
  (styles: Readonly<Record<string, string>>) =>
  (...names: readonly Name[]): string =>
    classes(...names.map((name) => (name === undefined || name === false ? name : styles[name])));
