import { useWords } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { handOver } from '@phone/platform/files';
import { Actions, Body, Button, Hint, Section } from '@phone/ui';
import { fieldWords } from '../file/field-words';
import { writeCsv } from '../file/write-csv';
import { writeJson } from '../file/write-json';
import { extensions, type Form, vcardVersions } from './forms';
import { text } from './text';
import type { Fetched } from './use-take-out';

type TakenProps = {
  readonly form: Form;
  readonly asked: number;
  readonly fetched: Fetched;
};

/** WeChat's clipboard chokes on more; a file takes any length. */
const CLIPBOARD_LENGTH = 200_000;

/** The file is there: what is in it, what is not, and where it goes. */
export function Taken({ form, asked, fetched }: TakenProps) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const { found, hidden } = fetched;
  const isVcard = vcardVersions[form] !== null;
  const content = contentOf(form, fetched, labels);
  const save = async () => {
    if (!(await handOver(`${words.file}.${extensions[form]}`, content))) {
      toast(words.notSaved);
    }
  };
  const copy = async () => toast((await copyText(content)) ? words.copied : words.notCopied);
  return (
    <Section>
      <Body>{words.taken(isVcard ? found - hidden : found)}</Body>
      {hidden > 0 && <Hint>{isVcard ? words.leftOut(hidden) : words.hidden(hidden)}</Hint>}
      {found < asked && <Hint>{words.missing(asked - found)}</Hint>}
      <Actions inline>
        <Button label={words.save} onTap={() => void save()} />
        {content.length <= CLIPBOARD_LENGTH && (
          <Button kind="quiet" label={words.copy} onTap={() => void copy()} />
        )}
      </Actions>
    </Section>
  );
}

function contentOf(
  form: Form,
  { entries, vcards }: Fetched,
  labels: Parameters<typeof writeCsv>[1],
): string {
  switch (form) {
    case 'csv':
      return writeCsv(entries, labels);
    case 'json':
      return writeJson(entries);
    default:
      return vcards.join('');
  }
}
