import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { useWords } from '@phone/features/app';
import { Actions, aria, Button, Hint, Sheet, sheet } from '@phone/ui';
import { text } from '../text';
import { dragged, wholeOf, zoomed, type CropBox, type Size } from './crop-box';
import styles from './crop.module.scss';
import { useFingers } from './use-fingers';

const css = sheet(styles);
const FRAME_PX = 280;
/** One press of a button. */
const STEP = 0.1;
const CLOSER = 1.25;

type CropSheetProps = {
  readonly path: string;
  readonly size: Size;
  readonly onUse: (box: CropBox) => void;
  readonly onClose: () => void;
};

/** Which square of a picture to take: by fingers, or by buttons that do the same. */
export function CropSheet({ path, size, onUse, onClose }: CropSheetProps) {
  const words = useWords(text);
  const [box, setBox] = useState(() => wholeOf(size));
  const fingers = useFingers(size, FRAME_PX, setBox);
  return (
    <Sheet
      open
      title={words.cropTitle}
      closeLabel={words.close}
      onClose={onClose}
      foot={<Button label={words.cropUse} onTap={() => onUse(box)} />}
    >
      <View
        className={css('frame')}
        catchMove
        {...fingers}
        {...aria({ role: 'img', label: words.cropSeen })}
      >
        <Image className={css('picture')} src={path} style={placeOf(box, size)} />
      </View>
      <Hint>{words.cropHint}</Hint>
      <Moves words={words.moves} onMove={(move) => setBox((before) => moves[move](before, size))} />
    </Sheet>
  );
}

const moves = {
  closer: (box, size) => zoomed(box, size, CLOSER),
  further: (box, size) => zoomed(box, size, 1 / CLOSER),
  left: (box, size) => dragged(box, size, -STEP, 0),
  right: (box, size) => dragged(box, size, STEP, 0),
  up: (box, size) => dragged(box, size, 0, -STEP),
  down: (box, size) => dragged(box, size, 0, STEP),
} as const satisfies Record<string, (box: CropBox, size: Size) => CropBox>;
type MoveName = keyof typeof moves;
const pairs = [
  ['closer', 'further'],
  ['left', 'right'],
  ['up', 'down'],
] as const satisfies readonly (readonly [MoveName, MoveName])[];

type MovesProps = {
  readonly words: Readonly<Record<MoveName, string>>;
  readonly onMove: (move: MoveName) => void;
};

function Moves({ words, onMove }: MovesProps) {
  return (
    <>
      {pairs.map((pair) => (
        <Actions key={pair[0]} pair inline>
          {pair.map((move) => (
            <Button key={move} kind="quiet" label={words[move]} onTap={() => onMove(move)} />
          ))}
        </Actions>
      ))}
    </>
  );
}

/** The whole picture, so large and so far out that the square fills the frame. */
function placeOf({ left, top, side }: CropBox, { width, height }: Size) {
  const scale = FRAME_PX / side;
  return {
    left: `${-left * scale}px`,
    top: `${-top * scale}px`,
    width: `${width * scale}px`,
    height: `${height * scale}px`,
  };
}
