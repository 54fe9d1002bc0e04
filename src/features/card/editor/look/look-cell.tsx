import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CardFace as Face } from '@contract/card';
import { templates, type Template } from '@contract/card-fields';
import { useWords } from '@phone/features/app';
import { aria, Cell, List, Sheet, sheet, Tap } from '@phone/ui';
import { CardFace } from '../../face/card-face';
import styles from './look.module.scss';
import { text } from './text';

const css = sheet(styles);

type LookProps = { readonly face: Face; readonly onChoose: (template: Template) => void };

/** Which template the card has; a tap shows one's own card in all of them. */
export function LookCell({ face, onChoose }: LookProps) {
  const words = useWords(text);
  const [open, setOpen] = useState(false);
  const choose = (template: Template) => {
    setOpen(false);
    onChoose(template);
  };
  return (
    <>
      <List>
        <Cell title={words.look} value={words.names[face.template]} onTap={() => setOpen(true)} />
      </List>
      <Sheet
        open={open}
        title={words.title}
        closeLabel={words.close}
        onClose={() => setOpen(false)}
      >
        <View className={css('looks')}>
          {templates.map((template) => (
            <Look
              key={template}
              face={{ ...face, template }}
              isChosen={template === face.template}
              onTap={() => choose(template)}
            />
          ))}
        </View>
      </Sheet>
    </>
  );
}

type OneProps = { readonly face: Face; readonly isChosen: boolean; readonly onTap: () => void };

/** The card at half its size. */
function Look({ face, isChosen, onTap }: OneProps) {
  const name = useWords(text).names[face.template];
  return (
    <Tap className={css('look')} role="radio" label={name} checked={isChosen} onTap={onTap}>
      <View className={css('frame', isChosen && 'chosen')} {...aria({ hidden: true })}>
        <View className={css('small')}>
          <CardFace face={face} rows={[]} />
        </View>
      </View>
      <View className={css('name', isChosen && 'is')}>{name}</View>
    </Tap>
  );
}
