import { everyone, job } from '@server/doors/domains';
import { serve } from '@server/kernel/serve';

export const main = serve('jobs', { job: job.handlers(everyone) });
