import type { Bundle, ThemeName } from '../bundle';

/** Replaces each `@name` in a configuration by its value in theme.json. */
export function themed<T extends object>(config: T, bundle: Bundle, theme: ThemeName): T {
  const values = bundle.theme?.[theme] ?? {};
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('@')) {
      const found = values[value.slice(1)];
      if (found === undefined) {
        throw new Error(`theme.json has no "${value.slice(1)}" for ${theme}.`);
      }
      return found;
    }
    if (Array.isArray(value)) {
      return value.map(replace);
    }
    return value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item)]))
      : value;
  };
  return replace(config) as T;
}
