import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { CollectionSpec } from './engine/catalog';

/** Reads the collections and indexes that were built beside the functions. */
export function readCollections(functionsFolder: string): readonly CollectionSpec[] {
  const file = join(functionsFolder, 'collections.json');
  if (!existsSync(file)) {
    return [];
  }
  const parsed = CollectionsFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${file} is not valid: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

/** One collection with its indexes, as the file lists it. */
export const collectionSpec = z.strictObject({
  name: z.string(),
  indexes: z._default(
    z.array(
      z.strictObject({
        name: z.string().check(z.minLength(1), z.maxLength(100)),
        keys: z
          .array(
            z.tuple([z.string(), z.union([z.literal(1), z.literal(-1), z.literal('2dsphere')])]),
          )
          .check(z.minLength(1), z.maxLength(10)),
        unique: z._default(z.boolean(), false),
      }),
    ),
    [],
  ),
});

const CollectionsFile = z.array(collectionSpec);
