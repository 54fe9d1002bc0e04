import { runStages } from './test/run-stages';

/** `npm test`: everything that must hold, quickest first, and the numbers of jest at the end. */
void runStages();
