/** The picture for a chat, 5:4 as WeChat shows it, in the sizes of the page. */
export const pictureSize = { width: 250, height: 200 } as const;
export const margin = 22;
/** What the product's name takes at the lower edge. */
export const foot = 32;

/** A canvas can't read a style sheet: these repeat the light column of `src/ui/tokens.scss`. */
export const colours = {
  paper: '#F6F4EF',
  ink: '#1B1F24',
  ink2: '#565D66',
  ink3: '#656C75',
  line: '#E4E0D8',
  accent: '#1E5B5A',
  onAccent: '#FFFFFF',
  seal: '#B5342A',
} as const;

/** How the words of a head are set, and how many lines they may take. */
export const styles = {
  name: { size: 30, weight: 600, colour: colours.ink, leading: 1.25, gap: 5, most: 2 },
  reading: { size: 13, weight: 400, colour: colours.ink3, leading: 1.4, gap: 2, most: 1 },
  line: { size: 16, weight: 400, colour: colours.ink2, leading: 1.35, gap: 2, most: 2 },
  heading: { size: 17, weight: 600, colour: colours.ink, leading: 1.35, gap: 6, most: 2 },
} as const;

export const fontOf = (weight: number, size: number): string => `${weight} ${size}px sans-serif`;

/** Left, top, width and height of the photo, by how a card flows. */
export const photoBoxes = {
  left: [172, margin, 56, 56],
  centre: [172, margin, 56, 56],
  columns: [margin, 104, 56, 56],
  split: [0, 0, 115, pictureSize.height - foot],
} as const;
/** Between it and the words beside it. */
export const besidePhoto = 10;
