import type { Theme } from '@phone/platform/appearance';

/**
 * WeChat draws the bars itself and takes plain colours, so these repeat `src/ui/tokens.scss`;
 * a test holds them to it.
 */
export const nativeColours = {
  light: { paper: '#f6f4ef', card: '#ffffff', ink3: '#656c75', accent: '#1e5b5a' },
  dark: { paper: '#14161a', card: '#1d2025', ink3: '#8d939c', accent: '#6fb9b4' },
} as const satisfies Record<Theme, Record<'paper' | 'card' | 'ink3' | 'accent', `#${string}`>>;
