import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { PurposeStates } from '@contract/consent';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { Screen, useWords } from '@phone/features/app';
import { PurposeSheet, switchOff } from '@phone/features/consent/manage';
import { MemberSheet, useMember } from '@phone/features/consent';
import { openPermissions, readPermissions, type Permissions } from '@phone/platform/permissions';
import { openPlatformGuideline } from '@phone/platform/privacy-gate';
import { Actions, Button, Cell, Hint, List, Notice, Section, Title } from '@phone/ui';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { text } from '../text';

type Asked = 'location' | 'phone';

/** For each thing that WeChat guards as well: our switch beside WeChat's, and where to change it. */
export function PermissionsScreen() {
  const words = useWords(text);
  const me = useMe();
  useQuery('account.me', me === undefined ? {} : null);
  const [permissions, setPermissions] = useState<Permissions | null>(null);
  const [asking, setAsking] = useState<Asked | null>(null);
  const { ensureMember } = useMember();
  const read = async () => setPermissions(await readPermissions());
  useDidShow(() => void read());
  const change = async (id: Asked, on: boolean) => {
    if (!on) {
      await switchOff(id);
    } else if (await ensureMember()) {
      setAsking(id);
    }
  };
  const states = me?.purposes;
  return (
    <Screen title={words.permissionsTitle}>
      <Title>{words.permissionsHead}</Title>
      <Hint>{words.permissionsNote}</Hint>
      {me === null && <Notice>{words.guest}</Notice>}
      <Switches states={states} permissions={permissions} onChange={change} />
      <Gate permissions={permissions} />
      <Actions inline>
        <Button
          kind="quiet"
          label={words.openWechat}
          onTap={() => void openPermissions().then(read)}
        />
      </Actions>
      {asking !== null && <PurposeSheet id={asking} onAnswer={() => setAsking(null)} />}
      <MemberSheet />
    </Screen>
  );
}

type SwitchesProps = {
  readonly states: PurposeStates | undefined;
  readonly permissions: Permissions | null;
  readonly onChange: (id: Asked, on: boolean) => Promise<void>;
};

function Switches({ states, permissions, onChange }: SwitchesProps) {
  const words = useWords(text);
  return (
    <>
      <Section title={words.locationTitle}>
        <List label={words.locationTitle}>
          <SwitchRow
            title={words.ours}
            on={states?.location === true}
            onChange={(on) => void onChange('location', on)}
          />
          <Cell
            title={words.wechats}
            value={permissions === null ? '' : words.permission[permissions.location]}
          />
        </List>
      </Section>
      <Section title={words.phoneTitle}>
        <List label={words.phoneTitle}>
          <SwitchRow
            title={words.ours}
            on={states?.phone === true}
            onChange={(on) => void onChange('phone', on)}
          />
          <Cell title={words.wechats} note={words.askedEachTime} />
        </List>
      </Section>
      <Section title={words.avatarTitle}>
        <List label={words.avatarTitle}>
          <Cell title={words.ours} note={words.asOwn} />
          <Cell title={words.wechats} note={words.askedEachTime} />
        </List>
      </Section>
    </>
  );
}

function Gate({ permissions }: Pick<SwitchesProps, 'permissions'>) {
  const words = useWords(text);
  return (
    <Section title={words.gateTitle}>
      <List label={words.gateTitle}>
        <Cell
          title={words.wechats}
          note={words.gate}
          value={permissions === null ? '' : words.gateState[permissions.privacyGate]}
        />
        <Cell title={words.openGuideline} onTap={openPlatformGuideline} />
      </List>
    </Section>
  );
}
