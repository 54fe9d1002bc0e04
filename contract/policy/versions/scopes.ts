import type { ConsentPurposeId } from '../purposes';
import type { versions } from './index';

type VersionId = (typeof versions)[number]['id'];
type Scopes = Readonly<Partial<Record<ConsentPurposeId, string>>>;

/**
 * What each purpose covered under each version: sha256, in hexadecimal, of its scope as
 * `../scope.ts` writes it down. `scopes.test.ts` computes it for the newest version, so that an
 * item, a recipient or a longer term can't slip into a purpose without a version of its own.
 * Nobody could agree to the first version here, so it covers nothing.
 */
export const scopes: Readonly<Record<VersionId, Scopes>> = {
  '2026-11-24': {
    account: 'd0eac1ccd71aa39e7d37fb013e6e11d5e40984867147fb4c1de69121971e1ef4',
    card: '4ef49bfd685a6f42b696e0a7820e97f71d8fbe2cd5cf93b8f0631a64728d36b7',
    holder: '42965a37e6c506dd9107590ea9f05396e1d78875f10034064adf050b02f8d1cc',
    publish: 'f31963e6335f45be017b0b0492bb67af854c4c83b526f1a05c9871627489273c',
    phone: '8117c943c47b8e799a5b73f8ce19e7beb229cd5716e94e830077656855ec2e3f',
    location: 'd2380e07c5041f8dd4b137ca75c825cc7d10e9a560f1b07e834f77002288b6ca',
    visit: '12d84c32a50d8801a256817a1221f817b66324e7a2769d482b5de8a7f531e4d9',
    personalise: 'fb9374987b7f68136b890810e5a2792185dbb515debc83e051a1913d09d8651f',
    improve: '90973a4eb289e878e49ce0461980ff38d69a61f73b4ecec87e92718606803ba5',
    survey: 'd1d06b63b28612bb70797cac7110acf93c3bd36bc49bbc7803bd645def0b703a',
  },
  '2020-04-03': {},
};
