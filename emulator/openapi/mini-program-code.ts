import { toBuffer } from 'qrcode';
import * as z from 'zod/mini';
import { refuse, type OpenAnswer, type OpenInterface } from './open-interface';

const Part = z.union([z.int(), z.string()]);
const Arguments = z.object({
  scene: z.optional(z.string()),
  page: z._default(z.string(), ''),
  check_path: z._default(z.boolean(), true),
  env_version: z._default(z.string(), 'release'),
  width: z._default(z.number(), 430),
  auto_color: z._default(z.boolean(), false),
  line_color: z._default(z.object({ r: Part, g: Part, b: Part }), { r: 0, g: 0, b: 0 }),
  is_hyaline: z._default(z.boolean(), false),
});

/**
 * A code that a scanner can read. WeChat's own round code means nothing outside WeChat; this one
 * is a QR code of `weixin-local:<page>?scene=<scene>`. `pages` are those of the published program;
 * null where nobody said which they are.
 */
export const getUnlimitedCode =
  (pages: readonly string[] | null): OpenInterface =>
  async (given) => {
    const parsed = Arguments.safeParse(given);
    if (!parsed.success) {
      const { scene } = given;
      const isWrongScene = scene !== undefined && typeof scene !== 'string';
      return isWrongScene ? invalidScene() : refuse(47_001, 'data format error');
    }
    const refusal = refusalOf(parsed.data, pages);
    if (refusal) {
      return refusal;
    }
    const { scene = '', page, width, line_color: color, is_hyaline: isHyaline } = parsed.data;
    const text = `weixin-local:${page}?scene=${encodeURIComponent(scene)}`;
    const light = isHyaline ? '#ffffff00' : '#ffffffff';
    const dark = hexOf(color);
    const options = { width, errorCorrectionLevel: 'M', color: { dark, light } } as const;
    return { bytes: await toBuffer(text, options), contentType: 'image/png' };
  };

type Asked = z.output<typeof Arguments>;

function refusalOf(asked: Asked, pages: readonly string[] | null): OpenAnswer | null {
  const { scene = '', page, width } = asked;
  if (!/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) {
    return invalidScene();
  }
  const isUnknown = asked.check_path && page !== '' && pages?.includes(page) === false;
  if (page.length > longestPage || /^\/|\?/.test(page) || isUnknown) {
    return refuse(41_030, 'invalid page');
  }
  const isWide = width >= 280 && width <= 1_280;
  const isColor = Object.values(asked.line_color).every(
    (part) => /^\d+$/.test(`${part}`) && +part < 256,
  );
  return isWide && isColor && versions.has(asked.env_version)
    ? null
    : refuse(40_097, 'invalid args');
}

const longestPage = 256;
const versions = new Set(['release', 'trial', 'develop']);

const invalidScene = () =>
  refuse(40_169, 'invalid length for scene, or the data is not json string');

/** Three decimal parts, as numbers or texts. */
const hexOf = ({ r, g, b }: Asked['line_color']): string =>
  `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}ff`;
