import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawArchitecture } from './architecture/picture';

/** `npm run draw-architecture`: the picture in docs, from the imports as they are now. */
const root = path.resolve(__dirname, '..');
writeFileSync(path.join(root, 'docs/architecture.svg'), drawArchitecture(root));
