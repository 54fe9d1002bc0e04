import { watch } from 'chokidar';

/** A Taro rebuild writes many files over some seconds; quiet for this long means it is finished. */
const QUIET_MS = 400;

/** Calls back once after each burst of changes below the folder. */
export function watchBuild(folder: string, changed: () => void): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
