import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import styles from './sheet.module.scss';

const css = sheet(styles);

type SheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  /** Left out where the sheet asks for an answer and has its own way to say no. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
  /** Stays in sight under what scrolls: the buttons. */
  readonly foot?: ReactNode;
};

/** A sheet from the bottom edge, over a shaded screen that can't be reached until it closes. */
export function Sheet({ open, title, closeLabel, onClose, children, foot }: SheetProps) {
  if (!open) {
    return null;
  }
  return (
    <View className={css('layer')} catchMove>
      <View
        className={css('shade')}
        {...(onClose === undefined ? {} : { onClick: onClose })}
        {...aria({ hidden: true })}
      />
      <View className={css('sheet')} {...aria({ role: 'dialog', label: title, modal: true })}>
        <View className={css('head')}>
          <View className={css('title')} {...aria({ role: 'heading' })}>
            {title}
          </View>
          {onClose !== undefined && (
            <Tap className={css('close')} label={closeLabel} onTap={onClose}>
              <Icon name="close" tone="ink-2" />
            </Tap>
          )}
        </View>
        <ScrollView scrollY className={css('body')}>
          {children}
        </ScrollView>
        {foot !== undefined && <View className={css('foot')}>{foot}</View>}
      </View>
    </View>
  );
}
