import { View } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { aria, Button, Second, sheet, Title } from '@phone/ui';
import { useCardMessage } from '../face/use-chat-message';
import { openEditor } from '../open-editor';
import styles from './invitation.module.scss';
import { text } from './text';

const css = sheet(styles);

/** What this is, and the one step to a card; the agreement is asked for at that step. */
export function Invitation({ guest }: { readonly guest: boolean }) {
  const words = useWords(text);
  const { ensureMember } = useMember();
  useCardMessage(null);
  const make = async () => {
    if (await ensureMember()) {
      await openEditor();
    }
  };
  return (
    <View className={css('invitation')}>
      <BlankCard />
      <Title>{guest ? words.guestTitle : words.firstTitle}</Title>
      <Second>{guest ? words.guestNote : words.firstNote}</Second>
      <View className={css('next')}>
        <Button label={words.make} onTap={() => void make()} />
      </View>
    </View>
  );
}

/** The shape of a card, waiting to be filled. */
const BlankCard = () => (
  <View className={css('blank')} {...aria({ hidden: true })}>
    <View className={css('bar', 'name')} />
    <View className={css('bar', 'long')} />
    <View className={css('bar', 'short')} />
    <View className={css('rule')} />
    <View className={css('bar', 'long')} />
  </View>
);
