import { Image, View } from '@tarojs/components';
import type { MediumOwned, MediumSeen } from '@contract/media';
import { useWords } from '@phone/features/app';
import { Cell, List, sheet, Tap } from '@phone/ui';
import { text } from '../text';
import styles from './album.module.scss';

const css = sheet(styles);

type Medium = MediumSeen & Partial<Pick<MediumOwned, 'state'>>;
type TilesProps<M extends Medium> = {
  readonly media: readonly M[];
  readonly onTap: (medium: M) => void;
};

/** Pictures as squares, anything else as rows. */
export function Tiles<M extends Medium>({ media, onTap }: TilesProps<M>) {
  const words = useWords(text);
  const pictures = media.filter(({ type }) => type === 'jpg');
  const others = media.filter(({ type }) => type !== 'jpg');
  const stateOf = ({ state }: M) =>
    state === 'pending' || state === 'refused' ? words.states[state] : '';
  return (
    <>
      {pictures.length > 0 && (
        <View className={css('grid')}>
          {pictures.map((medium, index) => (
            <Tap
              key={medium.id}
              className={css('tile')}
              label={[words.picture(index + 1), stateOf(medium)].filter(Boolean).join('，')}
              onTap={() => onTap(medium)}
            >
              <Image className={css('square')} mode="aspectFill" src={medium.url ?? ''} />
              {stateOf(medium) !== '' && <View className={css('state')}>{stateOf(medium)}</View>}
            </Tap>
          ))}
        </View>
      )}
      {others.length > 0 && (
        <List>
          {others.map((medium) => (
            <Cell
              key={medium.id}
              title={medium.name ?? words.kinds[medium.kind]}
              value={`${(medium.bytes / 1_048_576).toFixed(1)} MB`}
              onTap={() => onTap(medium)}
            />
          ))}
        </List>
      )}
    </>
  );
}
