import type { SafeLink } from '@contract/link';
import { linkWords } from '@contract/link-words';
import { confirm } from '@phone/platform/feedback';
import { wordsNow } from './words-now';

/** A mini-program opens no foreign pages; whoever takes an address elsewhere knows whose it is. */
export function mayLeave({ host, warning }: SafeLink): Promise<boolean> {
  const words = wordsNow(linkWords);
  return confirm({
    title: words.leadsTo(host),
    text: warning === null ? words.outside : words.warnings[warning],
    yes: words.copy,
    no: words.leaveIt,
  });
}
