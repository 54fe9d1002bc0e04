import type { CardId } from '@contract/values';
import { go } from '@phone/platform/navigation';

/** Opens the editor for a card, or for a new one. */
export const openEditor = (id?: CardId): Promise<void> =>
  go.to('/packages/studio/pages/edit/index', id === undefined ? {} : { id });

/** Opens all the ways of handing a card on. */
export const openSharing = (id: CardId): Promise<void> =>
  go.to('/packages/share/pages/share/index', { id });
