import { View } from '@tarojs/components';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { Screen, useWords } from '@phone/features/app';
import { MemberSheet, useMember } from '@phone/features/consent';
import { Actions, aria, Body, Button, Empty, Hint, Notice, Second, Title } from '@phone/ui';
import { text } from '../text';
import { KeepData } from './keep-data';
import { useTake, type Take } from './use-take';

/** 我的数据导出: everything held about the person, as one file that is theirs. */
export function TakeScreen() {
  const words = useWords(text);
  const me = useMe();
  useQuery('account.me', me === undefined ? {} : null);
  const { ensureMember } = useMember();
  const { take, run } = useTake();
  return (
    <Screen title={words.takeTitle}>
      {me === null ? (
        <Empty title={words.nothingHeld} note={words.nothingHeldNote}>
          <Button label={words.start} onTap={() => void ensureMember()} />
        </Empty>
      ) : (
        <>
          <Title>{words.takeHead}</Title>
          <Second>{words.takeNote}</Second>
          <Hint>{words.takeCare}</Hint>
          <Progress take={take} />
          {take.at === 'done' ? (
            <KeepData json={take.json} />
          ) : (
            <Actions>
              <Button
                label={take.at === 'stopped' ? words.goOn : words.takeStart}
                busy={take.at === 'running'}
                onTap={() => void run()}
              />
            </Actions>
          )}
        </>
      )}
      <MemberSheet />
    </Screen>
  );
}

function Progress({ take }: { readonly take: Take }) {
  const words = useWords(text);
  if (take.at === 'start') {
    return null;
  }
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      {take.at === 'stopped' && <Notice tone="wrong">{take.why}</Notice>}
      <Body>
        {take.at === 'done' ? words.taken(take.records) : words.taking(take.parts, take.records)}
      </Body>
    </View>
  );
}
