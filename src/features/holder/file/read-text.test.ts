import { readText } from './read-text';

/** What a table says, and the same in GBK. */
const words = '姓名,单位\n陈曼,华南';
const gbk = 'd0d5c3fb2cb5a5cebb0ab3c2c2fc2cbbaac4cf';
const utf16le = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(words), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`), 'utf-8'],
  ['GBK', Buffer.from(gbk, 'hex'), 'gb18030'],
  ['UTF-16 with its mark', utf16le(`\uFEFF${words}`), 'utf-16le'],
  ['UTF-16 the other way round', utf16le(`\uFEFF${words}`).swap16(), 'utf-16be'],
  ['UTF-16 without a mark', utf16le(words), 'utf-16le'],
  ['UTF-16 the other way round without a mark', utf16le(words).swap16(), 'utf-16be'],
])('%s is read for what it says', (_name, bytes, encoding) => {
  expect(readText(new Uint8Array(bytes))).toEqual({ text: words, encoding });
});

test.each([
  ['a picture', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x00, 0x01]],
  ['a spreadsheet that is not a table', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08]],
])('%s is no text', (_name, bytes) => {
  expect(readText(new Uint8Array(bytes))).toBeNull();
});
