import { useRouter } from '@tarojs/taro';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty } from '@phone/ui';
import { organisationErrors } from '../errors';
import { type DrawWebsite, Facts } from '../facts';
import { isOrganisationId } from '../ids';
import { text } from '../text';

/** The card of an organisation; `id` in the page's query comes from a card that it confirms. */
export function ShowScreen({ drawWebsite }: { readonly drawWebsite: DrawWebsite }) {
  const words = useWords(text);
  const { id } = useRouter().params;
  const query = useQuery('organisation.show', isOrganisationId(id) ? { id } : null);
  const why = query.error && failureWords(query.error, organisationErrors);
  return (
    <Screen title={words.showTitle}>
      {!isOrganisationId(id) || query.error === 'organisation/gone' ? (
        <Empty icon="gone" title={words.shownGone}>
          <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
        </Empty>
      ) : query.state === 'ready' ? (
        <Facts organisation={query.value} drawWebsite={drawWebsite} />
      ) : (
        <LoadState query={query} why={why} shape="rows" />
      )}
    </Screen>
  );
}
