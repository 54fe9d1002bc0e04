import { describeContract } from './contract/describe';

/** `npm run -s contract`: the whole contract as JSON on standard output, and nothing else there. */
process.stdout.write(`${JSON.stringify(describeContract(), null, 2)}\n`);
