/** False, zero, null and what is missing are false; every other value is true. */
export const truthy = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 0;
