import { useState } from 'react';
import { questionAt, type Question } from '@contract/policy/survey';
import { call } from '@phone/cloud/call';
import { useMe } from '@phone/cloud/use-me';
import { failureWords, useDisplay, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { readStored, writeStored } from '@phone/platform/storage';
import { Cell, List, Section } from '@phone/ui';
import { text } from '../text';

/** The quarter's question, for those who asked for it and have neither answered nor skipped it. */
export function SurveyAsk() {
  const me = useMe();
  const [done, setDone] = useState(false);
  const question = questionAt(new Date().toISOString());
  const wanted = me?.state === 'live' && me.purposes.survey;
  if (question === null || !wanted || done || readStored('surveySeen') === question.id) {
    return null;
  }
  const finish = () => {
    writeStored('surveySeen', question.id);
    setDone(true);
  };
  return <Ask question={question} onDone={finish} />;
}

function Ask({ question, onDone }: { readonly question: Question; readonly onDone: () => void }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [busy, setBusy] = useState(false);
  const answer = async (choice: string) => {
    if (busy) {
      return;
    }
    setBusy(true);
    // The identifiers of the questions are those the contract takes.
    const told = await call('usage.answer', { question: question.id as '2026q4', choice });
    setBusy(false);
    if (told.ok || told.error === 'usage/closed') {
      toast(words.thanks);
      onDone();
    } else {
      toast(failureWords(told.error));
    }
  };
  return (
    <Section title={words.askTitle}>
      <List label={question.question[language]}>
        <Cell title={question.question[language]} note={words.askNote} />
        {Object.entries(question.choices).map(([choice, label]) => (
          <Cell key={choice} title={label[language]} onTap={() => void answer(choice)} />
        ))}
        <Cell tone="faint" title={words.skip} onTap={onDone} />
      </List>
    </Section>
  );
}
