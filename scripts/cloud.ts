import { run } from './start/run';

void run('cloud', process.argv.slice(2));
