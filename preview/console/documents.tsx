import { useState } from 'react';
import { useRead } from '../bench/use-read';
import type { DocumentPage } from './answers';
import { rowsOf, type Shown } from './shown-value';
import { useConsoleWords } from './words-context';

const EVERY_MS = 3000;

/** The documents of one collection, a page at a time, in the order they came. */
export function Documents({ collection }: { collection: string }) {
  const words = useConsoleWords();
  const [after, setAfter] = useState(0);
  const path = `/collections/${encodeURIComponent(collection)}?after=${after}`;
  const { documents, next } = useRead<DocumentPage>(path, EVERY_MS).value ?? nothing;
  return (
    <section>
      <h3>{words.documents}</h3>
      {documents.length === 0 && <p className="none">{words.noDocuments}</p>}
      {documents.map((document, at) => (
        <Document key={`${after} ${String(document['_id'])}`} document={document} open={at === 0} />
      ))}
      <div className="actions">
        {after > 0 && (
          <button type="button" onClick={() => setAfter(0)}>
            {words.firstPage}
          </button>
        )}
        {next !== null && (
          <button type="button" onClick={() => setAfter(next)}>
            {words.nextPage}
          </button>
        )}
      </div>
    </section>
  );
}

const nothing: DocumentPage = { documents: [], next: null };

function Document(props: { document: Readonly<Record<string, unknown>>; open: boolean }) {
  const words = useConsoleWords();
  const { rows, left } = rowsOf(props.document);
  const [id] = rows;
  return (
    <details className="document" open={props.open}>
      <summary>{id && <Value shown={id.shown} />}</summary>
      <dl>
        {rows.map(({ path, shown }) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd>
              <Value shown={shown} />
            </dd>
          </div>
        ))}
      </dl>
      {left > 0 && <p className="hint">{words.more(left)}</p>}
    </details>
  );
}

function Value({ shown }: { shown: Shown }) {
  const words = useConsoleWords();
  switch (shown.kind) {
    case 'sealed':
      return (
        <span className="sealed">
          {words.sealed} · {shown.suite}
        </span>
      );
    case 'hash':
      return <code title={words.hash}>{shown.text}</code>;
    case 'bytes':
      return <>{words.bytes(shown.bytes)}</>;
    case 'text':
      return shown.left === undefined ? (
        <>{shown.text}</>
      ) : (
        <>
          {shown.text}… <small>{words.characters(shown.left)}</small>
        </>
      );
  }
}
