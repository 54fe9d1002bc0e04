import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { CardFieldName } from '@contract/card-fields';
import { Refusal, useWords } from '@phone/features/app';
import { PurposeSheet } from '@phone/features/consent/manage';
import { toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { Actions, Button } from '@phone/ui';
import { text as cardText } from '../text';
import { AudienceSheet } from './audience/audience-sheet';
import { Preview } from './audience/preview';
import { text as audienceText } from './audience/text';
import { useAudiences } from './audience/use-audiences';
import { usePublish } from './audience/use-publish';
import { firstProblem, problemsOf } from './check';
import { faceOf, publishedOf } from './content';
import { FieldGroup } from './field-group';
import { groups } from './fields';
import { LookCell } from './look/look-cell';
import { Meanwhile } from './meanwhile/meanwhile';
import { MediaCell } from './media-cell';
import { Notices } from './notices';
import { Paste } from './paste/paste';
import { removeCard } from './remove-card';
import { Restricted } from './restricted';
import { scrollToField } from './scroll-to-field';
import { text } from './text';
import { useEditor } from './use-editor';
import { useLeft } from './use-left';
import { useSave } from './use-save';

type FormProps = {
  readonly card: CardView | null;
  /** Keeps the card on the screen as it is until `null` is given. */
  readonly onHold?: (card: CardView | null) => void;
};

/** The card as it will look, and under it what can be typed. */
export function Form({ card, onHold }: FormProps) {
  const words = useWords(text);
  const form = useForm({ card, ...(onHold && { onHold }) });
  const { editor, saving, audiences, left, judged } = form;
  const { content } = editor;
  const [asked, ask] = useState<CardFieldName | null>(null);
  return (
    <>
      <Notices editor={editor} />
      {card !== null && <Restricted card={card} />}
      <Preview content={content} photo={card?.photo} />
      <LookCell
        face={faceOf(content, words.unnamed, card?.photo)}
        onChoose={(template) => editor.change({ template })}
      />
      {card !== null && <MediaCell card={card.id} />}
      <Paste editor={editor} />
      {groups.map((group) => (
        <FieldGroup
          key={group.id}
          group={group}
          editor={editor}
          audienceOf={audiences.of}
          problems={judged}
          onLeave={left.leave}
          onAudience={ask}
        />
      ))}
      {card !== null && (
        <Button kind="danger" label={words.remove} onTap={() => void form.remove(card)} />
      )}
      <Actions>
        {saving.failure !== undefined && (
          <Refusal refused={saving.refused}>{saving.failure}</Refusal>
        )}
        <Button label={words.save} busy={saving.busy} onTap={() => void form.save()} />
      </Actions>
      {asked !== null && <Asked field={asked} form={form} onClose={() => ask(null)} />}
      {form.publish.asking && <Publish onAnswer={form.publish.answer} />}
      <Meanwhile card={card} editor={editor} saving={saving} onMine={() => void form.overwrite()} />
    </>
  );
}

type AskedProps = {
  readonly field: CardFieldName;
  readonly form: ReturnType<typeof useForm>;
  readonly onClose: () => void;
};

function Asked({ field, form: { audiences }, onClose }: AskedProps) {
  const label = useWords(cardText)[field];
  return (
    <AudienceSheet
      label={label}
      chosen={audiences.of(field)}
      onChoose={(audience) => {
        onClose();
        void audiences.choose(field, audience);
      }}
      onClose={onClose}
    />
  );
}

function Publish({ onAnswer }: { readonly onAnswer: (agreed: boolean) => void }) {
  const { publishTitle } = useWords(audienceText);
  return <PurposeSheet id="publish" title={publishTitle} onAnswer={onAnswer} />;
}

/** What can be done with the form. */
function useForm({ card, onHold }: FormProps) {
  const words = useWords(text);
  const editor = useEditor(card);
  const saving = useSave(card);
  const publish = usePublish();
  const audiences = useAudiences(editor, publish);
  const problems = problemsOf(editor.content);
  const left = useLeft(editor.content);

  /** While it is under way the card stays on the screen as it is. */
  const hold = async (work: () => Promise<boolean>) => {
    onHold?.(card);
    const isDone = await work();
    if (isDone) {
      editor.done();
    } else {
      onHold?.(null);
    }
    return isDone;
  };
  const saveOver = async (version: number | null) => {
    if (await hold(() => saving.save(editor.content, version))) {
      toast(words.saved);
      await go.back();
    }
  };
  const save = async () => {
    left.leaveAll();
    const wrong = firstProblem(problems);
    if (wrong !== undefined) {
      scrollToField(wrong);
    } else if (await audiences.mayPublish(publishedOf(editor.content))) {
      await saveOver(editor.edited?.version ?? null);
    }
  };
  return {
    ...{ editor, saving, publish, audiences, left },
    judged: left.judge(problems),
    save,
    overwrite: () => saveOver(card?.version ?? null),
    remove: (doomed: CardView) => hold(() => removeCard(doomed)),
  };
}
