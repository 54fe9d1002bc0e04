import { useState } from 'react';
import type { Output } from '@contract/index';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { type To, contactOf } from './contact-of';
import { failed } from './failed';
import { text } from './text';

type Told = Output<'bystander.prove'>;
export type What = 'erase' | 'correct' | 'object' | 'lift' | 'mine';

/** Where somebody is: what they typed, what was sent, what they were told. */
type Stage =
  | { readonly at: 'contact' }
  | { readonly at: 'code'; readonly to: To }
  | { readonly at: 'told'; readonly told: Told };

/** The three steps, each with its own deed and its own way to fail. Nothing of it is kept. */
export function useOnCards() {
  const words = useWords(text);
  const [stage, setStage] = useState<Stage>({ at: 'contact' });
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  const working = async (deed: () => Promise<string | undefined>): Promise<void> => {
    setBusy(true);
    setError(await deed());
    setBusy(false);
  };
  const send = (typed: string): Promise<void> =>
    working(async () => {
      const to = contactOf(typed);
      if (to === null) {
        return words.contactWrong;
      }
      const answer = await call('bystander.sendCode', { to });
      if (!answer.ok) {
        return failureWords(answer.error, failed);
      }
      setStage({ at: 'code', to });
      return undefined;
    });
  const check = (to: To, code: string): Promise<void> =>
    working(async () => {
      if (!/^\d{6}$/.test(code)) {
        return words.codeWrong;
      }
      const answer = await call('bystander.prove', { to, code });
      if (!answer.ok) {
        return failureWords(answer.error, failed);
      }
      setStage({ at: 'told', told: answer.value });
      return undefined;
    });
  const ask = (told: Told, what: What): Promise<void> =>
    working(async () => {
      const answer = await everywhere(told.proof, what);
      if (!answer.ok) {
        return failureWords(answer.error, failed);
      }
      setStage({ at: 'told', told: { ...told, objected: answer.value.objected } });
      toast(words.done);
      return undefined;
    });
  const restart = (): void => {
    setError(undefined);
    setStage({ at: 'contact' });
  };
  return { stage, error, busy, send, check, ask, restart };
}

const callsAtMost = 20;

/** A contact on many cards takes more than one call. */
async function everywhere(proof: string, what: What) {
  let answer = await call('bystander.request', { proof, what });
  for (let calls = 1; answer.ok && answer.value.next !== null && calls < callsAtMost; calls += 1) {
    answer = await call('bystander.request', { proof, what, after: answer.value.next });
  }
  return answer;
}
