import { useState } from 'react';
import { Screen, useWords } from '@phone/features/app';
import { MemberSheet, useMember } from '@phone/features/consent';
import { Hint } from '@phone/ui';
import { ProgressPart } from '../batches/progress-part';
import type { ReadyRow, Remark } from '../file/read-rows';
import { ColumnsPart } from './columns-part';
import { ReportPart } from './report-part';
import { SourcePart } from './source-part';
import { text } from './text';
import { useImport } from './use-import';
import { useTable } from './use-table';

/** Cards out of a table: choose it, say what its columns are, bring them in, see what became of them. */
export function BringInScreen() {
  const words = useWords(text);
  const table = useTable();
  const bringing = useImport();
  const { ensureMember } = useMember();
  const [unread, setUnread] = useState<readonly Remark[]>([]);
  const begin = async (ready: readonly ReadyRow[], remarks: readonly Remark[]) => {
    if (await ensureMember()) {
      setUnread(remarks);
      await bringing.start(ready);
    }
  };
  const { progress, counted } = bringing;
  return (
    <Screen title={words.title}>
      {progress.at === 'done' ? (
        <ReportPart counted={counted} remarks={[...unread, ...bringing.remarks]} />
      ) : progress.at === 'running' || progress.at === 'stopped' ? (
        <>
          <ProgressPart
            progress={progress}
            onStop={bringing.stop}
            onGoOn={() => void bringing.goOn()}
          />
          <Hint>{words.stayHere}</Hint>
        </>
      ) : table.table === null ? (
        <SourcePart table={table} />
      ) : (
        <ColumnsPart table={table} onBegin={(ready, remarks) => void begin(ready, remarks)} />
      )}
      <MemberSheet />
    </Screen>
  );
}
