import { View } from '@tarojs/components';
import { useState } from 'react';
import { versions, type PolicyVersion, type VersionId } from '@contract/policy/versions/index';
import { dateWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Cell, Hint, List, Section, sheet, Tabs, Tag, Title } from '@phone/ui';
import { stateOf } from '../full-text/version-state';
import { text } from './text';
import styles from './versions.module.scss';

const css = sheet(styles);

const tabs = versions.map(({ id }) => ({ id, title: id }));
const newest = versions[0].id;
const before = versions[1].id;

/** Every version with its dates and its hash, and the way to compare any two of them. */
export function VersionsScreen() {
  const words = useWords(text);
  return (
    <Screen title={words.title}>
      <Title>{words.head(versions.length)}</Title>
      <Hint>{words.note}</Hint>
      {versions.map((version) => (
        <Version key={version.id} version={version} />
      ))}
      <Compare />
    </Screen>
  );
}

function Version({ version }: { readonly version: PolicyVersion }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { id, publishedAt, effectiveAt, material, hash } = version;
  const state = stateOf(version);
  return (
    <Section title={id}>
      <List label={id}>
        <Cell
          title={words.published}
          value={dateWords(publishedAt, language)}
          after={<Tag tone={state === 'inForce' ? 'accent' : 'plain'}>{words.state[state]}</Tag>}
        />
        <Cell title={words.effective} value={dateWords(effectiveAt, language)} />
        <Cell title={words.read} onTap={() => void read(id)} />
      </List>
      <Hint>{material ? words.material : words.wordingOnly}</Hint>
      <View className={css('hash')}>{words.fingerprint(hash)}</View>
    </Section>
  );
}

function Compare() {
  const words = useWords(text);
  const [older, setOlder] = useState<VersionId>(before);
  const [newer, setNewer] = useState<VersionId>(newest);
  const same = older === newer;
  return (
    <Section title={words.compare}>
      <Hint>{words.older}</Hint>
      <Tabs label={words.older} tabs={tabs} chosen={older} onChoose={setOlder} />
      <Hint>{words.newer}</Hint>
      <Tabs label={words.newer} tabs={tabs} chosen={newer} onChoose={setNewer} />
      {same && <Hint>{words.sameVersion}</Hint>}
      <Actions inline>
        <Button
          label={words.see}
          disabled={same}
          onTap={() =>
            void go.to('/packages/privacy/pages/changes/index', { from: older, to: newer })
          }
        />
      </Actions>
    </Section>
  );
}

const read = (version: string) => go.to('/packages/privacy/pages/policy/index', { version });
