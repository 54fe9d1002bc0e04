import type { PolicyVersion } from '@contract/policy/versions/index';
import { useWords } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { handOver } from '@phone/platform/files';
import { Actions, Button } from '@phone/ui';
import { text } from './text';
import { plainText, type ReadClause } from './plain-text';

type KeepTextProps = {
  readonly clauses: readonly ReadClause[];
  readonly version: Pick<PolicyVersion, 'id' | 'hash'>;
};

/** The text is the person's to keep: on the clipboard, or as a file in a chat of theirs. */
export function KeepText({ clauses, version }: KeepTextProps) {
  const words = useWords(text);
  const all = plainText(clauses, version.hash);
  const copy = async () => {
    toast((await copyText(all)) ? words.copied : words.notCopied);
  };
  const save = async () => {
    if (!(await handOver(words.fileName(version.id), all))) {
      toast(words.notSaved);
    }
  };
  return (
    <Actions pair>
      <Button kind="quiet" label={words.copy} onTap={() => void copy()} />
      <Button kind="quiet" label={words.save} onTap={() => void save()} />
    </Actions>
  );
}
