import { useRef, useState } from 'react';
import type { CardView } from '@contract/card';
import type { InputIssue } from '@contract/errors';
import type { IdempotencyKey } from '@contract/values';
import { load } from '@phone/cloud/cache';
import { call } from '@phone/cloud/call';
import { newIdempotencyKey } from '@phone/cloud/idempotency-key';
import { failureWords, refusedTexts, type Refused, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { cardErrors } from '../errors';
import { text as cardText } from '../text';
import { draftOf, type Content } from './content';
import { fieldNames, type FieldName } from './fields';

export type Saving = {
  readonly busy: boolean;
  /** Why the last try failed, as a sentence; what was typed is still there. */
  readonly failure: string | undefined;
  /** What of it did not pass the content check. */
  readonly refused: Refused | undefined;
  /** The card was changed elsewhere: which of the two stays is the person's to say. */
  readonly conflict: boolean;
  /** They decide later; the next save asks again. */
  readonly postpone: () => void;
  /** True when it is saved. */
  readonly save: (content: Content, version: number | null) => Promise<boolean>;
};

export function useSave(card: CardView | null): Saving {
  const { ensureMember } = useMember();
  const keyOf = useDeed();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [conflict, setConflict] = useState(false);

  const save = async (content: Content, version: number | null) => {
    setFailure(undefined);
    setRefused(undefined);
    if (!(await ensureMember())) {
      return false;
    }
    setBusy(true);
    const answer = await send(card, version, content, keyOf);
    setBusy(false);
    if (!answer.ok) {
      const changed = answer.error === 'card/changed-meanwhile';
      setConflict(changed);
      if (changed && card !== null) {
        void load('card.read', { id: card.id });
      }
      const fields = fieldsIn(answer);
      setFailure([failureWords(answer.error, cardErrors), ...namesOf(fields)].join(' '));
      if (answer.error === 'content/unsafe') {
        const { values } = content;
        setRefused(
          refusedTexts((fields.length > 0 ? fields : fieldNames).map((one) => values[one])),
        );
      }
    }
    return answer.ok;
  };
  return { busy, failure, refused, conflict, postpone: () => setConflict(false), save };
}

/** The fields the check is about, where it knows. */
function fieldsIn(answer: object): readonly FieldName[] {
  const { error, issues } = answer as { error?: string; issues?: readonly InputIssue[] };
  return error === 'content/unsafe'
    ? fieldNames.filter((name) => issues?.some(({ path }) => path === name))
    : [];
}

function namesOf(fields: readonly FieldName[]): readonly string[] {
  const words = wordsNow(cardText);
  return fields.length === 0 ? [] : [`(${fields.map((field) => words[field]).join(' · ')})`];
}

type KeyOf = (what: unknown) => Promise<IdempotencyKey>;

async function send(card: CardView | null, version: number | null, content: Content, keyOf: KeyOf) {
  const draft = draftOf(content);
  if (card === null) {
    return call('card.create', draft, { key: await keyOf(draft) });
  }
  const input = { id: card.id, version: version ?? card.version, draft };
  return call('card.update', input, { key: await keyOf(input) });
}

/** The same content sent again after a failure is the same deed, so it can't happen twice. */
function useDeed(): KeyOf {
  const last = useRef<{ readonly what: string; readonly key: IdempotencyKey } | null>(null);
  return async (input) => {
    const what = JSON.stringify(input);
    if (last.current?.what !== what) {
      last.current = { what, key: await newIdempotencyKey() };
    }
    return last.current.key;
  };
}
