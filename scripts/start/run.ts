import { startLocalCloud } from '../../emulator';
import type { LocalCloud } from '../../emulator';
import { createPreview } from '../../preview';
import type { Preview } from '../../preview';
import { watchWeapp } from '../build/watch-weapp';
import { localKeys } from '../local-keys';
import { localVendors } from '../local-vendors';
import { fillWithSample } from '../sample';
import { buildAll } from './build-all';
import { openDataFolder } from './data-folder';
import { freePort } from './free-port';
import { openBrowser } from './open-browser';
import { parseOptions, usage } from './options';
import type { StartOptions, What } from './options';
import { createBoard } from './progress';
import type { Board } from './progress';
import { sentenceOf } from './sentence-of';
import { bringKeys, bringState, keepState } from './state-file';
import { stopOnSignals } from './stopping';
import type { Stopping } from './stopping';
import { functionsDir, weappDir } from './where';

/** The whole of `npm start` and `npm run cloud`, from the flags to the last line. */
export async function run(what: What, args: readonly string[]): Promise<void> {
  const parsed = parseOptions(args, process.cwd());
  if (parsed.kind === 'usage') {
    console.log(usage);
    return;
  }
  if (parsed.kind === 'refused') {
    console.error(`${parsed.problem}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const board = createBoard(process.stdout);
  const stopping = stopOnSignals(board.say);
  try {
    const { options } = parsed;
    await (options.exportFile === null
      ? start(what, options, board, stopping)
      : writeOut(options, options.exportFile, board));
  } catch (problem) {
    if (!stopping.signal.aborted) {
      console.error(sentenceOf(problem));
      stopping.fail();
    }
  }
}

async function writeOut(options: StartOptions, file: string, board: Board): Promise<void> {
  const data = openDataFolder(options.dataDir, false);
  await buildAll({ board, functions: true, weapp: 'no' });
  const functionEnv = localKeys(data.keysDir);
  const cloud = await startLocalCloud({ dataDir: data.cloudDir, functionsDir, functionEnv });
  try {
    await keepState(cloud, file, data);
    board.say(`Everything is in ${file}; what unseals it is in ${file}.keys.json: keep it apart.`);
  } finally {
    await cloud.stop();
  }
}

async function start(
  what: What,
  options: StartOptions,
  board: Board,
  stopping: Stopping,
): Promise<void> {
  // Read to its end before a folder is emptied for it.
  const brought = options.importFile === null ? null : bringState(options.importFile);
  const data = openDataFolder(options.dataDir, options.fresh);
  if (brought !== null) {
    bringKeys(brought, data);
  }
  let cloud: LocalCloud | null = null;
  const reload = (door: string): void => {
    // The first answers of the watching builder tell of the build that has just been made.
    if (cloud !== null) {
      board.say(`Function ${door}: built again`);
      cloud.reload(door).catch((problem: unknown) => board.say(sentenceOf(problem)));
    }
  };
  await buildAll({
    board,
    functions: true,
    weapp: what === 'bench' ? 'when-changed' : 'no',
    signal: stopping.signal,
    watch: reload,
  });
  const preview = what === 'bench' ? await createPreview({ weappDir, log: board.say }) : null;
  const port = await freePort(options.port);
  if (port !== options.port) {
    board.say(`Port ${options.port} is taken, so this one is used: ${port}.`);
  }
  cloud = await startLocalCloud({
    dataDir: data.cloudDir,
    functionsDir,
    port,
    functionEnv: localKeys(data.keysDir),
    vendors: localVendors,
    log: board.say,
    ...(preview === null ? {} : { routes: preview.routes }),
  });
  const running = cloud;
  stopping.later(() => running.stop());
  if (brought !== null) {
    const { documents, files } = await cloud.importState(brought.bytes);
    board.say(`Imported ${documents} documents and ${files} files.`);
  }
  if (options.sample) {
    await fillWithSample(cloud);
    board.say('Filled with sample people, their cards and exchanges.');
  }
  if (preview !== null) {
    followSources(preview, board, stopping);
  }
  sayReady(what, cloud, options, board);
}

function followSources(preview: Preview, board: Board, stopping: Stopping): void {
  const watching = watchWeapp({
    built: () => {
      preview.rebuild().then(
        () => board.say('Mini-program: built again'),
        (problem: unknown) => board.say(`Preview: ${sentenceOf(problem)}`),
      );
    },
    failed: (errors) => board.say(`Mini-program: does not build.\n${errors}`),
  });
  stopping.later(() => preview.close());
  stopping.later(watching.stop);
}

function sayReady(what: What, cloud: LocalCloud, options: StartOptions, board: Board): void {
  const address = what === 'bench' ? `${cloud.url}/` : cloud.url;
  const subject = what === 'bench' ? 'The preview bench' : 'The local cloud';
  board.say(`${subject} is ready: ${address}`);
  board.say(`People's data is in ${options.dataDir}. Ctrl-C stops everything.`);
  if (what === 'bench' && options.open) {
    openBrowser(address);
  }
}
