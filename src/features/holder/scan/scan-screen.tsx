import { Screen, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { openPermissions } from '@phone/platform/permissions';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Notice, Second, Title } from '@phone/ui';
import { ChosenPart } from './chosen-part';
import { ReadForm } from './read-form';
import { text } from './text';
import { Told } from './told';
import { useScan } from './use-scan';

/** Paper cards, one after the other: photograph, read, check, keep. */
export function ScanScreen() {
  const words = useWords(text);
  const scan = useScan();
  const { stage } = scan;
  return (
    <Screen title={words.title}>
      {stage.at === 'start' ? (
        <StartPart scan={scan} />
      ) : stage.at === 'read' ? (
        <ReadForm photo={stage.photo} read={stage.read} onSaved={scan.keep} onLeave={scan.next} />
      ) : (
        <ChosenPart stage={stage} onRead={scan.read} onLeave={scan.next} />
      )}
      <MemberSheet />
    </Screen>
  );
}

function StartPart({ scan }: { readonly scan: ReturnType<typeof useScan> }) {
  const words = useWords(text);
  const { trouble, saved, take } = scan;
  const toSettings = { label: words.openWechat, onTap: () => void openPermissions() };
  return (
    <>
      {saved > 0 && <Notice>{words.savedSoFar(saved)}</Notice>}
      {trouble !== null && (
        <Notice tone="wrong" action={trouble.refused ? toSettings : undefined}>
          {trouble.why}
        </Notice>
      )}
      <Title>{words.head}</Title>
      <Second>{words.note}</Second>
      <Told />
      <Actions>
        <Button label={words.camera} onTap={() => void take('camera')} />
        <Button kind="secondary" label={words.album} onTap={() => void take('album')} />
        <Button
          kind="quiet"
          label={words.byHand}
          onTap={() => void go.replace('/packages/exchange/pages/write/index')}
        />
      </Actions>
    </>
  );
}
