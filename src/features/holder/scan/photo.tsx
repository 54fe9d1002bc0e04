import { Image } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { showPictures } from '@phone/platform/choose-media';
import { sheet, Tap } from '@phone/ui';
import styles from './photo.module.scss';
import { text } from './text';

const css = sheet(styles);

type PhotoProps = { readonly path: string; readonly stays?: boolean };

/** The photographed card; it can stay in sight while what was read is compared with it. */
export function Photo({ path, stays = false }: PhotoProps) {
  const words = useWords(text);
  return (
    <Tap
      className={css('photo', stays && 'stays')}
      label={`${words.photo}，${words.seePhoto}`}
      onTap={() => void showPictures([path], path)}
    >
      <Image className={css('picture')} src={path} mode="aspectFit" />
    </Tap>
  );
}
