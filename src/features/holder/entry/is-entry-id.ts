import type { EntryId } from '@contract/values';

const ID = /^h_[0-9a-z]{20}$/;

/** A page's query can carry anything. */
export const isEntryId = (id: string | undefined): id is EntryId => id !== undefined && ID.test(id);
