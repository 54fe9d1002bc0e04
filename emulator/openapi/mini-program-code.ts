import { toBuffer } from 'qrcode';
import { refuse, type OpenInterface } from './open-interface';

/**
 * A code that a scanner can read. WeChat's own round code means nothing outside WeChat; this one
 * is a QR code of `weixin-local:<page>?scene=<scene>`.
 */
export const getUnlimitedCode: OpenInterface = async ({ scene, page = '', width = 430 }) => {
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) {
    return refuse(40_169, 'invalid length for scene, or the data is not json string');
  }
  if (typeof page !== 'string' || page.length > longestPage || /^\/|\?/.test(page)) {
    return refuse(41_030, 'invalid page');
  }
  if (typeof width !== 'number' || !(width >= 280 && width <= 1_280)) {
    return refuse(40_097, 'invalid args');
  }
  const text = `weixin-local:${page}?scene=${encodeURIComponent(scene)}`;
  const bytes = await toBuffer(text, { width, errorCorrectionLevel: 'M' });
  return { bytes, contentType: 'image/png' };
};

const longestPage = 256;
