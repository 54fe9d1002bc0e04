/**
 * Stands for a style sheet or picture in tests of components. As in a build, a class has another
 * name than in its source, so that one that is looked up twice is found.
 */
export default new Proxy<Record<string, string>>(
  {},
  { get: (_target, name) => `built-${String(name)}` },
);
