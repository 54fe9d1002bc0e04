declare module 'vcf' {
  type Entry = [name: string, parameters: object, type: string, value: string | string[]];
  export default class Vcf {
    /** Every card of a file. */
    static parse(text: string): { get(property: string): { valueOf(): unknown } }[];
    parse(text: string): { toJSON(): [kind: string, properties: Entry[]] };
  }
}

declare module 'vcard-parser' {
  type Value = { value: string | string[] };
  export function parse(text: string): Record<string, Value[]>;
}
