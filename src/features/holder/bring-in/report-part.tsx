import { useWords } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { handOver } from '@phone/platform/files';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Cell, Hint, List, Section, Title } from '@phone/ui';
import type { Remark } from '../file/read-rows';
import { text } from './text';
import type { Counted } from './use-import';

type ReportPartProps = { readonly counted: Counted; readonly remarks: readonly Remark[] };

/** On the screen; the file has all of them. */
const SHOWN = 50;

/** What became of every row: nothing that was not kept, or not whole, stays unsaid. */
export function ReportPart({ counted: { kept, known }, remarks }: ReportPartProps) {
  const words = useWords(text);
  const ordered = [...remarks].sort((a, b) => a.line - b.line);
  const sums = [words.kept(kept), ...(known === 0 ? [] : [words.known(known)])];
  const lines = ordered.map(
    ({ line, why, what }) => `${words.line(line)}：${words.why[why]} · ${what}`,
  );
  const report = [...sums, ...lines].join('\n');
  const save = async () => {
    if (!(await handOver(words.reportFile, report))) {
      toast(words.notSaved);
    }
  };
  const copy = async () => toast((await copyText(report)) ? words.copied : words.notCopied);
  return (
    <>
      <Title>{words.reportTitle}</Title>
      <Section>
        <List>
          {sums.map((sum) => (
            <Cell key={sum} title={sum} />
          ))}
          <Cell title={remarks.length === 0 ? words.noRemarks : words.remarks(remarks.length)} />
        </List>
      </Section>
      {ordered.length > 0 && (
        <Section>
          <List label={words.remarks(ordered.length)}>
            {ordered.slice(0, SHOWN).map(({ line, why, what }, index) => (
              <Cell key={index} title={`${words.line(line)} · ${words.why[why]}`} note={what} />
            ))}
          </List>
          {ordered.length > SHOWN && <Hint>{words.more(ordered.length - SHOWN)}</Hint>}
        </Section>
      )}
      <Section>
        <Actions inline pair>
          <Button kind="quiet" label={words.copy} onTap={() => void copy()} />
          <Button kind="quiet" label={words.save} onTap={() => void save()} />
        </Actions>
      </Section>
      <Actions>
        <Button label={words.open} onTap={() => void go.tab('/pages/holder/index')} />
        <Button
          kind="quiet"
          label={words.duplicates}
          onTap={() => void go.replace('/packages/exchange/pages/duplicates/index')}
        />
      </Actions>
    </>
  );
}
