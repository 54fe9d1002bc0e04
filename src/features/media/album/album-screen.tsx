import { useRouter } from '@tarojs/taro';
import { mediaKindNames } from '@contract/media-kinds';
import type { CardId } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { Empty, Hint, Notice } from '@phone/ui';
import { CropSheet } from '../crop/crop-sheet';
import { mediaErrors } from '../failures';
import { text } from '../text';
import { KindSection } from './kind-section';
import { useAlbum } from './use-album';

const ID = /^c_[0-9a-z]{20}$/;
const isCardId = (id: string | undefined): id is CardId => id !== undefined && ID.test(id);

/** What the owner puts on a card beside its text; `id` in the page's query says which card. */
export function AlbumScreen() {
  const words = useWords(text);
  const { id } = useRouter().params;
  return (
    <Screen title={words.title}>
      {isCardId(id) ? <Album card={id} /> : <Empty icon="gone" title={words.failures.missing} />}
    </Screen>
  );
}

function Album({ card }: { readonly card: CardId }) {
  const words = useWords(text);
  const query = useQuery('media.mine', { card });
  const album = useAlbum(card);
  if (query.state !== 'ready') {
    const why = query.error && failureWords(query.error, mediaErrors);
    return <LoadState query={query} why={why} shape="rows" />;
  }
  const { media, audiences } = query.value;
  return (
    <>
      <Hint>{words.intro}</Hint>
      {album.percent !== null && <Notice>{words.sending(album.percent)}</Notice>}
      {album.failure !== null && <Notice tone="wrong">{album.failure}</Notice>}
      {mediaKindNames.map((kind) => (
        <KindSection
          key={kind}
          card={card}
          kind={kind}
          media={media.filter((each) => each.kind === kind)}
          audience={audiences[kind]}
          busy={album.percent !== null}
          onAdd={(room) => void album.add[kind](room)}
        />
      ))}
      {album.cropping !== null && (
        <CropSheet
          {...album.cropping}
          onUse={(box) => void album.useCrop(box)}
          onClose={album.stopCrop}
        />
      )}
    </>
  );
}
