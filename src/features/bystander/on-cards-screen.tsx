import { useState } from 'react';
import { Screen, useWords } from '@phone/features/app';
import { limits } from '@contract/limits';
import { Actions, Button, Field, Hint, Section, Title } from '@phone/ui';
import { Steps } from '@phone/ui/steps/steps';
import { type To, typedOf } from './contact-of';
import { text } from './text';
import { Told } from './told';
import { useOnCards } from './use-on-cards';

const stages = ['contact', 'code', 'told'] as const;

/** For whoever's number or address is on the cards of others, with an account or without. */
export function OnCardsScreen() {
  const words = useWords(text);
  const { stage, error, busy, send, check, ask, restart } = useOnCards();
  const now = stages.indexOf(stage.at);
  return (
    <Screen title={words.title}>
      <Title>{words.head}</Title>
      <Hint>{words.note}</Hint>
      <Section title={words.how}>
        <Steps
          label={words.how}
          steps={stages.map((each, index) => ({
            title: words.steps[each],
            note: words.stepNotes[each],
            state: index === now ? 'now' : index < now ? 'done' : 'later',
          }))}
        />
      </Section>
      {stage.at === 'contact' && <AskContact error={error} busy={busy} onSend={send} />}
      {stage.at === 'code' && (
        <AskCode
          to={stage.to}
          error={error}
          busy={busy}
          onCheck={(code) => check(stage.to, code)}
          onRestart={restart}
        />
      )}
      {stage.at === 'told' && (
        <Told
          told={stage.told}
          error={error}
          busy={busy}
          onAsk={(what) => ask(stage.told, what)}
          onRestart={restart}
        />
      )}
    </Screen>
  );
}

type AskProps = { readonly error: string | undefined; readonly busy: boolean };

function AskContact({
  error,
  busy,
  onSend,
}: AskProps & { readonly onSend: (typed: string) => Promise<void> }) {
  const words = useWords(text);
  const [typed, setTyped] = useState('');
  return (
    <Section>
      <Field
        label={words.contact}
        value={typed}
        onInput={setTyped}
        help={words.contactHelp}
        error={error}
        maxLength={limits.emailLength}
      />
      <Actions inline>
        <Button label={words.send} busy={busy} onTap={() => void onSend(typed)} />
      </Actions>
    </Section>
  );
}

type AskCodeProps = AskProps & {
  readonly to: To;
  readonly onCheck: (code: string) => Promise<void>;
  readonly onRestart: () => void;
};

function AskCode({ to, error, busy, onCheck, onRestart }: AskCodeProps) {
  const words = useWords(text);
  const [code, setCode] = useState('');
  return (
    <Section>
      <Field
        label={words.code}
        value={code}
        onInput={setCode}
        help={words.codeHelp(typedOf(to))}
        error={error}
        keyboard="number"
        maxLength={6}
      />
      <Actions pair inline>
        <Button kind="quiet" label={words.other} onTap={onRestart} />
        <Button label={words.check} busy={busy} onTap={() => void onCheck(code)} />
      </Actions>
    </Section>
  );
}
