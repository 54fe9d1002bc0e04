import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsIn } from './receipt/faults-in';
import { describeReceipt } from './receipt/describe-receipt';

const usage = 'npm run verify-receipt FILE [-- --key PUBLIC_KEY]';

/** Says whether a saved receipt of consents is what the service signed; exit code 1 where not. */
function verifyReceipt(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(usage);
    return 1;
  }
  const receipt = read(file);
  const faults = faultsIn(receipt, values.key);
  faults.forEach((fault) => console.error(`✗ ${fault}`));
  if (faults.length === 0) {
    console.log(describeReceipt(receipt, values.key !== undefined));
  }
  return faults.length === 0 ? 0 : 1;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

process.exitCode = verifyReceipt();
