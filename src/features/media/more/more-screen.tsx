import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { ShareToken } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet, useMember } from '@phone/features/consent';
import { Button, Empty, Hint } from '@phone/ui';
import { Tiles } from '../album/tiles';
import { openMedium } from '../open-medium';
import { text } from '../text';
import { ReportSheet } from './report-sheet';
import { WebsiteCell } from './website';

const TOKEN = /^t_[0-9a-z]{20}$/;
const isToken = (t: string | undefined): t is ShareToken => t !== undefined && TOKEN.test(t);

/** What else stands on somebody's card; `t` in the page's query is the link it was seen through. */
export function MoreScreen() {
  const words = useWords(text);
  const { t } = useRouter().params;
  const query = useQuery('media.open', isToken(t) ? { share: t } : null);
  return (
    <Screen title={words.moreTitle}>
      {!isToken(t) || query.error === 'card/gone' ? (
        <Empty icon="gone" title={words.gone} />
      ) : query.state === 'ready' ? (
        <More share={t} opened={query.value} />
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      )}
      <MemberSheet />
    </Screen>
  );
}

type MoreProps = {
  readonly share: ShareToken;
  readonly opened: NonNullable<ReturnType<typeof useQuery<'media.open'>>['value']>;
};

function More({ share, opened: { media, opensOnReturn, website } }: MoreProps) {
  const words = useWords(text);
  const { ensureMember } = useMember();
  const [reporting, setReporting] = useState(false);
  const named = opensOnReturn.map((kind) => words.kinds[kind]).join(' · ');
  const report = async () => setReporting(await ensureMember());
  return (
    <>
      {media.length === 0 && <Empty icon="card" title={words.nothing} />}
      <Tiles media={media} onTap={(medium) => void openMedium(medium, media)} />
      {website !== null && <WebsiteCell website={website} />}
      {named !== '' && <Hint>{words.opensOnReturn(named)}</Hint>}
      <Button kind="quiet" label={words.report} onTap={() => void report()} />
      {reporting && <ReportSheet share={share} onClose={() => setReporting(false)} />}
    </>
  );
}
