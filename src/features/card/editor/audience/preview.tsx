import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CardFace } from '@contract/card';
import { audienceOf, isShown, type Relation } from '@contract/card-fields';
import { sentences, useDisplay, useWords } from '@phone/features/app';
import { Hint, sheet, Tabs } from '@phone/ui';
import { CardFace as Face } from '../../face/card-face';
import { rowFields } from '../../face/layout';
import { seenFace } from '../../face/seen-face';
import { text as cardText } from '../../text';
import { faceOf, isFilled, type Content } from '../content';
import { fieldNames, type FieldName } from '../fields';
import { text as editorText } from '../text';
import styles from './preview.module.scss';
import { text } from './text';

const css = sheet(styles);

type PreviewProps = { readonly content: Content; readonly photo: CardFace['photo'] };

/** The card as others will see it. In elder mode the head alone, so that the form is near. */
export function Preview({ content, photo }: PreviewProps) {
  const words = useWords(text);
  const { unnamed } = useWords(editorText);
  const { elder } = useDisplay();
  const [viewer, setViewer] = useState<Relation>('stranger');
  const audience = (field: Exclude<FieldName, 'name'>) => audienceOf(field, content.visibility);
  return (
    <View className={css('preview')}>
      <View className={css('viewers')}>
        <Tabs
          label={words.viewers}
          tabs={[
            { id: 'stranger', title: words.asStranger },
            { id: 'returned', title: words.asReturned },
          ]}
          chosen={viewer}
          onChoose={setViewer}
        />
      </View>
      <Face
        face={seenFace(faceOf(content, unnamed, photo), audience, viewer)}
        unnamed={!isFilled(content, 'name')}
        rows={elder ? [] : rowFields}
      />
      <Summary content={content} viewer={viewer} />
    </View>
  );
}

type SummaryProps = { readonly content: Content; readonly viewer: Relation };

/** The same in a sentence. */
function Summary({ content, viewer }: SummaryProps) {
  const words = useWords(text);
  const labels = useWords(cardText);
  const { language } = useDisplay();
  const filled = fieldNames.filter((field) => isFilled(content, field));
  const isSeen = (field: FieldName) =>
    field === 'name' || isShown(audienceOf(field, content.visibility), viewer);
  const seen = filled.filter(isSeen).map((field) => labels[field]);
  const hidden = filled.filter((field) => !isSeen(field)).map((field) => labels[field]);
  return filled.length === 0 ? null : (
    <Hint>
      {sentences(
        [
          seen.length === 0 ? '' : words.sees(seen),
          hidden.length === 0 ? '' : words.seesNot(hidden),
        ],
        language,
      )}
    </Hint>
  );
}
