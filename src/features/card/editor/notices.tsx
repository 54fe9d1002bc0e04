import { useWords, wordsNow } from '@phone/features/app';
import { confirm } from '@phone/platform/feedback';
import { Notice } from '@phone/ui';
import { text } from './text';
import type { Editor } from './use-editor';

/** What the person should know about the text in the form: that it was begun earlier. */
export function Notices({ editor }: { readonly editor: Editor }) {
  const words = useWords(text);
  const drop = () => void dropIfSure(editor.drop);
  return editor.restored ? (
    <Notice action={{ label: words.startOver, onTap: drop }}>{words.restored}</Notice>
  ) : null;
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
