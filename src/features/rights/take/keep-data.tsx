import { useEffect, useRef } from 'react';
import { useWords } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { removeFile, sendFile, writeText } from '@phone/platform/files';
import { Actions, Button, Hint } from '@phone/ui';
import { text } from '../text';

/** WeChat's clipboard chokes on more; a file takes any length. */
const CLIPBOARD_LENGTH = 200_000;
const FILE_NAME = 'lechat-card-my-data.json';

/** Keeps the document as a file or on the clipboard. The file goes when the page is left. */
export function KeepData({ json }: { readonly json: string }) {
  const words = useWords(text);
  const written = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (written.current !== null) {
        void removeFile(written.current);
      }
    },
    [],
  );
  const save = async () => {
    try {
      written.current = await writeText(FILE_NAME, json);
      await sendFile(written.current, FILE_NAME);
    } catch {
      toast(words.notSaved);
    }
  };
  const copy = async () => {
    toast((await copyText(json)) ? words.copied : words.notCopied);
  };
  return (
    <>
      <Hint>{words.saveFileNote}</Hint>
      <Actions>
        <Button label={words.saveFile} onTap={() => void save()} />
        {json.length <= CLIPBOARD_LENGTH && (
          <Button kind="quiet" label={words.copyAll} onTap={() => void copy()} />
        )}
      </Actions>
    </>
  );
}
