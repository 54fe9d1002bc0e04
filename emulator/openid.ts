/** The SDK turns a value of digits alone into a number, so a stand-in openid must have a letter. */
export const isOpenid = (text: string): boolean =>
  /^[\w-]{1,64}$/.test(text) && !/^-?\d+$/.test(text);
