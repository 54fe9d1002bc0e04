import { maxLengths, fieldNames } from '../fields';
import { address } from './address';
import { department } from './department';
import { emails } from './emails';
import type { Found, Recogniser } from './found';
import { landline } from './landline';
import { mobiles } from './mobiles';
import { name } from './name';
import { organisation } from './organisation';
import { piecesOf, wordsOf } from './pieces';
import { title } from './title';
import { website } from './website';
import { wechatId } from './wechat-id';

/** A longer text is no signature; the rules look at each sign of it more than once. */
export const pasteLength = 2_000;

/**
 * What plain rules find in a signature or a message: each takes its own out and leaves the rest to
 * the next. Nothing is asked of the cloud. What could be two things is left out.
 */
export function recognise(text: string): Found {
  const inPieces: readonly Recogniser[] = [emails, website, wechatId, mobiles, landline, address];
  const inWords: readonly Recogniser[] = [organisation, title, department, name];
  const first = run(inPieces, piecesOf(text.slice(0, pasteLength)));
  const second = run(inWords, wordsOf(first.rest));
  const found = { ...first.found, ...second.found };
  // Two or three signs alone may be any word.
  const isUnsure = Object.keys(found).length === 1 && !/[:：]/.test(text);
  return Object.fromEntries(
    fieldNames.flatMap((field) => {
      const value = found[field];
      const isGuess = field === 'name' && isUnsure;
      return value === undefined || isGuess || value.length > maxLengths[field]
        ? []
        : [[field, value]];
    }),
  );
}

function run(recognisers: readonly Recogniser[], pieces: readonly string[]) {
  let left = pieces;
  let found: Found = {};
  for (const recogniser of recognisers) {
    const step = recogniser(left);
    found = { ...found, ...step.found };
    left = step.rest;
  }
  return { found, rest: left };
}
