import { Image, View } from '@tarojs/components';
import type { CardFace as Face } from '@contract/card';
import { useWords } from '@phone/features/app';
import { aria, sheet } from '@phone/ui';
import { text } from '../text';
import styles from './card-face.module.scss';
import { FaceRow } from './face-row';
import { layOut, rowFields, type Block, type RowField } from './layout';
import { Ridge } from './ridge-line';

const css = sheet(styles);

type CardFaceProps = {
  readonly face: Face;
  /** Leaves rows out where there should be fewer things on the screen. */
  readonly rows?: readonly RowField[];
  /** The name only stands in for one that is still to be written. */
  readonly unnamed?: boolean;
  /** Makes the rows that lead somewhere pressable. */
  readonly onReach?: (field: RowField, value: string) => void;
};

/** A card on the page. */
export function CardFace({ face, rows = rowFields, unnamed = false, onReach }: CardFaceProps) {
  const words = useWords(text);
  const { flow, portrait, head, rows: filled, ridge } = layOut(face, rows);
  return (
    <View
      className={css('card', ridge && 'ridged')}
      {...aria({ role: 'group', label: words.cardOf(face.name) })}
    >
      <View className={css('head', flow, portrait !== null && 'pictured')}>
        {portrait !== null && (
          <View
            className={css('portrait')}
            {...aria({ role: 'img', label: words.photoOf(face.name) })}
          >
            {portrait.initial}
            <Image className={css('photo')} src={portrait.url} mode="aspectFill" lazyLoad />
          </View>
        )}
        {head.map((block, index) => (
          <Part key={index} block={block} unnamed={unnamed} />
        ))}
      </View>
      {filled.length > 0 && <View className={css('edge')} />}
      {filled.map(({ field, text: shown }) => (
        <FaceRow
          key={field}
          field={field}
          shown={shown}
          value={face[field] ?? shown}
          {...(onReach && { onReach })}
        />
      ))}
      {ridge && <Ridge />}
    </View>
  );
}

function Part({ block, unnamed }: { readonly block: Block; readonly unnamed: boolean }) {
  switch (block.kind) {
    case 'name':
      return (
        <View
          className={css('name', unnamed && 'unnamed')}
          {...aria({ role: 'heading', level: 1 })}
        >
          {block.text}
        </View>
      );
    case 'rule':
      return <View className={css('rule')} />;
    case 'seal':
      return (
        <View className={css('seal')} {...aria({ hidden: true })}>
          {block.columns.join('\n')}
        </View>
      );
    case 'initial':
      return (
        <View className={css('initial')} {...aria({ hidden: true })}>
          {block.text}
        </View>
      );
    default:
      return <View className={css(block.kind)}>{block.text}</View>;
  }
}
