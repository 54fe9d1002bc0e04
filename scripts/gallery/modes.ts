/** One look at every screen: how the phone is set, and whose phone it is. */
export type Mode = {
  readonly name: 'light' | 'dark' | 'elder' | 'english' | 'empty' | 'error';
  /** The bench's settings of the phone, where they differ from a new phone's. */
  readonly settings: { readonly theme?: 'dark'; readonly language?: 'en'; readonly online?: false };
  readonly elder: boolean;
};

export const modes: readonly Mode[] = [
  { name: 'light', settings: {}, elder: false },
  { name: 'dark', settings: { theme: 'dark' }, elder: false },
  { name: 'elder', settings: {}, elder: true },
  { name: 'english', settings: { language: 'en' }, elder: false },
  { name: 'empty', settings: {}, elder: false },
  { name: 'error', settings: { online: false }, elder: false },
];
