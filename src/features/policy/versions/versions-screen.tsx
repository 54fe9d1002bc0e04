import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Cell, Hint, List, Section, sheet, Tabs, Tag, Title } from '@phone/ui';
import { stateOf, useKnownVersions, type KnownVersion } from '../full-text/use-known-versions';
import { text } from './text';
import styles from './versions.module.scss';

const css = sheet(styles);

/** Every version with its dates and its hash, and the way to compare any two of them. */
export function VersionsScreen() {
  const words = useWords(text);
  const { versions, inForce } = useKnownVersions();
  return (
    <Screen title={words.title}>
      <Title>{words.head(versions.length)}</Title>
      <Hint>{words.note}</Hint>
      {versions.map((version) => (
        <Version key={version.id} version={version} inForce={inForce} />
      ))}
      <Compare versions={versions} />
    </Screen>
  );
}

type VersionProps = { readonly version: KnownVersion; readonly inForce: string };

function Version({ version, inForce }: VersionProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { id, publishedAt, effectiveAt, material, hash } = version;
  const state = stateOf(id, inForce);
  return (
    <Section title={id}>
      <List label={id}>
        {publishedAt !== undefined && (
          <Cell title={words.published} value={dayWords(publishedAt, language)} />
        )}
        <Cell
          title={words.effective}
          value={dayWords(effectiveAt, language)}
          after={<Tag tone={state === 'inForce' ? 'accent' : 'plain'}>{words.state[state]}</Tag>}
        />
        <Cell title={words.read} onTap={() => void read(id)} />
      </List>
      {material !== undefined && <Hint>{material ? words.material : words.wordingOnly}</Hint>}
      <View className={css('hash')}>{words.fingerprint(hash)}</View>
    </Section>
  );
}

function Compare({ versions }: { readonly versions: readonly [KnownVersion, ...KnownVersion[]] }) {
  const words = useWords(text);
  const tabs = versions.map(({ id }) => ({ id, title: id }));
  const [newest, before = newest] = versions;
  const [older, setOlder] = useState(before.id);
  const [newer, setNewer] = useState(newest.id);
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
