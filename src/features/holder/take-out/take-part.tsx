import { useState } from 'react';
import type { EntryId } from '@contract/values';
import { useWords } from '@phone/features/app';
import { Button, Section } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { ProgressPart } from '../batches/progress-part';
import { type Form, forms, vcardVersions } from './forms';
import { Taken } from './taken';
import { text } from './text';
import { useTakeOut } from './use-take-out';

/** Cards by their ids as a file: which kind, how far it is, and where it goes. */
export function TakePart({ ids }: { readonly ids: readonly EntryId[] }) {
  const words = useWords(text);
  const [form, setForm] = useState<Form>('csv');
  const taking = useTakeOut(form);
  const { at } = taking.progress;
  const choose = (next: Form) => {
    // A table and data are made here of the same cards; what the cloud writes is fetched anew.
    if (vcardVersions[next] !== vcardVersions[form]) {
      taking.reset();
    }
    setForm(next);
  };
  return (
    <>
      {at !== 'running' && (
        <Section title={words.form}>
          <Choices
            label={words.form}
            options={forms.map((id) => ({ id, title: words.forms[id], note: words.formNotes[id] }))}
            chosen={form}
            onChoose={choose}
          />
        </Section>
      )}
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
      {at === 'done' && <Taken form={form} asked={ids.length} fetched={taking.fetched} />}
    </>
  );
}
