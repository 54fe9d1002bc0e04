import { useState } from 'react';
import { useSend } from './use-send';
import { useConsoleWords } from './words-context';

/** Everything as one file: to take away, and to put in the place of what there is. */
export function StatePanel() {
  const words = useConsoleWords();
  const { said, ask } = useSend();
  const [file, setFile] = useState<File>();
  const bring = (chosen: File) =>
    void ask('/import', chosen, (value) => {
      const { documents, files } = value as { documents: number; files: number };
      return words.imported(documents, files);
    });
  return (
    <>
      <section>
        <h3>{words.export}</h3>
        <p>{words.exportHint}</p>
        <p className="actions">
          <a className="button" href="/export" download>
            {words.exportButton}
          </a>
        </p>
      </section>
      <section>
        <h3>{words.import}</h3>
        <p>{words.importHint}</p>
        <form
          className="actions"
          onSubmit={(event) => {
            event.preventDefault();
            if (file !== undefined) {
              bring(file);
            }
          }}
        >
          <label>
            {words.chooseFile}
            <input
              type="file"
              accept=".jsonl"
              required
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </label>
          <button type="submit" className="danger">
            {words.importButton}
          </button>
        </form>
        <p role="status">{said}</p>
      </section>
    </>
  );
}
