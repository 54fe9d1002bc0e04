import { useState } from 'react';
import {
  purposes,
  type ConsentPurposeId,
  type SwitchablePurposeId,
} from '@contract/policy/purposes';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useDisplay, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Button, Empty, Hint, Notice, Title } from '@phone/ui';
import { MemberSheet } from '../member-sheet';
import { PhoneSheet } from '../phone-sheet';
import { PurposeSheet } from '../purpose-sheet';
import { RenewSheet } from '../renew-sheet';
import { useMember } from '../use-member';
import { ChangedPurposes } from './changed-purposes';
import { History } from './history';
import { PurposeSwitches } from './purpose-switches';
import { Receipt } from './receipt';
import { switchOff } from './switch-off';
import { text } from './text';

/** 同意与撤回: every use with its switch, and the record of what was agreed and withdrawn. */
export function ConsentsScreen() {
  const words = useWords(text);
  const me = useMe();
  const { ensureMember } = useMember();
  const query = useQuery('consent.list', me === null ? null : {});
  const [asking, setAsking] = useState<SwitchablePurposeId | null>(null);
  const [deciding, setDeciding] = useState<ConsentPurposeId | null>(null);
  const close = () => setAsking(null);
  const decided = () => setDeciding(null);
  const change = async (id: SwitchablePurposeId, on: boolean) => {
    if (!on) {
      await switchOff(id);
    } else if (await ensureMember()) {
      // Somebody who is leaving may withdraw, and is asked to stay before agreeing to more.
      setAsking(id);
    }
  };
  return (
    <Screen title={words.title}>
      <Title>{words.head}</Title>
      <Hint>{words.note}</Hint>
      {me === null && (
        <Empty title={words.guestTitle} note={words.guestNote}>
          <Button label={words.start} onTap={() => void ensureMember()} />
        </Empty>
      )}
      {me !== null && query.state !== 'ready' && (
        <LoadState
          query={query}
          why={query.error === undefined ? undefined : failureWords(query.error)}
          shape="rows"
        />
      )}
      {me !== null && query.state === 'ready' && (
        <>
          {query.error !== undefined && (
            <Notice tone="wrong" action={{ label: words.retry, onTap: query.reload }}>
              {failureWords(query.error)}
            </Notice>
          )}
          <ChangedPurposes now={me ?? query.value} onDecide={setDeciding} />
          <PurposeSwitches
            states={me?.purposes ?? query.value.purposes}
            onSwitch={(id, on) => void change(id, on)}
          />
          <History events={query.value.events} />
          <Receipt />
        </>
      )}
      <PhoneSheet open={asking === 'phone'} onClose={close} />
      {asking !== null && asking !== 'phone' && <SwitchOn id={asking} onClose={close} />}
      {deciding !== null && <RenewSheet purposes={[deciding]} onDone={decided} onClose={decided} />}
      <MemberSheet />
    </Screen>
  );
}

type SwitchOnProps = { readonly id: SwitchablePurposeId; readonly onClose: () => void };

/** Switching a use on again is a consent. */
function SwitchOn({ id, onClose }: SwitchOnProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const hear = (agreed: boolean) => {
    if (agreed) {
      toast(words.isOn);
    }
    onClose();
  };
  return (
    <PurposeSheet id={id} title={words.onTitle(purposes[id].label[language])} onAnswer={hear} />
  );
}
