import { useEffect, useRef } from 'react';
import type { CardFace } from '@contract/card';
import { wordsNow } from '@phone/features/app';
import { useChatMessage, type ChatMessage } from '@phone/platform/share';
import { text } from '../text';
import { sharePicture } from './share-picture';

/** Shipped with the program, for when no picture of the card could be drawn. */
export const PLAIN_PICTURE = '/assets/share-plain.png';

export type Shared = { readonly face: CardFace; readonly token: string };

/** What goes into a chat: the name in the title because the person sends it, the link, a picture. */
export function chatMessageOf(shared: Shared | null, picture: string | null): ChatMessage {
  const words = wordsNow(text);
  return shared === null
    ? { title: words.productName, path: '/pages/card/index', imageUrl: PLAIN_PICTURE }
    : {
        title: words.cardOf(shared.face.name),
        path: `/pages/shared/index?t=${shared.token}`,
        imageUrl: picture ?? PLAIN_PICTURE,
      };
}

/** Makes the page ready to be sent; the picture is drawn ahead, so that sending never waits. */
export function useCardMessage(shared: Shared | null): void {
  const picture = useRef<{ face: CardFace; path: string | null } | null>(null);
  const face = shared?.face;
  useEffect(() => {
    let wanted = true;
    if (face !== undefined) {
      void sharePicture(face).then((path) => {
        if (wanted) {
          picture.current = { face, path };
        }
      });
    }
    return () => {
      wanted = false;
    };
  }, [face]);
  useChatMessage(() => {
    const ready = picture.current?.face === face ? (picture.current?.path ?? null) : null;
    return chatMessageOf(shared, ready);
  });
}
