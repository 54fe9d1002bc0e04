import { useRouter } from '@tarojs/taro';
import type { PolicyText } from '@contract/policy/clauses';
import { usePolicy } from '@phone/cloud/policy';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Hint, Title } from '@phone/ui';
import { text } from '../text';
import { ChangeList } from './change-list';
import { changesBetween } from './changes-between';
import { useVersionText, type VersionText } from './use-version-text';
import { VersionState } from './version-state';

/** What one version says differently from another: `from` and `to` in the page's query. */
export function ChangesScreen() {
  const words = useWords(text);
  const params = useRouter().params;
  const policy = usePolicy();
  const from = params['from'] ?? policy?.inForce.id ?? null;
  const to = params['to'] ?? policy?.notice?.id ?? null;
  const before = useVersionText(from);
  const after = useVersionText(to);
  return (
    <Screen title={words.changesTitle}>
      <Title>{words.changesTitle}</Title>
      {from === null || to === null ? (
        <Hint>{words.noChanges}</Hint>
      ) : before.state === 'ready' && after.state === 'ready' ? (
        <Changes before={before.text} after={after.text} from={from} to={to} />
      ) : (
        <Unread versions={[before, after]} />
      )}
    </Screen>
  );
}

type ChangesProps = {
  readonly before: PolicyText;
  readonly after: PolicyText;
  readonly from: string;
  readonly to: string;
};

function Changes({ before, after, from, to }: ChangesProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const changes = changesBetween(before, after, language);
  return (
    <>
      <Hint>{words.changesBetween(from, to, changes.length)}</Hint>
      <ChangeList changes={changes} />
      <Actions inline>
        <Button
          kind="quiet"
          label={words.policyTitle}
          onTap={() => void go.to('/packages/privacy/pages/policy/index', { version: to })}
        />
      </Actions>
    </>
  );
}

function Unread({ versions }: { readonly versions: readonly VersionText[] }) {
  const unread = versions.flatMap((version) => (version.state === 'ready' ? [] : [version]));
  const [first] = unread.sort((a, b) => urgency[a.state] - urgency[b.state]);
  return first === undefined ? null : <VersionState version={first} />;
}

/** A text that is not what it says matters more than one that is late. */
const urgency = { false: 0, failed: 1, loading: 2 } as const;
