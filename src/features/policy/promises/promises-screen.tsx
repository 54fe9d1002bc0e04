import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { behaviours, type CheckedRun } from '@contract/policy/behaviours';
import { clauseIds } from '@contract/policy/clauses';
import { Screen, timeWords, useDisplay, useWords } from '@phone/features/app';
import { bringIntoView } from '@phone/platform/scroll';
import { Hint, Notice, sheet, Title } from '@phone/ui';
import { clauseElement } from '../full-text/clause-list';
import { pagesOf } from '../full-text/pages';
import { Parts } from '../full-text/parts';
import { promisedIn, runOfThisBuild, type PromisedClause } from './promise-words';
import { PromisedList } from './promised-list';
import styles from './promises.module.scss';
import { text } from './text';

const css = sheet(styles);

/** What the program does for each clause, and what proves it; the query may name a clause. */
export function PromisesScreen() {
  const words = useWords(text);
  const { clause } = useRouter().params;
  const run = runOfThisBuild();
  const clauses = promisedIn(behaviours, run);
  const pages = pagesOf(clauses, weightOf);
  const [page, setPage] = useState(() =>
    Math.max(
      0,
      pages.findIndex((each) => each.some(({ id }) => id === clause)),
    ),
  );
  useEffect(() => {
    const start = clauseIds.find((id) => id === clause);
    if (start !== undefined) {
      bringIntoView(clauseElement(start));
    }
  }, [clause]);
  const checks = clauses
    .flatMap(({ promised }) => promised)
    .reduce((sum, promised) => sum + promised.checks, 0);
  return (
    <Screen title={words.title}>
      <Title>{words.head(clauses.length, checks)}</Title>
      <Hint>{words.note}</Hint>
      <View className={css('known')}>
        <WhatIsKnown run={run} />
      </View>
      <PromisedList clauses={pages[page] ?? []} />
      <Parts page={page} pages={pages.length} onTurn={setPage} />
    </Screen>
  );
}

function WhatIsKnown({ run }: { readonly run: CheckedRun | null }) {
  const words = useWords(text);
  const { language } = useDisplay();
  if (run === null) {
    return <Notice>{words.unknown}</Notice>;
  }
  const time = timeWords(run.at, language);
  const failed = run.checks.reduce((sum, [passed, of]) => sum + of - passed, 0);
  return failed === 0 ? (
    <Notice>{words.allPassed(time)}</Notice>
  ) : (
    <Notice tone="wrong">{words.somePassed(time, failed)}</Notice>
  );
}

/** Nodes of a clause's heading and link, and of each of its rows. */
const weightOf = ({ promised }: PromisedClause): number => 10 + 14 * promised.length;
