import { View } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { aria, Hint, sheet } from '@phone/ui';
import { text } from '../text';
import type { ClauseChange } from './changes-between';
import styles from './changes.module.scss';

const css = sheet(styles);

/** Clause by clause: what it used to say, then what it says now. */
export function ChangeList({ changes }: { readonly changes: readonly ClauseChange[] }) {
  const words = useWords(text);
  return (
    <View>
      {changes.map(({ id, title, gone, come }) => (
        <View key={id} className={css('clause')}>
          <View className={css('heading')} {...aria({ role: 'heading' })}>
            {/^\d/.test(id) ? `${id}　${title}` : title}
          </View>
          <Paragraphs label={words.gone} lines={gone} kind="gone" />
          <Paragraphs label={words.come} lines={come} kind="come" />
        </View>
      ))}
    </View>
  );
}

type ParagraphsProps = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly kind: 'gone' | 'come';
};

function Paragraphs({ label, lines, kind }: ParagraphsProps) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <View className={css('part', kind)}>
      <Hint>{label}</Hint>
      {lines.map((line) => (
        <View key={line} className={css('line')}>
          {line}
        </View>
      ))}
    </View>
  );
}
