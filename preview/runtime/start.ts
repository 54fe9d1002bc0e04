import './phone.css';
import type { Bundle } from '../bundle';
import type { BenchMessage, PhoneMessage } from '../protocol';
import { sentenceOf } from './faults';
import { loadProgram } from './program';
import { createPhone, phoneRoot } from './create-phone';
import { showFault } from './fault-banner';
import type { Phone } from './phone';
import { exposeToTests } from './test-hook';
import { enterFromChat, launch, resume } from './enter';

/** The script of `/preview/phone?openid=<id>&path=<page path with query>`. */
async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const openid = parameters.get('openid') ?? 'o-lin-zhiyuan';
  let peer = parameters.get('peer') ?? '文件传输助手';
  const [bundle, program] = await Promise.all([fetchBundle(), loadProgram(), loadFonts()]);
  const phone = createPhone({
    openid,
    bundle,
    program,
    root: phoneRoot(),
    toBench: (message) => window.parent.postMessage(message, location.origin),
    peer: () => peer,
  });
  exposeToTests(phone);
  watchFaults(phone);
  window.addEventListener(
    'message',
    ({ data, origin }: MessageEvent<BenchMessage | PhoneMessage>) => {
      if (origin !== location.origin) {
        return;
      }
      if (data.type === 'bench:enter') {
        enterFromChat(phone, data.path, data.scene);
      } else if (data.type === 'bench:resume') {
        resume(phone);
      } else if (data.type === 'bench:peer') {
        peer = data.name;
      }
    },
  );
  launch(phone, parameters.get('path') ?? '', Number(parameters.get('scene') ?? 1001));
  if (parameters.get('watch') !== 'off') {
    reloadOnSave(bundle.version, phone);
  }
}

async function fetchBundle(): Promise<Bundle> {
  const response = await fetch('/preview/bundle.json');
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return (await response.json()) as Bundle;
}

/** Text drawn on a canvas before its font is there would stay in the wrong one. */
async function loadFonts(): Promise<void> {
  const sample = '名片 Aa';
  await Promise.all(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC"`, sample)),
  );
}

function watchFaults(phone: Phone): void {
  phone.faults.onReport((fault) => {
    showFault(fault);
    phone.toBench({ type: 'phone:fault', openid: phone.openid, message: fault.message });
  });
  window.addEventListener('error', (event) => {
    const { message } = event;
    phone.faults.report('uncaught', (event.error as unknown) ?? message);
    phone.life.tell('error', message);
  });
  window.addEventListener(
    'unhandledrejection',
    ({ reason, promise }: { reason: unknown; promise: unknown }) => {
      phone.faults.report('unhandled rejection', reason);
      phone.life.instance().onUnhandledRejection?.({ reason, promise });
      phone.life.tell('unhandledRejection', { reason, promise });
    },
  );
  for (const problem of phone.bundle.problems) {
    phone.faults.report('build', new Error(problem));
  }
}

/** A new build reloads the phone on the page it shows. */
function reloadOnSave(version: string, phone: Phone): void {
  const events = new EventSource('/preview/events');
  events.addEventListener('build', ({ data }: MessageEvent<string>) => {
    if (data !== version) {
      events.close();
      const next = new URL(location.href);
      next.searchParams.set('path', currentUrl(phone));
      location.replace(next);
    }
  });
}

function currentUrl({ stack }: Phone): string {
  const query = Object.entries(stack.top?.query ?? {}).map(([name, value]) => `${name}=${value}`);
  return `${stack.top?.path ?? ''}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

start().catch((error: unknown) => {
  showFault({ at: '', where: 'start', message: sentenceOf(error), stack: '' });
  throw error;
});
