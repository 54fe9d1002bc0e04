import type { CollectionListing } from '../collections';

/** What a door's `config.json` says that the platform keeps elsewhere than in the function. */
export type DoorSettings = {
  readonly callers: readonly string[];
  readonly timeout: number;
  readonly memorySize: number;
  readonly triggers: readonly unknown[];
};

export type Declared = {
  readonly collections: readonly CollectionListing[];
  /** Who may read and write without a function, for every collection and for the files. */
  readonly rules: { readonly database: Rule; readonly storage: Rule };
  readonly doors: Readonly<Record<string, DoorSettings>>;
};

type Rule = { readonly read: boolean; readonly write: boolean };

/** One call of WeChat's server interface: the path below `https://api.weixin.qq.com`, the body. */
export type Step = { readonly call: string; readonly body: Readonly<Record<string, unknown>> };

export type Plan = {
  readonly steps: readonly Step[];
  /** What only the console of the cloud takes, as it is to be pasted there. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly functions: Readonly<Record<string, Omit<DoorSettings, 'callers'>>>;
  /** Collections of the environment that are declared no more. Nothing here removes them. */
  readonly leftAlone: readonly string[];
};

/** What has to be done to an environment that has `there`, for it to have what is declared. */
export function planOf(declared: Declared, there: readonly CollectionListing[] = []): Plan {
  const { collections, rules, doors } = declared;
  const names = collections.map(({ name }) => name);
  return {
    steps: collections.flatMap((wanted) =>
      stepsFor(
        wanted,
        there.find(({ name }) => name === wanted.name),
      ),
    ),
    rules: {
      ...everyCollection(names, rules.database),
      storage: rules.storage,
      ...callable(doors),
    },
    functions: Object.fromEntries(
      Object.entries(doors).map(([door, { timeout, memorySize, triggers }]) => [
        door,
        { timeout, memorySize, triggers },
      ]),
    ),
    leftAlone: there.map(({ name }) => name).filter((name) => !names.includes(name)),
  };
}

function stepsFor(wanted: CollectionListing, had: CollectionListing | undefined): Step[] {
  const env = '<environment>';
  const collection_name = wanted.name;
  const add: Step = { call: '/tcb/databasecollectionadd', body: { env, collection_name } };
  const before = had?.indexes ?? [];
  const missing = wanted.indexes.filter((index) => !before.some((each) => same(each, index)));
  const stale = before.filter((index) => !wanted.indexes.some((each) => same(each, index)));
  const change: Step = {
    call: '/tcb/updateindex',
    body: {
      env,
      collection_name,
      create_indexes: missing.map(({ name, unique, keys }) => ({
        name,
        unique,
        keys: keys.map(([field, direction]) => ({ name: field, direction: String(direction) })),
      })),
      drop_indexes: stale.map(({ name }) => ({ name })),
    },
  };
  return [...(had ? [] : [add]), ...(missing.length + stale.length > 0 ? [change] : [])];
}

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

const everyCollection = (names: readonly string[], rule: Rule) => ({
  database: Object.fromEntries(names.map((name) => [name, rule])),
});

/** The one rule for all functions: a door that no phone is a caller of can't be called by any. */
const callable = (doors: Declared['doors']) => ({
  functions: {
    '*': { invoke: false },
    ...Object.fromEntries(
      Object.entries(doors).map(([door, { callers }]) => [
        door,
        { invoke: callers.includes('phone') ? 'auth != null' : false },
      ]),
    ),
  },
});
