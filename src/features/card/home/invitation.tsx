import { View } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { aria, Button, Second, sheet, Tag, Title } from '@phone/ui';
import { CardFace } from '../face/card-face';
import { useCardMessage } from '../face/use-chat-message';
import { openEditor } from '../open-page';
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
    <>
      <SampleCard />
      <Title>{guest ? words.guestTitle : words.firstTitle}</Title>
      <Second>{guest ? words.guestNote : words.firstNote}</Second>
      <View className={css('next')}>
        <Button label={words.make} onTap={() => void make()} />
      </View>
    </>
  );
}

/** A card of nobody, so that one sees what one gets. */
function SampleCard() {
  const words = useWords(text);
  return (
    <View className={css('sample')} {...aria({ hidden: true })}>
      <CardFace
        face={{
          name: words.sampleName,
          title: words.sampleTitle,
          organisation: words.sampleOrganisation,
          introduction: words.sampleIntroduction,
          template: 'plain',
        }}
      />
      <View className={css('mark')}>
        <Tag>{words.sample}</Tag>
      </View>
    </View>
  );
}
