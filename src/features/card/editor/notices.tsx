import { useWords, wordsNow } from '@phone/features/app';
import { confirm } from '@phone/platform/feedback';
import { Notice } from '@phone/ui';
import { text } from './text';
import type { useEditor } from './use-editor';
import type { Saving } from './use-save';

type NoticesProps = { readonly editor: ReturnType<typeof useEditor>; readonly saving: Saving };

/** What the person should know about the text in the form: where it comes from, what it meets. */
export function Notices({ editor, saving }: NoticesProps) {
  const words = useWords(text);
  const drop = () => void dropIfSure(editor.drop);
  return (
    <>
      {editor.restored && !saving.conflict && (
        <Notice action={{ label: words.startOver, onTap: drop }}>{words.restored}</Notice>
      )}
      {saving.conflict && editor.edited !== null && (
        <Notice tone="wrong" action={{ label: words.takeTheirs, onTap: drop }}>
          {words.changed}
        </Notice>
      )}
    </>
  );
}

async function dropIfSure(drop: () => void): Promise<void> {
  const words = wordsNow(text);
  const sure = await confirm({
    title: words.startOverTitle,
    text: words.startOverText,
    yes: words.startOverYes,
    no: words.keepWriting,
  });
  if (sure) {
    drop();
  }
}
