import { runConformance } from './conformance/run-conformance';

/** `npm run conformance`: is the cloud, local or real, what the programs take it for? */
void runConformance();
