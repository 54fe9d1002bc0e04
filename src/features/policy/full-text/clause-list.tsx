import { View } from '@tarojs/components';
import { aria, sheet } from '@phone/ui';
import type { ReadClause } from './plain-text';
import styles from './policy.module.scss';

const css = sheet(styles);

export function ClauseList({ clauses }: { readonly clauses: readonly ReadClause[] }) {
  return (
    <View>
      {clauses.map(({ id, heading, paragraphs }) => (
        <View key={id} className={css('clause')}>
          {/* The screen's own title is that of the whole text. */}
          {id !== 'head' && (
            <View className={css('heading')} {...aria({ role: 'heading' })}>
              {heading}
            </View>
          )}
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className={css('paragraph')}>
              {paragraph}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
