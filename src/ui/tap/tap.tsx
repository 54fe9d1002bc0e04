import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './tap.module.scss';

const css = sheet(styles);

type TapProps = {
  /** What a screen reader says. Left out where the texts inside say it all, in their order. */
  readonly label?: string;
  readonly onTap: () => void;
  readonly role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab' | 'switch';
  readonly checked?: boolean;
  readonly selected?: boolean;
  /** Takes the place of the usual target of 44 pixels, so it must have that height itself. */
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** Anything a finger can press that is not a button of WeChat's own. */
export function Tap({ label, onTap, role = 'button', className, children, ...state }: TapProps) {
  return (
    <View
      className={className ?? css('target')}
      hoverClass={css('pressed')}
      hoverStayTime={80}
      onClick={onTap}
      {...aria({ role, ...(label === undefined ? {} : { label }), ...state })}
    >
      {children}
    </View>
  );
}
