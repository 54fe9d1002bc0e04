/** The bytes behind a link, or null where they cannot be had. */
export type ReadByLink = (link: string, mostBytes: number) => Promise<Buffer | null>;

/**
 * Opens links to this cloud's own files alone, over the socket, so that signature and expiry count.
 * WeChat would open any public link; nothing here reaches beyond this machine.
 */
export const readOwnLink =
  (cloudUrl: () => string): ReadByLink =>
  async (link, mostBytes) => {
    const url = URL.canParse(link) ? new URL(link) : null;
    if (url?.origin !== cloudUrl() || !url.pathname.startsWith('/files/')) {
      return null;
    }
    const answer = await fetch(url, { signal: AbortSignal.timeout(openLimitMs) }).catch(() => null);
    if (!answer?.ok || Number(answer.headers.get('content-length')) > mostBytes) {
      await answer?.body?.cancel();
      return null;
    }
    return Buffer.from(await answer.arrayBuffer());
  };

const openLimitMs = 10_000;
