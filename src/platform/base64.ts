import Taro from '@tarojs/taro';

/** Bytes as base64 without a prefix. */
export const base64Of = (bytes: Uint8Array): string =>
  Taro.arrayBufferToBase64(bytes.slice().buffer);
