import * as exifr from 'exifr';
import { createFile, Log, MP4BoxBuffer, type ISOFile } from 'mp4box';
import type { MediaKind } from '@server/platform/media/kinds';

/** Words that cameras, phones and our planting leave, looked for as bytes and as UTF-16. */
const WORDS = [
  'planted',
  ...['Apple', 'iPhone', 'XIAOMI', 'SONY', 'HUAWEI', 'samsung', 'Canon', 'NIKON', 'MotionPhoto'],
  ...['ns.adobe.com', 'xmpmeta', 'Photoshop 3.0', 'MPF\0', 'XMP DataXMP', 'IEC http'],
  ...['tEXt', 'zTXt', 'iTXt', 'tIME'],
  ...['+23.1066', '\xa9xyz', 'location.ISO6709', '2024:05:01'],
];
/** What a picture itself is: its size, its shape, which way is up, which colours. */
const PICTURE =
  /^(ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|ProfileName|Orientation)$/;
const ANY = {
  tiff: true,
  ifd1: true,
  exif: true,
  gps: true,
  interop: true,
  makerNote: true,
} as const;
const MORE = { xmp: true, icc: true, iptc: true, userComment: true, ihdr: true } as const;
const COLOUR =
  /^(Profile(Version|Class|DateTime|FileSignature|ConnectionSpace)|ColorSpaceData|RenderingIntent|Media(White|Black)Point|(Red|Green|Blue)(MatrixColumn|TRC))$/;
const PICTURE_ITEMS = ['hvc1', 'av01', 'grid'];

/**
 * What a file still tells beside its picture, found by readers that share no code with the product:
 * exifr, mp4box, and a search of its bytes. Empty for a picture that tells nothing.
 */
export async function remainsOf(bytes: Buffer, kind: MediaKind): Promise<readonly string[]> {
  const readers = {
    ...{ jpeg: tags, png: tags, heif: items, mp4: film },
    ...{ webp: async () => [], gif: async () => [] },
  } satisfies Record<MediaKind, (bytes: Buffer) => Promise<readonly string[]>>;
  return [...words(bytes), ...(await readers[kind](bytes))];
}

/** A video or a HEIC file as mp4box reads it. */
export function openBoxes(bytes: Buffer): ISOFile {
  // Its remarks about boxes it doesn't know are no finding.
  Log.error = () => undefined;
  const file = createFile(true);
  const copy = new Uint8Array(bytes).buffer;
  file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(copy, 0), true);
  file.flush();
  return file;
}

function words(bytes: Buffer): readonly string[] {
  const lies = (word: string) =>
    [
      Buffer.from(word, 'latin1'),
      Buffer.from(word, 'utf16le'),
      Buffer.from(word, 'utf16le').swap16(),
    ].some((form) => bytes.includes(form));
  return WORDS.filter(lies).map((word) => `the bytes of "${word}"`);
}

async function tags(bytes: Buffer): Promise<readonly string[]> {
  const found: unknown = await exifr.parse(bytes, { ...ANY, ...MORE, jfif: false });
  return Object.entries<unknown>(Object(found))
    .filter(([name, value]) => !PICTURE.test(name) && !COLOUR.test(name) && !isBlank(value))
    .map(([name]) => `the tag ${name}`);
}

/** The place of a maker's four letters, empty. */
const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^\0*$/.test(value));

async function items(bytes: Buffer): Promise<readonly string[]> {
  const { item_infos: infos } = openBoxes(bytes).meta.iinf;
  return infos
    .filter(({ item_type: type }) => !PICTURE_ITEMS.includes(type))
    .map(({ item_type: type }) => `an item ${type}`);
}

async function film(bytes: Buffer): Promise<readonly string[]> {
  const file = openBoxes(bytes);
  const { tracks, created } = file.getInfo();
  const times = [created, ...tracks.map((track) => track.created)].map((time) => time.getTime());
  const before1970 = (time: number) => time <= Date.UTC(1904, 0, 1);
  const others = tracks.filter(({ type }) => type !== 'video' && type !== 'audio');
  return [
    ...times.filter((time) => !before1970(time)).map(() => 'a time'),
    ...others.map(({ type }) => `a track of ${type ?? 'something'}`),
    ...[
      ...file.boxes,
      ...(file.moov.boxes ?? []),
      ...file.moov.traks.flatMap(({ boxes }) => boxes ?? []),
    ]
      .filter(({ type }) => ['udta', 'meta', 'uuid'].includes(type))
      .map(({ type }) => `a box ${type}`),
  ];
}
