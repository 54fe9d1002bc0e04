import { View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import { aria, sheet } from '@phone/ui';
import styles from './card-face.module.scss';
import { ridge } from './ridge';

const css = sheet(styles);

const points = ridge
  .map(([x, height]) => `${(x * 100).toFixed(1)},${(29 - height * 27).toFixed(1)}`)
  .join(' ');
const drawing =
  "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 30' preserveAspectRatio='none'%3E" +
  `%3Cpolyline points='${points}' fill='none' stroke='%23000' stroke-width='1.4' ` +
  "vector-effect='non-scaling-stroke'/%3E%3C/svg%3E";
const mask = `url("data:image/svg+xml,${drawing}")`;

// The framework hands on a style only under the names it knows, and every custom property.
const style = { '--ridge': mask } as CSSProperties;

/** The drawn line as a mask, so that it takes the colour of the theme. */
export const Ridge = () => (
  <View className={css('ridge')} style={style} {...aria({ hidden: true })} />
);
