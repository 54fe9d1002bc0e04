import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './section.module.scss';

const css = sheet(styles);

type SectionProps = { readonly title?: string; readonly children: ReactNode };

/** A part of a screen under its own small heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <View className={css('section')}>
      {title !== undefined && (
        <View className={css('title')} {...aria({ role: 'heading' })}>
          {title}
        </View>
      )}
      {children}
    </View>
  );
}
