import { PartnerFault } from '../partner-fault';
import { callTencent } from './call-tencent';

const readCardAction = {
  host: 'ocr.tencentcloudapi.com',
  version: '2018-11-19',
  action: 'BusinessCardOCR',
} as const;

/** What stands on a card by the vendor's own names: 姓名, 职位, 手机 and so on. */
export type PrintedField = { readonly name: string; readonly value: string };

/** Reads a paper card from a JPEG or PNG. */
export async function readCard(picture: Buffer, timeoutMs: number): Promise<PrintedField[]> {
  const input = { ImageBase64: picture.toString('base64') };
  const { BusinessCardInfos: infos } = await callTencent(readCardAction, input, timeoutMs);
  if (!Array.isArray(infos)) {
    throw new PartnerFault('refused', 'no-fields');
  }
  return (infos as unknown[]).slice(0, fieldsAtMost).flatMap((info) => {
    const { Name: name, Value: value } = Object(info) as { Name?: unknown; Value?: unknown };
    return typeof name === 'string' && typeof value === 'string' && value !== ''
      ? [{ name, value }]
      : [];
  });
}

const fieldsAtMost = 60;
