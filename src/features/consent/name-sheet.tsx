import { View } from '@tarojs/components';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Actions, Avatar, Button, Field, Notice, Sheet, sheet } from '@phone/ui';
import styles from './consent.module.scss';
import { closeMemberWay } from './member-state';
import type { Shown } from './shown';
import { text } from './text';
import { useRegister } from './use-register';

const css = sheet(styles);

/** After the agreement: a nickname, and an avatar for those who want one. */
export function NameSheet({ shown }: { readonly shown: Shown }) {
  const words = useWords(text);
  const form = useRegister(shown);
  const cancel = form.registered
    ? { label: words.withoutAvatar, onTap: () => closeMemberWay(true) }
    : { label: words.notNow, onTap: () => closeMemberWay(false) };
  return (
    <Sheet
      open
      title={words.nameTitle}
      closeLabel={words.close}
      foot={
        <Actions pair inline>
          <Button kind="quiet" disabled={form.busy} {...cancel} />
          <Button label={words.done} busy={form.busy} onTap={() => void form.submit()} />
        </Actions>
      }
    >
      {form.wrong?.at === 'form' && <Notice tone="wrong">{form.wrong.why}</Notice>}
      <View className={css('avatar')}>
        <Avatar name={form.nickname} url={form.avatarPath} size="large" />
        <Button
          kind="quiet"
          openType="chooseAvatar"
          label={form.avatarPath === null ? words.chooseAvatar : words.changeAvatar}
          onChooseAvatar={(event) => form.chooseAvatar(avatarPathOf(event.detail))}
        />
      </View>
      {!form.registered && (
        <Field
          label={words.nickname}
          help={words.nicknameHelp}
          error={form.wrong?.at === 'nickname' ? form.wrong.why : undefined}
          keyboard="nickname"
          maxLength={limits.nicknameLength}
          value={form.nickname}
          onInput={form.typeNickname}
        />
      )}
    </Sheet>
  );
}

/** WeChat gives a temporary path, or nothing where the person closed the chooser. */
export function avatarPathOf(detail: unknown): string | null {
  const path =
    typeof detail === 'object' && detail !== null && 'avatarUrl' in detail
      ? detail.avatarUrl
      : null;
  return typeof path === 'string' && path !== '' ? path : null;
}
