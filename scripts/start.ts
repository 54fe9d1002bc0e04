import { run } from './start/run';

void run('bench', process.argv.slice(2));
