import { limits } from '@contract/limits';

const BEGIN = [...'BEGIN:VCARD'].map((sign) => sign.charCodeAt(0));
const CASE = 0x20;
const LINE_ENDS = [0x0a, 0x0d];

/** A file of cards in parts that go into one call each. The bytes stay as they are. */
export function splitVcards(bytes: Uint8Array): readonly Uint8Array[] {
  const starts = startsIn(bytes).filter((_, index) => index % limits.vcardDrafts === 0);
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}

function startsIn(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at + BEGIN.length <= bytes.length; at += 1) {
    const isLine = starts.length === 0 || LINE_ENDS.includes(bytes[at - 1] ?? 0);
    if (isLine && BEGIN.every((sign, index) => isSign(bytes[at + index], sign))) {
      starts.push(at);
    }
  }
  return starts;
}

const isSign = (byte: number | undefined, sign: number): boolean =>
  byte === sign || (byte !== undefined && byte === (sign | CASE));
