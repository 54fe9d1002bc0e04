import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { currentVersion, versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { dateWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { aria, Hint, Notice, sheet, Tabs, Title } from '@phone/ui';
import { text } from '../text';
import { ClauseList } from './clause-list';
import { KeepText } from './keep-text';
import { findClauses, readClauses, readingMinutes } from './plain-text';
import styles from './policy.module.scss';

const css = sheet(styles);

type VersionId = (typeof versions)[number]['id'];
const SOUGHT_LENGTH = 40;

/** The whole policy: readable, searchable, to copy and to save; old versions as well. */
export function PolicyScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const [chosen, setChosen] = useState<VersionId>(versions[0].id);
  const [sought, setSought] = useState('');
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const clauses = readClauses(policyTexts[version.id], language);
  const found = findClauses(clauses, sought);
  const current = version.id === currentVersion.id;
  return (
    <Screen title={words.policyTitle}>
      <Tabs
        label={words.versions}
        chosen={chosen}
        onChoose={setChosen}
        tabs={versions.map(({ id }) => ({
          id,
          title: id === currentVersion.id ? words.currentVersion(id) : words.oldVersion(id),
        }))}
      />
      {!current && <Notice>{words.superseded(dateWords(currentVersion.id, language))}</Notice>}
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
    </Screen>
  );
}
