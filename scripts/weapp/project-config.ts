import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './built-files';

type ProjectConfig = { miniprogramRoot?: string; cloudfunctionRoot?: string };

/** What DevTools would not find when it opens the project: the mini-program, the functions. */
export function missingFromProject(root: string, doors: readonly string[]): readonly string[] {
  const config = readJson(root, 'project.config.json') as ProjectConfig;
  const { miniprogramRoot, cloudfunctionRoot } = config;
  if (miniprogramRoot === undefined || cloudfunctionRoot === undefined) {
    return ['project.config.json must name miniprogramRoot and cloudfunctionRoot'];
  }
  const functions = doors.flatMap((door) =>
    ['index.js', 'config.json', 'package.json'].map((file) =>
      path.join(cloudfunctionRoot, door, file),
    ),
  );
  return [path.join(miniprogramRoot, 'app.json'), ...functions]
    .filter((file) => !existsSync(path.join(root, file)))
    .map((file) => `project.config.json leads to ${file}, which was not built`)
    .concat(foldersWithoutDoor(path.join(root, cloudfunctionRoot), doors));
}

/** DevTools would offer to deploy every folder it sees. */
function foldersWithoutDoor(folder: string, doors: readonly string[]): readonly string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !doors.includes(entry.name))
    .map(({ name }) => `${name} among the built functions is no door of the contract`);
}
