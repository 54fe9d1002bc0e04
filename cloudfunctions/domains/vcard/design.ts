import ICAL from 'ical.js';

// The typings leave the table of values open.
const { text } = ICAL.design.vcard3.value as { readonly text: object };

/**
 * What the library is to make of a property: text in parts, between semicolons. Its own tables
 * would make dates and web addresses of values that real files have otherwise.
 */
export const designOf = (name: string) => ({
  name: 'vcard',
  value: { text },
  param: { type: { multiValue: ',' } },
  property: { [name.toLowerCase()]: { defaultType: 'text', structuredValue: ';' } },
  propertyGroups: true,
});
