/** A folder in the picture. `path` is what its files' paths begin with. */
export type Box = {
  readonly path: string;
  readonly title: string;
  readonly says: string;
  /** In pixels, from the top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Names what lies in the folder, so that the picture is a map too. */
  readonly lists?: true;
};

const middle = { y: 236, height: 104 };
const upper = { y: 96, height: 74 };
const lower = { y: 410, height: 74 };
const tools = { y: 570, width: 250, height: 64 };
const third = 112;

/** Where each folder stands: the phone left, the business right, what both agree on between. */
export const boxes: readonly Box[] = [
  { ...upper, path: 'src/app', title: 'app', says: 'starts', x: 40, width: third },
  { ...upper, path: 'src/pages/', title: 'pages', says: 'main package', x: 174, width: third },
  { ...upper, path: 'src/packages/', title: 'packages', says: 'subpackages', x: 308, width: third },
  {
    ...middle,
    path: 'src/features/',
    title: 'features',
    says: 'hooks, parts and words of one domain',
    x: 120,
    width: 300,
    lists: true,
  },
  { ...lower, path: 'src/ui/', title: 'ui', says: 'design system', x: 40, width: third },
  { ...lower, path: 'src/cloud/', title: 'cloud', says: 'the only call', x: 174, width: third },
  { ...lower, path: 'src/platform/', title: 'platform', says: 'the device', x: 308, width: third },
  {
    ...middle,
    path: 'contract/',
    title: 'contract',
    says: 'what both sides agree on',
    x: 490,
    width: 180,
  },
  {
    ...upper,
    path: 'cloudfunctions/doors/',
    title: 'doors',
    says: 'what WeChat deploys',
    x: 740,
    width: 380,
    lists: true,
  },
  {
    ...middle,
    path: 'cloudfunctions/domains/',
    title: 'domains',
    says: 'one file an action',
    x: 740,
    width: 240,
    lists: true,
  },
  {
    ...middle,
    path: 'cloudfunctions/kernel/',
    title: 'kernel',
    says: 'step by step',
    x: 1008,
    width: third,
  },
  {
    ...lower,
    path: 'cloudfunctions/store/',
    title: 'store',
    says: 'the way to the data',
    x: 740,
    width: 176,
  },
  {
    ...lower,
    path: 'cloudfunctions/platform/',
    title: 'platform',
    says: 'the one with the SDK',
    x: 944,
    width: 176,
  },
  { ...tools, path: 'preview/', title: 'preview', says: 'two phones in a browser', x: 40 },
  { ...tools, path: 'scripts/', title: 'scripts', says: 'start, build, check', x: 455 },
  { ...tools, path: 'emulator/', title: 'emulator', says: 'the local cloud', x: 870 },
];

/** The frames around boxes that belong together. */
export const frames = [
  { title: 'src: the phone', x: 20, y: 44, width: 420, height: 464 },
  { title: 'cloudfunctions: the business', x: 720, y: 44, width: 420, height: 464 },
] as const;
