import { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { clauseIds, type PolicyText } from '@contract/policy/clauses';
import { compareTexts, type ClauseChange } from '@contract/policy/versions/compare';
import { usePolicy } from '@phone/cloud/policy';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Hint, Title } from '@phone/ui';
import { lineWeight, pagesOf } from '../full-text/pages';
import { Parts } from '../full-text/parts';
import { text as policyText } from '../text';
import { ChangeList } from './change-list';
import { text } from './text';
import { MissingVersion, UnreadVersion } from './unread-version';
import { useVersionText, type VersionText } from './use-version-text';

/**
 * What is different between two versions, clause by clause: `from` and `to` in the page's query,
 * else the one in force and the one announced. A text the phone does not carry comes from the cloud.
 */
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
      {from === null || to === null ? (
        <MissingVersion />
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
  const policyWords = useWords(policyText);
  const { language } = useDisplay();
  const [page, setPage] = useState(0);
  const changes = useMemo(() => compareTexts(before, after, language), [before, after, language]);
  const pages = pagesOf(changes, changeWeight);
  return (
    <>
      <Title>{words.fromTo(from, to)}</Title>
      <Hint>
        {changes.length === 0 ? words.nothing : words.changed(changes.length, clauseIds.length)}
      </Hint>
      {changes.length > 0 && <Hint>{words.legend}</Hint>}
      <ChangeList changes={pages[page] ?? []} />
      <Parts page={page} pages={pages.length} onTurn={setPage} />
      <Actions inline>
        <Button
          kind="quiet"
          label={policyWords.policyTitle}
          onTap={() => void go.to('/packages/privacy/pages/policy/index', { version: to })}
        />
      </Actions>
    </>
  );
}

/** Besides its lines a clause is one element, and one for its heading. */
const changeWeight = ({ title, paragraphs }: ClauseChange): number =>
  [title, ...paragraphs].reduce((sum, line) => sum + lineWeight(line), 2);

function Unread({ versions }: { readonly versions: readonly VersionText[] }) {
  const unread = versions.flatMap((version) => (version.state === 'ready' ? [] : [version]));
  const [first] = unread.sort((a, b) => urgency[a.state] - urgency[b.state]);
  return first === undefined ? null : <UnreadVersion version={first} />;
}

/** A text that is not what it says matters more than one that is late. */
const urgency = { false: 0, missing: 1, failed: 2, loading: 3 } as const;
