import { useState } from 'react';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { chosenFile } from '@phone/platform/chosen-file';
import { readText } from '../file/read-text';
import type { ReadCard } from '../file/vcard-table';
import { readVcards } from './read-vcards';
import { text } from './text';

const EXTENSIONS = ['csv', 'txt', 'tsv', 'vcf'] as const;

/** A text that is read as a table, and what the person said about it; or cards that were read. */
export type Source =
  { readonly text: string; readonly header?: boolean } | { readonly cards: readonly ReadCard[] };

/** Picking a file of a chat and reading it: a table here, an address book by the cloud. */
export function useFile(take: (source: Source) => void, setFailure: (why: string) => void) {
  const words = useWords(text);
  const [busy, setBusy] = useState(false);
  const { ensureMember } = useMember();
  const open = async (bytes: Uint8Array) => {
    const content = readText(bytes);
    if (content === null) {
      setFailure(words.unreadable);
    } else if (!/^\s*BEGIN:VCARD/i.test(content.text)) {
      take({ text: content.text });
    } else if (await ensureMember()) {
      setBusy(true);
      const read = await readVcards(bytes);
      setBusy(false);
      if ('why' in read) {
        setFailure(read.why);
      } else {
        take(read);
      }
    }
  };
  const choose = async () => {
    const file = await chosenFile(EXTENSIONS, limits.fileBytes);
    if (file.ok) {
      await open(file.bytes);
    } else if (file.why !== 'cancelled') {
      setFailure(file.why === 'too-big' ? words.tooBig : words.unreadable);
    }
  };
  return { busy, choose };
}
