import { Image, View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './avatar.module.scss';

const css = sheet(styles);

type AvatarProps = {
  /** Its first letter stands in where there is no picture; null for nobody any more. */
  readonly name: string | null;
  readonly url?: string | null;
  readonly size?: 'row' | 'large';
};

/** The name is said beside it, so that a screen reader passes over it. */
export function Avatar({ name, url = null, size = 'row' }: AvatarProps) {
  const className = css('avatar', size, name === null && 'nobody');
  if (url !== null) {
    return <Image className={className} src={url} mode="aspectFill" {...aria({ hidden: true })} />;
  }
  return (
    <View className={className} {...aria({ hidden: true })}>
      {name === null ? '—' : initialOf(name)}
    </View>
  );
}

const initialOf = (name: string): string => ([...name.trim()][0] ?? '').toUpperCase();
