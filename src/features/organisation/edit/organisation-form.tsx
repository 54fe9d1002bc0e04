import { useState } from 'react';
import type { InputIssue } from '@contract/errors';
import { limits } from '@contract/limits';
import type { OrganisationView } from '@contract/organisation-view';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Field, Hint, Section } from '@phone/ui';
import { organisationErrors } from '../errors';
import { openAdministration } from '../open-page';
import { text } from '../text';

const lengths = {
  name: limits.organisationLength,
  introduction: limits.introductionLength,
  address: limits.addressLength,
  website: limits.websiteLength,
  phone: limits.landlineLength,
} as const;
type FieldName = keyof typeof lengths;
const fields = Object.keys(lengths) as FieldName[];
type Typed = Readonly<Record<FieldName, string>>;

/** What was refused is told at its field: the server looks at every one of them. */
export function OrganisationForm({ known }: { readonly known: OrganisationView | null }) {
  const words = useWords(text);
  const [typed, setTyped] = useState<Typed>(() => typedOf(known));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (typed.name.trim() === '') {
      setRefused(['name']);
      return;
    }
    setBusy(true);
    const answer = await send(known, typed);
    setBusy(false);
    setRefused(answer.ok ? [] : issuesOf(answer).map(({ path }) => path.replace(/^draft\./, '')));
    toast(answer.ok ? words.saved : failureWords(answer.error, organisationErrors));
    if (answer.ok) {
      await (known === null ? openAdministration(answer.value.id) : go.back());
    }
  };
  return (
    <>
      <Section>
        {fields.map((field) => (
          <Field
            key={field}
            label={words[field]}
            value={typed[field]}
            maxLength={lengths[field]}
            multiline={field === 'introduction'}
            onInput={(value) => setTyped((before) => ({ ...before, [field]: value }))}
            {...(field === 'name' ? { mark: words.needed } : {})}
            {...(field === 'phone' ? { help: words.phoneHelp } : {})}
            {...(refused.includes(field) ? { error: whyOf(field, typed, words) } : {})}
          />
        ))}
        <Hint>{words.openToAll}</Hint>
      </Section>
      <Actions>
        <Button label={words.save} busy={busy} onTap={() => void save()} />
      </Actions>
    </>
  );
}

const typedOf = (known: OrganisationView | null): Typed =>
  Object.fromEntries(fields.map((field) => [field, known?.[field] ?? ''])) as Typed;

function send(known: OrganisationView | null, typed: Typed) {
  const filled = fields.filter((field) => typed[field].trim() !== '');
  const rest = Object.fromEntries(filled.map((field) => [field, typed[field]]));
  const draft = { ...rest, name: typed.name };
  return known === null
    ? call('organisation.found', draft)
    : call('organisation.change', { id: known.id, draft });
}

const issuesOf = (answer: object): readonly InputIssue[] =>
  (answer as { readonly issues?: readonly InputIssue[] }).issues ?? [];

type FormWords = (typeof text)['zh-CN' | 'en'];

const whyOf = (field: FieldName, { name }: Typed, words: FormWords): string =>
  field === 'name' && name.trim() === '' ? words.nameMissing : words.refused;
