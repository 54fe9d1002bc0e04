import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFiles } from './built-files';
import { dynamicCodeIn } from './dynamic-code';

export function dynamicCodeInBuild(weappDir: string): readonly string[] {
  return builtFiles(weappDir, '.js', '.wxs').flatMap((file) =>
    dynamicCodeIn(file, readFileSync(path.join(weappDir, file), 'utf8')),
  );
}
