import { View } from '@tarojs/components';
import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section, Tag, TextLink } from '@phone/ui';
import { clauseElement } from '../full-text/clause-list';
import { numbered } from '../full-text/plain-text';
import type { Promised, PromisedClause } from './promise-words';
import { text } from './text';

const policy = policyTexts[versions[0].id];

/** Flat on purpose: a part has a few dozen clauses, and WeChat draws what is nested deep slowly. */
export function PromisedList({ clauses }: { readonly clauses: readonly PromisedClause[] }) {
  return (
    <>
      {clauses.map((clause) => (
        <PromisedOfClause key={clause.id} clause={clause} />
      ))}
    </>
  );
}

function PromisedOfClause({ clause }: { readonly clause: PromisedClause }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { id, promised } = clause;
  const title = numbered(id, policy[id].title[language]);
  return (
    <View id={clauseElement(id)}>
      <Section title={title}>
        <List label={title}>
          {promised.map((each) => (
            <PromisedCell key={each.behaviour.does.en} promised={each} />
          ))}
        </List>
        <TextLink
          label={words.read}
          onTap={() => void go.to('/packages/privacy/pages/policy/index', { clause: id })}
        />
      </Section>
    </View>
  );
}

function PromisedCell({ promised }: { readonly promised: Promised }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { behaviour, checks, passed } = promised;
  const { does, notYet } = behaviour;
  const proved =
    passed === null
      ? words.checks(checks)
      : passed === checks
        ? words.passed(checks)
        : words.failed(passed, checks);
  return (
    <Cell
      title={does[language]}
      note={notYet === undefined ? proved : `${words.instead(notYet[language])}\n${proved}`}
      after={notYet === undefined ? undefined : <Tag>{words.notYet}</Tag>}
      tone={notYet === undefined ? 'plain' : 'faint'}
    />
  );
}
