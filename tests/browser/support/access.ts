import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';

type Run = { violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] };

/** What axe finds wrong, one sentence each; the bench and each phone are judged as what they are: three screens. */
export async function faultsOfAccess(page: Page): Promise<string[]> {
  const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  const faults: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(source);
    faults.push(...(await faultsOfFrame(frame)));
  }
  return faults;
}

async function faultsOfFrame(frame: Frame): Promise<string[]> {
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<unknown> } };
    return (await axe.run({ iframes: false })) as Run;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${String(node.target)} ${node.failureSummary ?? ''}`),
  );
}
