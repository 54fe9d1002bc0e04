import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import type { PolicyText } from '@contract/policy/clauses';
import { dateWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Hint, List, Notice, sheet, Tabs, Title } from '@phone/ui';
import { UnreadVersion } from '../versions/unread-version';
import { useVersionText } from '../versions/use-version-text';
import { ClauseList } from './clause-list';
import { FindBar } from './find-bar';
import { KeepText } from './keep-text';
import { chaptersOf } from './pages';
import { Parts } from './parts';
import { readClauses, readingMinutes } from './plain-text';
import styles from './policy.module.scss';
import { text } from './text';
import { useKnownVersions, type KnownVersion } from './use-known-versions';
import { useReader } from './use-reader';

const css = sheet(styles);

type Chapter = keyof (typeof text)['zh-CN']['chapter'];

/**
 * The whole policy: to read, to search, to copy and to save. The query says version and clause;
 * a version the phone does not carry is read from the cloud.
 */
export function PolicyScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { version: wanted, clause } = useRouter().params;
  const { versions, inForce } = useKnownVersions();
  const version =
    versions.find(({ id }) => id === wanted) ??
    versions.find(({ id }) => id === inForce) ??
    versions[0];
  const read = useVersionText(version.id);
  return (
    <Screen title={words.title}>
      {version.id < inForce && <Notice>{words.superseded(dateWords(inForce, language))}</Notice>}
      {version.id > inForce && (
        <Notice>{words.upcoming(dateWords(version.effectiveAt, language))}</Notice>
      )}
      {read.state === 'ready' ? (
        <FullText
          key={version.id}
          policy={read.text}
          version={version}
          isInForce={version.id === inForce}
          startAt={clause}
        />
      ) : (
        <UnreadVersion version={read} />
      )}
    </Screen>
  );
}

type FullTextProps = {
  readonly policy: PolicyText;
  readonly version: KnownVersion;
  readonly isInForce: boolean;
  readonly startAt: string | undefined;
};

function FullText({ policy, version, isInForce, startAt }: FullTextProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const clauses = useMemo(() => readClauses(policy, language), [policy, language]);
  const reader = useReader(clauses, startAt);
  const [chapter, setChapter] = useState<Chapter>('start');
  // The numbers of the clauses never change, and every chapter has its words.
  const chapters = chaptersOf(clauses).map((each) => each.chapter as Chapter);
  return (
    <>
      <Title>{clauses[0]?.heading ?? ''}</Title>
      {isInForce && <Hint>{words.inForce(dateWords(version.effectiveAt, language))}</Hint>}
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
