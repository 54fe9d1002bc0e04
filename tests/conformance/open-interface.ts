import type { OpenResult, Sdk } from './sdk';

/** Calls an open interface of WeChat by its name, such as `ocr.printedText`. */
export function callOpen(sdk: Sdk, name: string, given: object): Promise<OpenResult> {
  const [family = '', method = ''] = name.split('.');
  const called = sdk.openapi[family]?.[method];
  return called ? called(given) : Promise.reject(new Error('no such open interface'));
}
