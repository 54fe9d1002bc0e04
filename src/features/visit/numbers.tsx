import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Cell, Hint, List, Section } from '@phone/ui';
import { Bars } from './bars';
import { text } from './text';

type NumbersProps = { readonly numbers: Output<'visit.numbers'> };

/** Four numbers and the openings part by part. What is too small is said to be small. */
export function Numbers({ numbers: { opens, saves, returns, likes, parts } }: NumbersProps) {
  const words = useWords(text);
  const least = limits.countedAtLeast;
  const people = (count: number | null) =>
    count === null ? words.fewPeople(least) : words.people(count);
  return (
    <>
      <Section>
        <List>
          <Cell
            title={words.opens}
            value={opens === null ? words.fewTimes(least) : words.times(opens)}
          />
          <Cell title={words.saves} value={people(saves)} />
          <Cell title={words.returns} value={words.people(returns)} />
          <Cell title={words.likes} value={people(likes)} />
        </List>
      </Section>
      <Section title={words.chart}>
        <Bars parts={parts} />
        <Hint>{words.countedNote(least)}</Hint>
      </Section>
    </>
  );
}
