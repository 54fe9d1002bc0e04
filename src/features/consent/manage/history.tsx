import type { Output } from '@contract/index';
import { purposes } from '@contract/policy/purposes';
import { timeWords, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Section } from '@phone/ui';
import { text } from './text';

type HistoryProps = { readonly events: Output<'consent.list'>['events'] };

/** The ledger as its person sees it, the newest first. Nothing in it is ever changed. */
export function History({ events }: HistoryProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const newestFirst = [...events].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Section title={words.history}>
      {newestFirst.length === 0 && <Hint>{words.noHistory}</Hint>}
      <List label={words.history}>
        {newestFirst.map(({ purpose, state, version, at }) => (
          <Cell
            key={`${at} ${purpose} ${state}`}
            title={words.event(words.states[state], purposes[purpose].label[language])}
            note={words.ofVersion(version)}
            value={timeWords(at, language)}
          />
        ))}
      </List>
    </Section>
  );
}
