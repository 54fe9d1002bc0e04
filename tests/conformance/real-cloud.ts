import { randomBytes } from 'node:crypto';
import type { Target } from '../../scripts/conformance/target';
import { prefixed } from './prefixed';
import type { Database, Sdk } from './sdk';
import type { CollectionSpec, TestCloud } from './cloud-under-test';

type Real = Extract<Target, { kind: 'real' }>;

/**
 * The SDK speaking to a real environment, signed with a key of its account. Collections begin with
 * the run's prefix and are emptied at the end; the SDK cannot drop them.
 */
export async function openRealCloud(
  { env, secretId, secretKey }: Real,
  collections: readonly CollectionSpec[],
): Promise<TestCloud> {
  const sdk = (await import('wx-server-sdk')) as unknown as Sdk;
  sdk.init({ env, secretId, secretKey });
  const prefix =
    process.env['CONFORMANCE_PREFIX'] ?? `conformance-${randomBytes(3).toString('hex')}-`;
  const db = prefixed(sdk.database(), prefix);
  const made = new Set<string>();
  const make = async (name: string): Promise<unknown> => {
    made.add(name);
    return db.createCollection(name);
  };
  for (const { name } of collections) {
    await make(name).catch(ignoreExisting);
  }
  const remembering = Object.assign(Object.create(db) as Database, { createCollection: make });
  return {
    get cloud(): never {
      throw new Error('A real run has no local cloud: this case is a localTest.');
    },
    sdk,
    db: remembering,
    named: (name) => prefix + name,
    stop: async () => {
      await Promise.all([...made].map((name) => empty(db, name)));
    },
  };
}

/** Another file of the same run has made the collection. */
function ignoreExisting(error: unknown): void {
  if (!String(Reflect.get(Object(error), 'message')).includes('exist')) {
    throw error;
  }
}

const emptyingRounds = 100;

/** A removal by condition may take a part at a time. */
async function empty(db: Database, name: string): Promise<void> {
  const all = db.collection(name).where({ _id: db.command.exists(true) });
  for (let round = 0; round < emptyingRounds; round += 1) {
    const { stats } = await all.remove();
    if (!stats.removed) {
      return;
    }
  }
  throw new Error(`${name} could not be emptied`);
}
