/** The kinds of files that kept cards can be taken out as. */
export const forms = ['csv', 'json', 'vcard3', 'vcard4'] as const;
export type Form = (typeof forms)[number];

/** Those for address books are written by the cloud. */
export const vcardVersions = {
  csv: null,
  json: null,
  vcard3: '3.0',
  vcard4: '4.0',
} as const satisfies Record<Form, '3.0' | '4.0' | null>;

export const extensions = {
  csv: 'csv',
  json: 'json',
  vcard3: 'vcf',
  vcard4: 'vcf',
} as const satisfies Record<Form, string>;
