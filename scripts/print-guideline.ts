import { inventory } from '@contract/policy/inventory';
import { guidelineOf } from '@contract/policy/wechat/guideline';

/**
 * `npm run -s guideline`: what to enter in WeChat's console as the privacy guideline. The copy in
 * config/wechat is what was entered; a test compares the two.
 */
process.stdout.write(`${JSON.stringify(guidelineOf(Object.values(inventory)), null, 2)}\n`);
