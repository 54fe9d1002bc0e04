import { View } from '@tarojs/components';
import { useEffect, type ReactNode } from 'react';
import { classes, sheet } from '@phone/ui';
import { paintNativeParts } from './paint-page';
import { PrivacySheet } from './privacy-sheet';
import styles from './screen.module.scss';
import { useDisplay } from './use-display';
import { usePageInFront } from './use-page-in-front';

const css = sheet(styles);

type ScreenProps = {
  /** Stands in WeChat's bar above the page. */
  readonly title: string;
  readonly children: ReactNode;
  /** True where the content reaches the edges by itself. */
  readonly edgeToEdge?: boolean;
};

/**
 * The root of every page: language, theme and elder mode, WeChat's own bars, and the question
 * WeChat asks before it hands out private things.
 */
export function Screen({ title, children, edgeToEdge = false }: ScreenProps) {
  const { language, theme, elder } = useDisplay();
  const inFront = usePageInFront();
  useEffect(() => {
    if (inFront) {
      paintNativeParts(title, { language, theme, elder });
    }
  }, [inFront, title, language, theme, elder]);
  return (
    <View className={classes('paper', theme, elder && 'elder', css(!edgeToEdge && 'inset'))}>
      {children}
      {inFront && <PrivacySheet />}
    </View>
  );
}
