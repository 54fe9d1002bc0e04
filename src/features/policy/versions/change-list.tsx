import { View } from '@tarojs/components';
import type { ClauseChange, Marked } from '@contract/policy/versions/compare';
import { useWords } from '@phone/features/app';
import { aria, classes, sheet } from '@phone/ui';
import { chaptersOf } from '../full-text/pages';
import { numbered } from '../full-text/plain-text';
import policyStyles from '../full-text/policy.module.scss';
import { text } from './text';
import styles from './versions.module.scss';

/** A clause looks here as it does where it is read. */
const clauseCss = sheet(policyStyles);
const css = sheet(styles);

export function ChangeList({ changes }: { readonly changes: readonly ClauseChange[] }) {
  return (
    <View>
      {chaptersOf(changes).map(({ chapter, clauses }) => (
        <View key={chapter}>
          {clauses.map(({ id, title, paragraphs }) => (
            <View key={id} className={clauseCss('clause')}>
              <View className={clauseCss('heading')} {...aria({ role: 'heading' })}>
                {numbered(id, '')}
                <Pieces pieces={title} />
              </View>
              {paragraphs.map((pieces, index) => (
                <View key={index} className={clauseCss('paragraph')}>
                  <Pieces pieces={pieces} />
                </View>
              ))}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Struck out or underlined, so that nobody needs to see the colour; a screen reader is told. */
function Pieces({ pieces }: { readonly pieces: readonly Marked[] }) {
  const words = useWords(text);
  return (
    <>
      {pieces.map(({ text: said, mark }, index) => (
        <View
          key={index}
          className={classes(clauseCss('piece'), css(mark))}
          {...(mark === 'same'
            ? {}
            : aria({
                role: mark === 'removed' ? 'deletion' : 'insertion',
                label: `${words.marks[mark]}：${said}`,
              }))}
        >
          {said}
        </View>
      ))}
    </>
  );
}
