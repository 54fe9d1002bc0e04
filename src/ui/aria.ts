/** What a thing on the screen is and in which state, for those who don't see it. */
export type Aria = {
  readonly role?: string;
  /** Of a heading: 1 for what the screen is about, 2 (the usual) for a part of it. */
  readonly level?: 1 | 2;
  readonly label?: string;
  readonly hidden?: boolean;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly modal?: boolean;
  readonly live?: 'polite' | 'assertive';
};

/**
 * The attributes WeChat reads. Its templates take text alone, so a state is 'true' or 'false';
 * Taro's typings know only two of them, which is why they are spread instead of written out.
 */
export function aria(state: Aria): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = state.role === 'heading' ? { ariaLevel: '2' } : {};
  for (const [name, value] of Object.entries(state)) {
    attributes[`aria${name.charAt(0).toUpperCase()}${name.slice(1)}`] = String(value);
  }
  return attributes;
}
