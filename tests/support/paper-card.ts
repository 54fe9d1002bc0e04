import { toBuffer } from 'qrcode';

/** What stands on the paper card of `paperCard`, by the names of who reads it. */
export const printed = [
  '姓名：沈知行',
  '职位：结构工程师',
  '公司：海珠建筑设计院',
  '手机：+86 138-2613-5407',
  '手机：13826130000',
  '手机：13826130001',
  '邮箱：shen.zhixing at example.cn',
  'QQ：123456',
].join('\n');

/** A photo of a paper card, as far as the stand-in of the reader is concerned: base64 of a PNG. */
export function paperCard(text = printed): Promise<string> {
  const known = drawn.get(text) ?? draw(text);
  drawn.set(text, known);
  return known;
}

/** To draw one takes long, and everybody may have the same. */
const drawn = new Map<string, Promise<string>>();

const draw = async (text: string): Promise<string> =>
  (await toBuffer(text, { width: 300 })).toString('base64');
