/**
 * The lines of a file with folds, soft breaks and stray line ends taken out. A line is still bytes,
 * one to a sign (latin1): what charset it is in, each line says for itself, and a fold may cut a
 * sign in two.
 */
export function linesOf(file: Uint8Array): string[] {
  const lines: Line[] = [];
  for (const part of bytesOf(file).split(/\r\n|\n|\r/)) {
    const line = lines[lines.length - 1];
    if (line !== undefined && goesOn(line, part)) {
      line.push(withoutBreak(line, part));
    } else if (part.trim() !== '') {
      lines.push([part.replace(UTF8_MARK, '')]);
    }
  }
  return lines.map((line) => line.join(''));
}

/** In the pieces it came in: joined at the end, so that a long one costs no more than its length. */
type Line = string[];

const UTF8_MARK = /^\xef\xbb\xbf/;

/** A file in UTF-16 says so at its beginning; everything else goes on as it is. */
function bytesOf(file: Uint8Array): string {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return inUtf8(new TextDecoder('utf-16le').decode(bytes));
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return inUtf8(new TextDecoder('utf-16be').decode(bytes));
  }
  return bytes.toString('latin1');
}

const inUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;
const BASE64 = /^[^:]*;(?:ENCODING=)?(?:B|BASE64)[;:]/i;

function goesOn(line: Line, part: string): boolean {
  if (isBroken(line) || part.startsWith(' ') || part.startsWith('\t')) {
    return true;
  }
  // Some phones break base64 without indenting it.
  return /^[A-Za-z0-9+/=]+$/.test(part) && BASE64.test(headOf(line));
}

/** A soft line break: quoted-printable that ends in `=`. */
const isBroken = (line: Line): boolean =>
  line[line.length - 1]?.endsWith('=') === true && QUOTED_PRINTABLE.test(headOf(line));

/** The piece to add; of a soft break the sign goes, of a fold the space. */
function withoutBreak(line: Line, part: string): string {
  if (!isBroken(line)) {
    return /^[ \t]/.test(part) ? part.slice(1) : part;
  }
  line.push((line.pop() ?? '').slice(0, -1));
  return part;
}

/** Where a line says what it is; nobody names more than this. */
const headOf = (line: Line): string => line.slice(0, 4).join('').slice(0, 400);
