import { useRouter } from '@tarojs/taro';
import { dayWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { Notice } from '@phone/ui';
import { FullText } from './full-text';
import { text } from './text';
import { Unread } from './unread';
import { stateOf, useKnownVersions } from './use-known-versions';
import { useVersionText } from './use-version-text';

/** The whole policy: to read, to search, to copy and to save. The query says version and clause. */
export function PolicyScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { versions, inForce } = useKnownVersions();
  const { version: wanted, clause } = useRouter().params;
  const find = (sought: string | undefined) => versions.find(({ id }) => id === sought);
  const version = find(wanted) ?? find(inForce) ?? versions[0];
  const state = stateOf(version.id, inForce);
  const read = useVersionText(version.id);
  return (
    <Screen title={words.title}>
      {state === 'superseded' && <Notice>{words.superseded(dayWords(inForce, language))}</Notice>}
      {state === 'upcoming' && (
        <Notice>{words.upcoming(dayWords(version.effectiveAt, language))}</Notice>
      )}
      {read.state === 'ready' ? (
        <FullText
          key={version.id}
          text={read.text}
          version={version}
          inForce={state === 'inForce'}
          startAt={clause}
        />
      ) : (
        <Unread texts={[read]} />
      )}
    </Screen>
  );
}
