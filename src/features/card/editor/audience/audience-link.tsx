import { View } from '@tarojs/components';
import type { Audience } from '@contract/card-fields';
import { useWords } from '@phone/features/app';
import { Icon, sheet, Tap } from '@phone/ui';
import styles from './audience.module.scss';
import { text } from './text';

const css = sheet(styles);

type AudienceLinkProps = {
  /** The label of the field. */
  readonly label: string;
  readonly audience: Audience;
  readonly onTap: () => void;
};

/** Whom a field is shown to, above its box; a tap changes it. */
export function AudienceLink({ label, audience, onTap }: AudienceLinkProps) {
  const words = useWords(text);
  const name = words.names[audience];
  return (
    <Tap className={css('link')} label={words.shownTo(label, name)} onTap={onTap}>
      <View className={css('name', audience === 'link' && 'open')}>{name}</View>
      <Icon name="forward" tone="ink-3" />
    </Tap>
  );
}
