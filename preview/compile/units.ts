/**
 * Turns the lengths only WeChat knows into ones a browser knows. `--rpx` is the 750th part of the
 * screen's width, `--vh` the 100th part of the page's height, which is less than the screen's.
 */
export function browserUnits(value: string): string {
  return value.replace(KEEP_OR_LENGTH, (whole, amount?: string, unit?: string, edge?: string) => {
    if (edge !== undefined) {
      return `var(--safe-${edge})`;
    }
    return amount === undefined || unit === undefined
      ? whole
      : `calc(${amount} * var(--${unit.toLowerCase()}))`;
  });
}

/** Strings and addresses are left alone; they are matched first, so no length is seen in them. */
const KEEP_OR_LENGTH =
  /"[^"]*"|'[^']*'|url\([^)]*\)|(?<![\w#-])(-?(?:\d+\.?\d*|\.\d+))(rpx|vh)\b|(?:env|constant)\(\s*safe-area-inset-(\w+)(?:\s*,[^)]*)?\)/gi;
