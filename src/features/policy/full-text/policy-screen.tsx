import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { dateWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Hint, List, Notice, sheet, Tabs, Title } from '@phone/ui';
import { ClauseList } from './clause-list';
import { FindBar } from './find-bar';
import { KeepText } from './keep-text';
import { chaptersOf } from './pages';
import { Parts } from './parts';
import { readClauses, readingMinutes } from './plain-text';
import styles from './policy.module.scss';
import { text } from './text';
import { useReader } from './use-reader';
import { stateOf, versionOf } from './version-state';

const css = sheet(styles);

type Chapter = keyof (typeof text)['zh-CN']['chapter'];

/** The whole policy: to read, to search, to copy and to save. The query says version and clause. */
export function PolicyScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { version: wanted, clause } = useRouter().params;
  const version = versionOf(wanted);
  const clauses = useMemo(
    () => readClauses(policyTexts[version.id], language),
    [version.id, language],
  );
  const reader = useReader(clauses, clause);
  const [chapter, setChapter] = useState<Chapter>('start');
  const state = stateOf(version);
  // The numbers of the clauses never change, and every chapter has its words.
  const chapters = chaptersOf(clauses).map((each) => each.chapter as Chapter);
  return (
    <Screen title={words.title}>
      {state === 'superseded' && (
        <Notice>{words.superseded(dateWords(versions[0].id, language))}</Notice>
      )}
      {state === 'upcoming' && (
        <Notice>{words.upcoming(dateWords(version.effectiveAt, language))}</Notice>
      )}
      <Title>{clauses[0]?.heading ?? ''}</Title>
      {state === 'inForce' && (
        <Hint>{words.inForce(dateWords(version.effectiveAt, language))}</Hint>
      )}
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
    </Screen>
  );
}
