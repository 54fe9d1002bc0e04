import { View } from '@tarojs/components';
import type { CardFace as Face } from '@contract/card';
import { useDisplay, useWords } from '@phone/features/app';
import { aria, Icon, sheet, Tap } from '@phone/ui';
import { text } from '../text';
import styles from './card-face.module.scss';
import { layOut, rowFields, type Block, type RowField } from './layout';

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
  return (
    <View className={css('card')} {...aria({ role: 'group', label: words.cardOf(face.name) })}>
      {layOut(face, rows).map((block) => (
        <Part
          key={block.kind === 'row' ? block.field : `${block.kind} ${textOf(block)}`}
          block={block}
          unnamed={unnamed}
          {...(onReach === undefined ? {} : { onReach: reachOf(face, onReach) })}
        />
      ))}
    </View>
  );
}

type PartProps = {
  readonly block: Block;
  readonly unnamed: boolean;
  readonly onReach?: (field: RowField) => void;
};

function Part({ block, unnamed, onReach }: PartProps) {
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
    case 'line':
      return <View className={css('line')}>{block.text}</View>;
    case 'rule':
      return <View className={css('rule')} />;
    case 'row':
      return <Row field={block.field} value={block.text} {...(onReach && { onReach })} />;
  }
}

type RowProps = {
  readonly field: RowField;
  readonly value: string;
  readonly onReach?: (field: RowField) => void;
};

function Row({ field, value, onReach }: RowProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const inside = (
    <>
      <View className={css('label', language === 'en' && 'wide')}>{words[field]}</View>
      <View className={css('value', field === 'introduction' && 'prose')}>{value}</View>
    </>
  );
  if (onReach === undefined || field === 'introduction') {
    return <View className={css('row')}>{inside}</View>;
  }
  return (
    <Tap className={css('row', 'reach')} onTap={() => onReach(field)}>
      {inside}
      {field === 'mobile' ? (
        <Icon name="call" tone="ink-3" label={words.callOrCopy} />
      ) : (
        <Icon name="copy" tone="ink-3" label={words.copy} />
      )}
    </Tap>
  );
}

/** What is copied or dialled is the value as its owner wrote it, not as it is shown. */
const reachOf =
  (face: Face, onReach: (field: RowField, value: string) => void) => (field: RowField) => {
    const value = face[field];
    if (value !== undefined) {
      onReach(field, value);
    }
  };

const textOf = (block: Block): string => (block.kind === 'rule' ? '' : block.text);
