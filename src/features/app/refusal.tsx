import type { Input } from '@contract/index';
import { limits } from '@contract/limits';
import { call } from '@phone/cloud/call';
import { confirm, toast } from '@phone/platform/feedback';
import { Notice } from '@phone/ui';
import { failureWords } from './failure-words';
import { text } from './text';
import { useWords } from './words';
import { wordsNow } from './words-now';

/** What did not pass WeChat's content check. */
export type Refused = Input<'report.appeal'>['about'];

type RefusalProps = {
  /** Why something was not saved or sent, as a sentence. */
  readonly children: string;
  readonly refused: Refused | undefined;
};

/** A failure that stays on the screen, and where a machine decided, the way to a person. */
export function Refusal({ children, refused }: RefusalProps) {
  const { appeal } = useWords(text);
  const action =
    refused === undefined ? undefined : { label: appeal, onTap: () => void askPerson(refused) };
  return (
    <Notice tone="wrong" action={action}>
      {children}
    </Notice>
  );
}

/** As much of some refused texts as one appeal can hold; none where nothing was typed. */
export function refusedTexts(texts: readonly (string | undefined)[]): Refused | undefined {
  const all = texts.filter((each) => each !== undefined && each !== '').join('\n');
  return all === '' ? undefined : { kind: 'text', text: all.slice(0, limits.introductionLength) };
}

/** It is handed over only by the person's own word, since somebody will look at it. */
async function askPerson(about: Refused): Promise<void> {
  const words = wordsNow(text);
  const question = { title: words.appealTitle, text: words.appealText };
  if (await confirm({ ...question, yes: words.appeal, no: words.appealNot })) {
    const answer = await call('report.appeal', { about });
    toast(answer.ok ? words.appealed : failureWords(answer.error, appealErrors));
  }
}

const gone = { 'zh-CN': text['zh-CN'].nothingRefused, en: text.en.nothingRefused };
const appealErrors = { 'media/not-found': gone, 'report/nothing-refused': gone };
