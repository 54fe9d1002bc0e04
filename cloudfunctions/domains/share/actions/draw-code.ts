import type { ReadHandler } from '@server/kernel/handler';
import { Shares } from '../../card';

/** Where a link leads; `src/app.config.ts` has the page. */
const landing = 'pages/shared/index';

/** The scene is the link itself: random, and without a meaning to whoever reads it. */
export const drawCode: ReadHandler<'share.code'> = async (context, { share: token }) => {
  const { outside, refuse, store } = context;
  const share = await store.mine(Shares).get(token);
  if (share === null) {
    return refuse('share/not-found');
  }
  const { mime, bytes } = await outside.codeTo(landing, share._id);
  return { mime, base64: bytes.toString('base64') };
};
