import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import type { PolicyText } from '@contract/policy/clauses';
import { dayWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Hint, List, sheet, Tabs, Title } from '@phone/ui';
import { ClauseList } from './clause-list';
import { FindBar } from './find-bar';
import { KeepText } from './keep-text';
import { chaptersOf } from './pages';
import { Parts } from './parts';
import { readClauses, readingMinutes } from './plain-text';
import styles from './policy.module.scss';
import { text as texts } from './text';
import type { KnownVersion } from './use-known-versions';
import { useReader } from './use-reader';

const css = sheet(styles);

type Chapter = keyof (typeof texts)['zh-CN']['chapter'];

type FullTextProps = {
  readonly text: PolicyText;
  readonly version: KnownVersion;
  readonly inForce: boolean;
  /** The clause to begin at. */
  readonly startAt: string | undefined;
};

export function FullText({ text, version, inForce, startAt }: FullTextProps) {
  const words = useWords(texts);
  const { language } = useDisplay();
  const clauses = useMemo(() => readClauses(text, language), [text, language]);
  const reader = useReader(clauses, startAt);
  const [chapter, setChapter] = useState<Chapter>('start');
  // The numbers of the clauses never change, and every chapter has its words.
  const chapters = chaptersOf(clauses).map((each) => each.chapter as Chapter);
  return (
    <>
      <Title>{clauses[0]?.heading ?? ''}</Title>
      {inForce && <Hint>{words.inForce(dayWords(version.effectiveAt, language))}</Hint>}
      <Hint>{words.reading(readingMinutes(clauses, language))}</Hint>
      <View className={css('history')}>
        <List>
          <Cell
            title={words.history}
            onTap={() => void go.to('/packages/privacy/pages/versions/index')}
          />
        </List>
      </View>
      <FindBar {...reader} onSeek={reader.seek} onJump={reader.jump} />
      {reader.sought.trim() === '' && (
        <Tabs
          label={words.chapters}
          chosen={chapter}
          onChoose={(next) => {
            setChapter(next);
            reader.goToChapter(next);
          }}
          tabs={chapters.map((id) => ({ id, title: words.chapter[id] }))}
        />
      )}
      <ClauseList
        clauses={reader.shown}
        at={reader.at}
        onProof={(id) => void go.to('/packages/privacy/pages/promises/index', { clause: id })}
      />
      <Parts page={reader.page} pages={reader.pages} onTurn={reader.turnTo} />
      <Hint>{words.fingerprint(version.hash)}</Hint>
      <KeepText clauses={clauses} version={version} />
    </>
  );
}
