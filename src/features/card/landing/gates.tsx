import { View } from '@tarojs/components';
import type { CardSeen } from '@contract/card';
import type { CardFieldName } from '@contract/card-fields';
import { useWords } from '@phone/features/app';
import { aria, Hint, Second, sheet } from '@phone/ui';
import { text as cardText } from '../text';
import styles from './gates.module.scss';
import { text } from './text';

const css = sheet(styles);

/** What else stands on a card, by name alone, and what opens it. Nothing where all is open. */
export function Gates({ card }: { readonly card: CardSeen }) {
  const words = useWords(text);
  const names = useWords(cardText);
  const listed = (fields: readonly CardFieldName[]) =>
    fields.map((field) => names[field]).join(words.and);
  const { opensOnReturn, opensOnApproval } = card;
  if (opensOnReturn.length + opensOnApproval.length === 0) {
    return null;
  }
  return (
    <View className={css('gates')}>
      <View className={css('half')} {...aria({ hidden: true })} />
      <View className={css('words')}>
        {opensOnReturn.length > 0 && <Second>{words.opensOnReturn(listed(opensOnReturn))}</Second>}
        {opensOnApproval.length > 0 && (
          <Second>{words.opensOnApproval(listed(opensOnApproval))}</Second>
        )}
        <Hint>{words.setByOwner}</Hint>
      </View>
    </View>
  );
}
