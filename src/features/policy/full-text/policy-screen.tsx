import { Input, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { PolicyText } from '@contract/policy/clauses';
import { dayWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { aria, Hint, Notice, sheet, Tabs, Title } from '@phone/ui';
import { useVersionText } from '../changes/use-version-text';
import { VersionState } from '../changes/version-state';
import { text } from '../text';
import { ClauseList } from './clause-list';
import { KeepText } from './keep-text';
import { findClauses, readClauses, readingMinutes } from './plain-text';
import styles from './policy.module.scss';
import { useKnownVersions, type KnownVersion } from './use-known-versions';

const css = sheet(styles);

const SOUGHT_LENGTH = 40;

/** The whole policy: readable, searchable, to copy and to save; other versions as well. */
export function PolicyScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { versions, inForce } = useKnownVersions();
  const wanted = useRouter().params['version'];
  const [chosen, setChosen] = useState(wanted ?? inForce);
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const read = useVersionText(version.id);
  return (
    <Screen title={words.policyTitle}>
      <Tabs
        label={words.versions}
        chosen={version.id}
        onChoose={setChosen}
        tabs={versions.map(({ id }) => ({ id, title: tabOf(id, inForce, words) }))}
      />
      {version.id < inForce && <Notice>{words.superseded(dayWords(inForce, language))}</Notice>}
      {version.id > inForce && (
        <Notice>{words.announced(dayWords(version.effectiveAt, language))}</Notice>
      )}
      {read.state === 'ready' ? (
        <FullText text={read.text} version={version} />
      ) : (
        <VersionState version={read} />
      )}
    </Screen>
  );
}

/** Versions are called by their dates, so that the later one is the greater one. */
function tabOf(id: string, inForce: string, words: (typeof text)['zh-CN']): string {
  if (id === inForce) {
    return words.currentVersion(id);
  }
  return id < inForce ? words.oldVersion(id) : words.announcedVersion(id);
}

type FullTextProps = { readonly text: PolicyText; readonly version: KnownVersion };

function FullText({ text: policy, version }: FullTextProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [sought, setSought] = useState('');
  const clauses = readClauses(policy, language);
  const found = findClauses(clauses, sought);
  return (
    <>
      <View className={css('head')}>
        <Title>{clauses[0]?.heading ?? ''}</Title>
        <Hint>{words.reading(readingMinutes(clauses, language))}</Hint>
      </View>
      <Input
        className={css('search')}
        value={sought}
        maxlength={SOUGHT_LENGTH}
        placeholder={words.search}
        placeholderClass={css('placeholder')}
        onInput={(event) => setSought(event.detail.value)}
        {...aria({ label: words.search })}
      />
      {sought.trim() !== '' && (
        <View {...aria({ role: 'status', live: 'polite' })}>
          <Hint>{words.found(found.length)}</Hint>
        </View>
      )}
      <ClauseList clauses={found} />
      <Hint>{words.fingerprint(version.hash)}</Hint>
      <KeepText clauses={clauses} version={version} />
    </>
  );
}
