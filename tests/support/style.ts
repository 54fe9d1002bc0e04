/** Stands for a style sheet or picture in tests of components: every class is its own name. */
export default new Proxy<Record<string, string>>({}, { get: (_target, name) => String(name) });
