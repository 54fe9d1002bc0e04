import { View } from '@tarojs/components';
import { linkWords } from '@contract/link-words';
import { useWords } from '@phone/features/app';
import { sheet } from '@phone/ui';
import { linksIn } from './links';
import styles from './thread.module.scss';

const css = sheet(styles);

/** Below a message: where its links truly lead, and what is odd about them. */
export function LinkNotes({ text }: { readonly text: string }) {
  const { leadsTo, warnings } = useWords(linkWords);
  return linksIn(text).map(({ host, warning }) => (
    <View key={host} className={css('note', warning !== null && 'odd')}>
      {warning === null ? leadsTo(host) : `${leadsTo(host)} · ${warnings[warning]}`}
    </View>
  ));
}
