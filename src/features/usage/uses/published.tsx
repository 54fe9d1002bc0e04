import { questions, type Question } from '@contract/policy/survey';
import { usageEvents } from '@contract/policy/usage-events';
import { useQuery } from '@phone/cloud/use-query';
import { dateWords, failureWords, LoadState, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Section } from '@phone/ui';
import { text } from '../text';

const asked: readonly Question[] = questions;

/** What came of counting and asking, for everybody who wants to know. */
export function Published() {
  const words = useWords(text);
  const { language } = useDisplay();
  const query = useQuery('usage.published', {});
  const value = query.value;
  const isEmpty = value !== undefined && value.events.length + value.answers.length === 0;
  return (
    <Section title={words.published}>
      {value === undefined ? (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      ) : (
        <>
          {!isEmpty && (
            <List label={words.published}>
              {value.events.map(({ day, event, people, count }) => (
                <Cell
                  key={`${day} ${event}`}
                  title={usageEvents[event][language]}
                  note={dateWords(day, language)}
                  value={words.people(people, count)}
                />
              ))}
              {value.answers.map(({ question, choice, people }) => {
                const about = asked.find(({ id }) => id === question);
                return (
                  <Cell
                    key={`${question} ${choice}`}
                    title={about?.choices[choice]?.[language] ?? choice}
                    note={words.answers(about?.question[language] ?? question)}
                    value={words.chose(people)}
                  />
                );
              })}
            </List>
          )}
          <Hint>{isEmpty ? words.nothingYet : words.publishedNote}</Hint>
        </>
      )}
    </Section>
  );
}
