import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CardView } from '@contract/card';
import { useDisplay, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Notice, sheet } from '@phone/ui';
import { CardFace } from '../face/card-face';
import { rowFields } from '../face/layout';
import { firstProblem, problemsOf } from './check';
import { CardField } from './card-field';
import { fieldNames, type FieldName } from './fields';
import styles from './form.module.scss';
import { Notices } from './notices';
import { removeCard } from './remove-card';
import { scrollToField } from './scroll-to-field';
import { text } from './text';
import { useEditor } from './use-editor';
import { useSave } from './use-save';
import { faceOf, type Values } from './values';

const css = sheet(styles);

type FormProps = {
  readonly card: CardView | null;
  /** Keeps the card on the screen as it is until `null` is given. */
  readonly onHold?: (card: CardView | null) => void;
};

/** The card as it will look, and under it what can be typed. */
export function Form({ card, onHold }: FormProps) {
  const words = useWords(text);
  const editor = useEditor(card);
  const saving = useSave(card);
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  const problems = problemsOf(editor.values);

  const save = async () => {
    setLeft(new Set(fieldNames));
    const wrong = firstProblem(problems);
    if (wrong !== undefined) {
      scrollToField(wrong);
      return;
    }
    const version = saving.conflict ? card?.version : editor.edited?.version;
    onHold?.(card);
    if (await saving.save(editor.values, version ?? null)) {
      editor.done();
      toast(words.saved);
      await go.back();
    } else {
      onHold?.(null);
    }
  };
  const remove = async (doomed: CardView) => {
    onHold?.(doomed);
    if (await removeCard(doomed)) {
      editor.done();
    } else {
      onHold?.(null);
    }
  };
  return (
    <>
      <Notices editor={editor} saving={saving} />
      <Preview values={editor.values} />
      {fieldNames.map((field) => (
        <CardField
          key={field}
          field={field}
          value={editor.values[field]}
          problem={left.has(field) ? problems[field] : undefined}
          onInput={(value) => editor.change(field, value)}
          onLeave={() => setLeft((before) => withLeft(before, field, editor.values))}
        />
      ))}
      {card !== null && (
        <Button kind="danger" label={words.remove} onTap={() => void remove(card)} />
      )}
      <Actions>
        {saving.failure !== undefined && !saving.conflict && (
          <Notice tone="wrong">{saving.failure}</Notice>
        )}
        <Button label={words.save} busy={saving.busy} onTap={() => void save()} />
      </Actions>
    </>
  );
}

/** In elder mode the head alone, so that the form is not far below. */
function Preview({ values }: { readonly values: Values }) {
  const words = useWords(text);
  const { elder } = useDisplay();
  return (
    <View className={css('preview')}>
      <CardFace
        face={faceOf(values, words.unnamed)}
        unnamed={values.name.trim() === ''}
        rows={elder ? [] : rowFields}
      />
    </View>
  );
}

/** A field is judged once the person has left something in it. */
const withLeft = (before: ReadonlySet<FieldName>, field: FieldName, values: Values) =>
  values[field] === '' ? before : new Set([...before, field]);
