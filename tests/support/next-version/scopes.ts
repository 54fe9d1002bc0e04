import { currentVersion } from '@contract/policy/versions/index';
import { scopes as published } from '@contract/policy/versions/scopes';
import { next } from './next';

type Scopes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Stands in for the scopes: something else is collected for the phone number. */
export const scopes: Scopes = {
  ...published,
  [next.id]: { ...(published as Scopes)[currentVersion.id], phone: 'another scope' },
};
