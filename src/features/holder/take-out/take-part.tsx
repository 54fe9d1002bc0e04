import { useState } from 'react';
import type { EntryId } from '@contract/values';
import { useWords } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { handOver } from '@phone/platform/files';
import { Actions, Body, Button, Hint, Section } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { ProgressPart } from '../batches/progress-part';
import { fieldWords } from '../file/field-words';
import { writeCsv, type Whole } from '../file/write-csv';
import { writeJson } from '../file/write-json';
import { text } from './text';
import { useTakeOut } from './use-take-out';

/** Cards by their ids as a file: which kind, how far it is, and where it goes. */
export function TakePart({ ids }: { readonly ids: readonly EntryId[] }) {
  const words = useWords(text);
  const [form, choose] = useState<Form>('csv');
  const taking = useTakeOut();
  const { at } = taking.progress;
  return (
    <>
      <Section title={words.form}>
        <Choices
          label={words.form}
          options={[
            { id: 'csv', title: words.csv, note: words.csvNote },
            { id: 'json', title: words.json, note: words.jsonNote },
          ]}
          chosen={form}
          onChoose={choose}
        />
      </Section>
      <ProgressPart
        progress={taking.progress}
        onStop={taking.stop}
        onGoOn={() => void taking.goOn()}
      />
      {at === 'start' && (
        <Section>
          <Button label={words.take(ids.length)} onTap={() => void taking.begin(ids)} />
        </Section>
      )}
      {at === 'done' && <Taken form={form} asked={ids.length} entries={taking.entries} />}
    </>
  );
}

type Form = 'csv' | 'json';
type TakenProps = {
  readonly form: Form;
  readonly asked: number;
  readonly entries: readonly Whole[];
};

/** WeChat's clipboard chokes on more; a file takes any length. */
const CLIPBOARD_LENGTH = 200_000;

function Taken({ form, asked, entries }: TakenProps) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const content = form === 'csv' ? writeCsv(entries, labels) : writeJson(entries);
  const hidden = entries.filter(({ card }) => card === null).length;
  const save = async () => {
    if (!(await handOver(`${words.file}.${form}`, content))) {
      toast(words.notSaved);
    }
  };
  const copy = async () => toast((await copyText(content)) ? words.copied : words.notCopied);
  return (
    <Section>
      <Body>{words.taken(entries.length)}</Body>
      {hidden > 0 && <Hint>{words.hidden(hidden)}</Hint>}
      {entries.length < asked && <Hint>{words.missing(asked - entries.length)}</Hint>}
      <Actions inline>
        <Button label={words.save} onTap={() => void save()} />
        {content.length <= CLIPBOARD_LENGTH && (
          <Button kind="quiet" label={words.copy} onTap={() => void copy()} />
        )}
      </Actions>
    </Section>
  );
}
