import { useRouter } from '@tarojs/taro';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { organisationErrors } from '../errors';
import { isOrganisationId } from '../ids';
import { text } from '../text';
import { OrganisationForm } from './organisation-form';

/** What is typed about an organisation; without an `id` in the page's query, a new one. */
export function EditScreen() {
  const words = useWords(text);
  const { id } = useRouter().params;
  const query = useQuery('organisation.read', isOrganisationId(id) ? { id } : null);
  const why = query.error && failureWords(query.error, organisationErrors);
  return (
    <Screen title={words.editTitle}>
      {id === undefined ? (
        <OrganisationForm known={null} />
      ) : query.state === 'ready' ? (
        <OrganisationForm known={query.value} />
      ) : (
        <LoadState query={query} why={why} shape="rows" />
      )}
    </Screen>
  );
}
