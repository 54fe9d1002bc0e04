import { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { clauseIds } from '@contract/policy/clauses';
import { compareTexts, type ClauseChange } from '@contract/policy/versions/compare';
import type { VersionId } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty, Hint, Title } from '@phone/ui';
import { lineWeight, pagesOf } from '../full-text/pages';
import { Parts } from '../full-text/parts';
import { isVersionId } from '../full-text/version-state';
import { ChangeList } from './change-list';
import { text } from './text';

/** What is different between two versions, clause by clause; the query says `from` and `to`. */
export function ChangesScreen() {
  const words = useWords(text);
  const { from, to } = useRouter().params;
  return (
    <Screen title={words.changesTitle}>
      {isVersionId(from) && isVersionId(to) ? (
        <Changes older={from} newer={to} />
      ) : (
        <Empty icon="gone" title={words.missing} note={words.missingNote}>
          <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
        </Empty>
      )}
    </Screen>
  );
}

function Changes({ older, newer }: { readonly older: VersionId; readonly newer: VersionId }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [page, setPage] = useState(0);
  const changes = useMemo(
    () => compareTexts(policyTexts[older], policyTexts[newer], language),
    [older, newer, language],
  );
  const pages = pagesOf(changes, changeWeight);
  return (
    <>
      <Title>{words.fromTo(older, newer)}</Title>
      <Hint>
        {changes.length === 0 ? words.nothing : words.changed(changes.length, clauseIds.length)}
      </Hint>
      {changes.length > 0 && <Hint>{words.legend}</Hint>}
      <ChangeList changes={pages[page] ?? []} />
      <Parts page={page} pages={pages.length} onTurn={setPage} />
    </>
  );
}

/** Besides its lines a clause is one element, and one for its heading. */
const changeWeight = ({ title, paragraphs }: ClauseChange): number =>
  [title, ...paragraphs].reduce((sum, line) => sum + lineWeight(line), 2);
