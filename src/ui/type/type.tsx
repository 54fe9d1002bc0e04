import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './type.module.scss';

const css = sheet(styles);

type TypeProps = { readonly children: ReactNode };

/** The one large line that says what a screen is about. */
export const Title = ({ children }: TypeProps) => (
  <View className={css('title')} {...aria({ role: 'heading', level: 1 })}>
    {children}
  </View>
);

export const Body = ({ children }: TypeProps) => <View className={css('body')}>{children}</View>;

export const Second = ({ children }: TypeProps) => (
  <View className={css('second')}>{children}</View>
);

export const Hint = ({ children }: TypeProps) => <View className={css('hint')}>{children}</View>;
