import type { Output } from '@contract/index';
import { useQuery } from '@phone/cloud/use-query';
import {
  failureWords,
  LoadState,
  Screen,
  timeWords,
  useDisplay,
  useWords,
} from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Empty, Hint, List, Section, Title } from '@phone/ui';
import { text } from './text';

/** The latest decisions about a person that no person made, their rules, and the way to object. */
export function SecurityScreen() {
  const words = useWords(text);
  const query = useQuery('security.decisions', {});
  const isGuest = query.error === 'account/required';
  const decisions = query.value?.decisions ?? [];
  return (
    <Screen title={words.title}>
      <Title>{words.head}</Title>
      <Hint>{words.note}</Hint>
      {query.state !== 'ready' && !isGuest ? (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      ) : decisions.length === 0 ? (
        <Empty icon="done" title={words.noneTitle} note={words.noneNote} />
      ) : (
        <Section>
          <List label={words.head}>
            {decisions.map((decision) => (
              <DecisionRow key={`${decision.at} ${decision.action}`} decision={decision} />
            ))}
          </List>
        </Section>
      )}
      <Section title={words.rulesTitle}>
        <List label={words.rulesTitle}>
          <Cell title={words.ruleOften} note={words.ruleOftenNote} />
          <Cell title={words.ruleContent} note={words.ruleContentNote} />
          <Cell
            title={words.object}
            note={words.objectNote}
            onTap={() => void go.to('/packages/privacy/pages/about/index')}
          />
        </List>
        <Hint>{words.nothingElse}</Hint>
      </Section>
    </Screen>
  );
}

type Decision = Output<'security.decisions'>['decisions'][number];

function DecisionRow({ decision }: { readonly decision: Decision }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { at, action, rule, allowed, windowSeconds } = decision;
  const names: Readonly<Record<string, string>> = words.actions;
  const what = names[action] ?? words.otherAction(action);
  const why =
    allowed !== null && windowSeconds !== null
      ? words.often(allowed, words.spans[spanOf(windowSeconds)])
      : words.unsafe;
  return (
    <Cell title={words.came(what, words.rules[rule])} note={`${why}\n${timeWords(at, language)}`} />
  );
}

/** Every limit of the contract is a minute, an hour or a day. */
function spanOf(seconds: number): 'minute' | 'hour' | 'day' {
  if (seconds <= 60) {
    return 'minute';
  }
  return seconds <= 3600 ? 'hour' : 'day';
}
