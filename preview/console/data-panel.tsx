import { useState } from 'react';
import { useRead } from '../bench/use-read';
import type { CollectionView } from './answers';
import { Documents } from './documents';
import { Indexes } from './indexes';
import { useConsoleWords } from './words-context';

const EVERY_MS = 3000;

/** Collections with their counts; of the chosen one, its indexes and documents. */
export function DataPanel() {
  const words = useConsoleWords();
  const collections = useRead<readonly CollectionView[]>('/collections', EVERY_MS).value ?? [];
  const [chosen, setChosen] = useState<string>();
  const shown = collections.find(({ name }) => name === chosen) ?? collections[0];
  if (shown === undefined) {
    return <p className="none">{words.noCollections}</p>;
  }
  return (
    <div className="data">
      <ul className="collections" aria-label={words.collections}>
        {collections.map(({ name, documents }) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={name === shown.name}
              onClick={() => setChosen(name)}
            >
              <span>{name}</span> <small>{words.count(documents)}</small>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Indexes collection={shown} />
        <Documents key={shown.name} collection={shown.name} />
      </div>
    </div>
  );
}
