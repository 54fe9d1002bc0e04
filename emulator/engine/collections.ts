import { placesOf, sameIndex, type CollectionSpec, type IndexSpec } from './catalog';
import type { StoredCollection, StoredIndex } from './catalog';
import { failures } from './errors';
import type { Storage } from './storage';

/** The collections of one database and their indexes, kept beside the documents. */
export class Collections {
  private readonly byName = new Map<string, StoredCollection>();
  private lastId = 0;

  constructor(private readonly storage: Storage) {
    this.load();
  }

  /** Reads the catalog as it is stored. */
  load(): void {
    const { settings } = this.storage.database;
    this.byName.clear();
    this.lastId = 0;
    for (const { value } of settings.getRange({ start: 'collection/', end: 'collection0' })) {
      const known = value as StoredCollection;
      for (const index of known.indexes) {
        index.loose = settings.get(`loose/${index.id}`) === true;
      }
      this.byName.set(known.name, known);
      this.lastId = Math.max(this.lastId, known.id, ...known.indexes.map((index) => index.id));
    }
  }

  get(name: string | undefined): StoredCollection {
    const found = this.byName.get(name ?? '');
    if (!found) {
      throw failures.noCollection(name ?? '');
    }
    return found;
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  all(): StoredCollection[] {
    return [...this.byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Makes the collection exist with exactly these indexes, building those that are new. */
  ensure(spec: CollectionSpec): void {
    assertName(spec.name);
    assertIndexes(spec);
    const known = this.byName.get(spec.name);
    if (known && sameIndexes(known.indexes, spec.indexes)) {
      return;
    }
    const indexes = spec.indexes.map((index) => this.keepOrNumber(known, index));
    const next: StoredCollection = { id: known?.id ?? ++this.lastId, name: spec.name, indexes };
    const former = known?.indexes ?? [];
    this.storage.database.commit(() => {
      for (const index of former.filter((each) => !indexes.includes(each))) {
        this.storage.entries.drop(index);
      }
      for (const index of indexes.filter((each) => !former.includes(each))) {
        this.storage.build(next, index);
      }
      this.storage.database.settings.putSync(`collection/${spec.name}`, next);
    });
    this.byName.set(spec.name, next);
  }

  private keepOrNumber(known: StoredCollection | undefined, spec: IndexSpec): StoredIndex {
    const kept = known?.indexes.find((index) => sameIndex(index, spec));
    return kept ?? { ...spec, id: ++this.lastId, loose: false };
  }
}

function sameIndexes(one: readonly IndexSpec[], other: readonly IndexSpec[]): boolean {
  return (
    one.length === other.length &&
    one.every((index, at) => {
      const twin = other[at];
      return twin !== undefined && sameIndex(index, twin);
    })
  );
}

/** An index of places has no entries, so it could not keep a key to one document. */
function assertIndexes(spec: CollectionSpec): void {
  const wrong = spec.indexes.find((index) => index.unique && placesOf(index).length > 0);
  if (wrong) {
    throw failures.parameter(`an index of places cannot be unique: ${wrong.name}`);
  }
}

function assertName(name: string): void {
  if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) {
    throw failures.parameter(`collection name is not valid: ${name.slice(0, 64)}`);
  }
}
