import { useState } from 'react';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { Screen, useWords } from '@phone/features/app';
import { MemberSheet, useMember } from '@phone/features/consent';
import { PurposeSheet } from '@phone/features/consent/manage';
import { openPermissions } from '@phone/platform/permissions';
import { Button, Empty, Hint, Notice, Title } from '@phone/ui';
import { text } from '../text';
import { OpenForm } from './open-form';
import { PeopleList } from './people-list';
import { useNearby } from './use-nearby';

/** People nearby: off until it is agreed to, open for some hours, closed by one tap. */
export function NearbyScreen() {
  const words = useWords(text);
  const me = useMe();
  const home = useQuery('card.home', {});
  const agreed = me?.purposes.location === true;
  const status = useQuery('location.nearby', agreed ? {} : null);
  const nearby = useNearby(status.value?.until ?? null);
  return (
    <Screen title={words.nearbyTitle}>
      <Title>{words.nearbyHead}</Title>
      <Hint>{words.nearbyNote}</Hint>
      {nearby.notice !== null && (
        <Notice
          tone="wrong"
          {...(nearby.notice === words.refused && {
            action: { label: words.openWechat, onTap: () => void openPermissions() },
          })}
        >
          {nearby.notice}
        </Notice>
      )}
      {!agreed ? (
        <SwitchedOff />
      ) : nearby.until === null ? (
        <OpenForm cards={home.value?.cards ?? []} busy={nearby.busy} onOpen={nearby.open} />
      ) : (
        <PeopleList nearby={nearby} until={nearby.until} />
      )}
      <MemberSheet />
    </Screen>
  );
}

function SwitchedOff() {
  const words = useWords(text);
  const [asking, setAsking] = useState(false);
  const { ensureMember } = useMember();
  const ask = async () => setAsking(await ensureMember());
  return (
    <>
      <Empty icon="holder" title={words.switchedOff}>
        <Button label={words.switchOn} onTap={() => void ask()} />
      </Empty>
      {asking && <PurposeSheet id="location" onAnswer={() => setAsking(false)} />}
    </>
  );
}
