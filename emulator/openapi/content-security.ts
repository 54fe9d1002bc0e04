import { isOpenid } from '../openid';
import { accept, refuse, type OpenInterface } from './open-interface';

/** What the stand-in takes for unsafe, in a text or among the bytes of an image. */
const unsafeWord = '违规';
const longestText = 2_500;
const largestImageBytes = 1024 * 1024;
const labels = { pass: 100, unlawful: 20_006 };

/** Version 2 judges (`result.suggest`); the version before it refuses with 87014. */
export const checkText: OpenInterface = ({ content, version, scene, openid }) => {
  if (typeof content !== 'string' || content === '') {
    return refuse(47_001, 'data format error');
  }
  if (content.length > longestText) {
    return refuse(45_002, 'content size out of limit');
  }
  const risky = content.includes(unsafeWord);
  if (version === undefined) {
    return risky ? refuse(87_014, 'risky content') : accept();
  }
  if (version !== 2 || typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) {
    return refuse(40_129, 'invalid scene');
  }
  if (typeof openid !== 'string' || !isOpenid(openid)) {
    return refuse(40_003, 'invalid openid');
  }
  const verdict = risky
    ? { suggest: 'risky', label: labels.unlawful }
    : { suggest: 'pass', label: labels.pass };
  const detail = [{ strategy: 'content_model', errcode: 0, prob: 90, ...verdict }];
  return accept({ result: verdict, detail, trace_id: 'local' });
};

export const checkImage: OpenInterface = ({ media }) => {
  if (!Buffer.isBuffer(media) || media.length === 0) {
    return refuse(41_005, 'media data missing');
  }
  if (media.length > largestImageBytes) {
    return refuse(40_006, 'invalid media size');
  }
  return media.includes(unsafeWord, 0, 'utf8') ? refuse(87_014, 'risky content') : accept();
};
