/**
 * Which cloud function serves a domain. Moving a domain is changing one word here.
 * No schema is imported, so that the phone can read it at run time.
 */
export const doors = {
  account: 'api',
  card: 'api',
  holder: 'api',
  exchange: 'api',
  message: 'api',
  consent: 'api',
  rights: 'api',
  usage: 'api',
  security: 'api',
  location: 'api',
  share: 'api',
  vcard: 'api',
  bystander: 'egress',
  scan: 'egress',
  media: 'api',
  report: 'api',
  organisation: 'api',
  visit: 'api',
  job: 'jobs',
} as const;

export type Domain = keyof typeof doors;
export type Door = (typeof doors)[Domain];
export type DomainsBehind<D extends Door> = {
  [K in Domain]: (typeof doors)[K] extends D ? K : never;
}[Domain];
