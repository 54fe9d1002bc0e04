import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { registryChromium } from './registry-chromium';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** No network of its own, no sandbox (containers have none), no graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Starts Debian's Chromium where it is installed, else the one that came from the registry. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = existsSync(DEBIAN_CHROMIUM)
    ? { executablePath: DEBIAN_CHROMIUM, env: {} }
    : await registryChromium();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    headless: true,
    env: { ...definedEnvironment(), ...env },
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
