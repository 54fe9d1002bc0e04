import { limits } from '../limits';
import { isOpenid } from '../openid';
import { accept, refuse, type OpenAnswer, type OpenInterface } from './open-interface';

/** What the stand-in takes for unsafe, in a text or among the bytes of a medium. */
const unsafeWord = '违规';
const labels = { pass: 100, unlawful: 20_006 };
const scenes: readonly unknown[] = [1, 2, 3, 4];

/** Version 2 judges (`result.suggest`); the version before it refuses with 87014. */
export const checkText: OpenInterface = (given) => {
  const { content } = given;
  if (typeof content !== 'string' || content === '') {
    return refuse(47_001, 'data format error');
  }
  if (content.length > limits.checkedTextCharacters.value) {
    return refuse(45_002, 'content size out of limit');
  }
  const risky = content.includes(unsafeWord);
  if (given['version'] === undefined) {
    return risky ? refuse(87_014, 'risky content') : accept();
  }
  return wrongVisit(given) ?? accept({ ...judgement(risky), trace_id: 'local' });
};

export const checkImage: OpenInterface = ({ media }) => {
  if (!Buffer.isBuffer(media) || media.length === 0) {
    return refuse(41_005, 'media data missing');
  }
  if (media.length > limits.checkedImageBytes.value) {
    return refuse(40_006, 'invalid media size');
  }
  return isRisky(media) ? refuse(87_014, 'risky content') : accept();
};

export const isRisky = (media: Buffer): boolean => media.includes(unsafeWord, 0, 'utf8');

/** Why version 2 does not take whose content this is and where it stands, or null. */
export function wrongVisit({ version, scene, openid }: Record<string, unknown>): OpenAnswer | null {
  if (version !== 2 || !scenes.includes(scene)) {
    return refuse(40_129, 'invalid scene');
  }
  return typeof openid === 'string' && isOpenid(openid) ? null : refuse(40_003, 'invalid openid');
}

export function judgement(risky: boolean) {
  const result = risky
    ? { suggest: 'risky', label: labels.unlawful }
    : { suggest: 'pass', label: labels.pass };
  return { result, detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...result }] };
}
