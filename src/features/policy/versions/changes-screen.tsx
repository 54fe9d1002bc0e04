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
import { Unread } from '../full-text/unread';
import { useVersionText } from '../full-text/use-version-text';
import { ChangeList } from './change-list';
import { text } from './text';

/**
 * What is different between two versions, clause by clause. The query says `from` and `to`;
 * without them it is what is in force and what is announced.
 */
export function ChangesScreen() {
  const words = useWords(text);
  const params = useRouter().params;
  const policy = usePolicy();
  const from = params['from'] ?? policy?.inForce.id ?? null;
  const to = params['to'] ?? policy?.notice?.id ?? null;
  const older = useVersionText(from);
  const newer = useVersionText(to);
  return (
    <Screen title={words.changesTitle}>
      {from !== null && to !== null && older.state === 'ready' && newer.state === 'ready' ? (
        <Changes older={older.text} newer={newer.text} from={from} to={to} />
      ) : (
        <Unread texts={[older, newer]} />
      )}
    </Screen>
  );
}

type ChangesProps = {
  readonly older: PolicyText;
  readonly newer: PolicyText;
  readonly from: string;
  readonly to: string;
};

function Changes({ older, newer, from, to }: ChangesProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [page, setPage] = useState(0);
  const changes = useMemo(() => compareTexts(older, newer, language), [older, newer, language]);
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
          label={words.readWhole(to)}
          onTap={() => void go.to('/packages/privacy/pages/policy/index', { version: to })}
        />
      </Actions>
    </>
  );
}

/** Besides its lines a clause is one element, and one for its heading. */
const changeWeight = ({ title, paragraphs }: ClauseChange): number =>
  [title, ...paragraphs].reduce((sum, line) => sum + lineWeight(line), 2);
