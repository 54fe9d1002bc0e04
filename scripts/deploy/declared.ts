import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { collectionSpec } from '../../emulator/collections-file';
import { doors } from '../build-functions';
import { currentCollections } from '../collections';
import type { Declared } from './plan';

const Listing = z.array(collectionSpec);
const Rule = z.strictObject({ read: z.boolean(), write: z.boolean() });
const Rules = z.strictObject({ database: Rule, storage: Rule });
const Door = z.object({
  callers: z.array(z.enum(['phone', 'timer'])).check(z.minLength(1)),
  timeout: z.number(),
  memorySize: z.number(),
  triggers: z.array(z.unknown()),
});

/** Everything that is declared of an environment, in the places where it is declared. */
export const declaredCloud = (root: string): Declared => ({
  collections: readListing(currentCollections(root)),
  rules: Rules.parse(JSON.parse(readFileSync(join(root, 'config/cloud/rules.json'), 'utf8'))),
  doors: Object.fromEntries(
    doors().map((door) => {
      const file = join(root, 'cloudfunctions/doors', door, 'config.json');
      return [door, Door.parse(JSON.parse(readFileSync(file, 'utf8')))];
    }),
  ),
});

/** Reads a `collections.json`, this one or one of an earlier release. */
export const readListing = (text: string): z.output<typeof Listing> =>
  Listing.parse(JSON.parse(text));
