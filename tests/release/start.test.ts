import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireBuild, root } from './build';

/** A first start builds everything; two minutes is what we promise on two cores. */
const READY_MS = 120_000;
/** Stopping is promised in eight seconds, an answer in far less. */
const ENDED_MS = 15_000;
/** A watching builder looks around every few seconds. */
const NOTICED_MS = 40_000;
jest.setTimeout(READY_MS + 60_000);
// Once, on a machine busy with other tests, a stop was not seen to end. What the program said is
// logged if it happens again; one more try decides.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

type Running = { child: ChildProcess; said: () => string; ended: Promise<number | null> };
const running: Running[] = [];
let base: string;

beforeAll(() => {
  requireBuild();
  base = mkdtempSync(path.join(tmpdir(), 'start-'));
});
afterAll(() => {
  for (const { child } of running) {
    endGroup(child);
  }
  rmSync(base, { recursive: true, force: true });
});

test('npm start answers, serves the bench, and Ctrl-C leaves nothing behind', async () => {
  const program = npm('start', '--no-open', '--port', '0', '--data', path.join(base, 'a'));
  const url = await addressOf(program);
  expect(await (await get(new URL('health', url))).json()).toMatchObject({ ok: true });
  expect(await (await get(url)).text()).toContain('<!doctype html>');
  program.child.kill('SIGINT');
  expect(await endOf(program)).toBe(0);
  expect(await isGroupGone(program.child)).toBe(true);
});

test('npm run cloud answers without the bench, on the next port when its own is taken', async () => {
  const blocker = createServer();
  const taken = await new Promise<number>((resolve) => {
    blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as AddressInfo).port));
  });
  const program = npm('cloud', '--port', String(taken), '--data', path.join(base, 'b'));
  const url = await addressOf(program);
  blocker.close();
  expect(Number(url.port)).toBeGreaterThan(taken);
  expect(program.said()).toContain(`Port ${taken} is taken`);
  expect((await get(new URL('health', url))).status).toBe(200);
  expect((await get(url)).status).toBe(404);
  const second = npm('cloud', '--port', '0', '--data', path.join(base, 'b'));
  expect(await endOf(second)).toBe(1);
  expect(second.said()).toMatch(/in use by .*process \d+/);
  program.child.kill('SIGTERM');
  expect(await endOf(program)).toBe(0);
});

test('a function whose source was touched is built and loaded anew, without a restart', async () => {
  const program = npm('cloud', '--port', '0', '--data', mkdtempSync(path.join(base, 'c-')));
  const url = await addressOf(program);
  // The builder may still tell of its first build, so the wish is for some warm call.
  await until(async () => (await startOfCall(url)) === 'warm', program);
  const before = program.said().length;
  const now = new Date();
  utimesSync(path.join(root, 'cloudfunctions/doors/api/index.ts'), now, now);
  await until(() => program.said().includes('Function api: built again', before), program);
  expect(await startOfCall(url)).toBe('cold');
  expect(await startOfCall(url)).toBe('warm');
  program.child.kill('SIGTERM');
  expect(await endOf(program)).toBe(0);
});

test('a folder of somebody else is refused before anything is built', async () => {
  writeFileSync(path.join(base, 'thesis.txt'), 'mine');
  const program = npm('start', '--no-open', '--fresh', '--data', base);
  expect(await endOf(program)).toBe(1);
  expect(program.said()).toContain('did not make');
});

test('a flag it does not know is refused with the ones it knows', async () => {
  const program = npm('start', '--prot', '1');
  expect(await endOf(program)).toBe(1);
  expect(program.said()).toMatch(/--prot[^]*--port N/);
});

function npm(script: string, ...flags: string[]): Running {
  const child = spawn('npm', ['run', '--silent', script, '--', ...flags], {
    cwd: root,
    // A group of its own, to see afterwards whether anyone is left in it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const program = { child, said: () => text, ended };
  running.push(program);
  return program;
}

const get = (url: URL): Promise<Response> => fetch(url, { signal: AbortSignal.timeout(ENDED_MS) });

/** The exit code; where there is none in time, what the program said until then. */
async function endOf(program: Running): Promise<number | null> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`It did not end:\n${program.said()}`)), ENDED_MS).unref();
  });
  return Promise.race([program.ended, late]);
}

/** Calls the door of the phones; whether an instance was made for it. */
async function startOfCall(url: URL): Promise<unknown> {
  await fetch(new URL('invoke/api', url), { method: 'POST', body: '{}' });
  const stats = (await (await get(new URL('stats', url))).json()) as { start: unknown }[];
  return stats.at(-1)?.start;
}

async function until(isSo: () => boolean | Promise<boolean>, program: Running): Promise<void> {
  const deadline = Date.now() + NOTICED_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) {
      throw new Error(`It did not come to it:\n${program.said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function addressOf(program: Running): Promise<URL> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline && program.child.exitCode === null) {
    const [, address] = /is ready: (http:\S+)/.exec(program.said()) ?? [];
    if (address !== undefined) {
      return new URL(address);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not get ready:\n${program.said()}`);
}

/** A moment is given to a compiler that ends when it sees that its parent has. */
async function isGroupGone(child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 30 && isGroupAlive(child); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return !isGroupAlive(child);
}

function isGroupAlive({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
}

function endGroup(child: ChildProcess): void {
  if (child.pid !== undefined && isGroupAlive(child)) {
    process.kill(-child.pid, 'SIGKILL');
  }
}
