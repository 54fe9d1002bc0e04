import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Build } from './bundle';
import { compileWeapp } from './compile/compile-weapp';
import { buildClientCode } from './server/client-code';
import { fileBelow, fontFile, sendFile, typeOf } from './server/files';
import { pageHtml } from './server/html';
import { createLiveEvents } from './server/live-events';
import { watchBuild } from './server/watch-build';

export type PreviewOptions = {
  readonly weappDir: string;
  log?: (line: string) => void;
  /** Recompile and reload the phones when the build changes. */
  readonly watch?: boolean;
};

export type Preview = {
  /** Serves `/`, `/console` and `/preview/…`; false for a path that is not the preview's. */
  readonly routes: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly rebuild: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const FONT_SECONDS = 86_400;

/** The bench with its two phones, as routes for the local server. */
export async function createPreview(options: PreviewOptions): Promise<Preview> {
  const log = options.log ?? (() => undefined);
  let build = compileWeapp(options.weappDir);
  const code = await buildClientCode();
  const events = createLiveEvents(() => build.bundle.version);
  const rebuild = async (): Promise<void> => {
    const next = compileWeapp(options.weappDir);
    if (next.bundle.version !== build.bundle.version) {
      build = next;
      events.build(build.bundle.version);
      log('preview: reloaded the phones');
    }
  };
  const watcher =
    options.watch === true
      ? watchBuild(options.weappDir, () => {
          // A build that is half written does not compile; the next change tries again.
          rebuild().catch((error: unknown) => log(`preview: ${String(error)}`));
        })
      : null;
  return {
    rebuild,
    async close() {
      events.close();
      await watcher?.close();
    },
    async routes(request, response) {
      const pathname = pathOf(request.url ?? '/');
      if (pathname === '/preview/events') {
        events.join(response);
        return true;
      }
      return serve(pathname, response, options.weappDir, build, code);
    },
  };
}

function serve(
  pathname: string,
  response: ServerResponse,
  weappDir: string,
  build: Build,
  code: ReadonlyMap<string, Uint8Array>,
): boolean {
  const send = (type: string, body: string | Uint8Array): true => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
    return true;
  };
  if (pathname === '/') {
    return send(typeOf('page.html'), pageHtml('bench', '乐聊名片 · 预览台'));
  }
  if (pathname === '/console') {
    return send(typeOf('page.html'), pageHtml('console', '乐聊名片 · 云控制台'));
  }
  if (!pathname.startsWith('/preview/')) {
    return false;
  }
  const name = pathname.slice('/preview/'.length);
  if (name === 'phone') {
    return send(typeOf('page.html'), pageHtml('phone', '乐聊名片'));
  }
  if (name === 'bundle.json') {
    return send(typeOf('bundle.json'), JSON.stringify(build.bundle));
  }
  if (name === 'weapp.js') {
    return send(typeOf(name), build.program);
  }
  const script = code.get(name);
  if (script !== undefined) {
    return send(typeOf(name), script);
  }
  const [folder, rest] = split(name);
  const file =
    folder === 'fonts' ? fontFile(rest) : folder === 'files' ? fileBelow(weappDir, rest) : null;
  if (file === null) {
    return false;
  }
  sendFile(response, file, folder === 'fonts' ? FONT_SECONDS : 0);
  return true;
}

/** The path without its query; an address that is not well formed is nobody's. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    return '';
  }
}

function split(name: string): [string, string] {
  const slash = name.indexOf('/');
  return slash < 0 ? [name, ''] : [name.slice(0, slash), name.slice(slash + 1)];
}
