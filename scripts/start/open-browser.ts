import { spawn } from 'node:child_process';

/** Opens an address in the person's browser, where there is a screen to show it on. */
export function openBrowser(url: string): void {
  const command = opener();
  if (command === null) {
    return;
  }
  const [name, ...args] = command;
  const child = spawn(name, [...args, url], { detached: true, stdio: 'ignore' });
  // The address is printed anyway, so a machine without an opener is no fault.
  child.on('error', () => undefined);
  child.unref();
}

function opener(): [string, ...string[]] | null {
  if (process.platform === 'darwin') {
    return ['open'];
  }
  if (process.platform === 'win32') {
    return ['cmd', '/c', 'start', ''];
  }
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  return (x11 ?? wayland ?? '') === '' ? null : ['xdg-open'];
}
