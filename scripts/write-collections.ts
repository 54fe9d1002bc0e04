import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { collectionsFile, collectionsText } from './collections';

/** `npm run collections`: lists what every `records.ts` declares, for review and deployment. */
const root = resolve(__dirname, '..');
writeFileSync(collectionsFile(root), collectionsText(root));
