import { View } from '@tarojs/components';
import type { AccountView } from '@contract/account';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { avatarPathOf } from '@phone/features/consent';
import { Actions, Avatar, Button, Field, Notice, Sheet, TextLink, sheet } from '@phone/ui';
import styles from './account.module.scss';
import { removeAvatar } from './remove-avatar';
import { text } from './text';
import { useEdit } from './use-edit';

const css = sheet(styles);

type EditSheetProps = { readonly account: AccountView; readonly onClose: () => void };

export function EditSheet({ account, onClose }: EditSheetProps) {
  const words = useWords(text);
  const form = useEdit(account, onClose);
  return (
    <Sheet
      open
      title={words.edit}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.cancel} disabled={form.busy} onTap={onClose} />
          <Button label={words.save} busy={form.busy} onTap={() => void form.save()} />
        </Actions>
      }
    >
      {form.wrong?.at === 'form' && <Notice tone="wrong">{form.wrong.why}</Notice>}
      <View className={css('avatar')}>
        <Avatar name={form.nickname} url={form.avatarPath ?? account.avatarUrl} size="large" />
        <Button
          kind="quiet"
          openType="chooseAvatar"
          label={words.chooseAvatar}
          onChooseAvatar={(event) => form.chooseAvatar(avatarPathOf(event.detail))}
        />
      </View>
      {form.avatarPath !== null && <Notice>{words.shootingInfo}</Notice>}
      {account.avatarUrl !== null && (
        <TextLink label={words.removeAvatar} onTap={() => void removeAvatar()} />
      )}
      <Field
        label={words.nickname}
        help={words.nicknameHelp}
        error={form.wrong?.at === 'nickname' ? form.wrong.why : undefined}
        keyboard="nickname"
        maxLength={limits.nicknameLength}
        value={form.nickname}
        onInput={form.typeNickname}
      />
    </Sheet>
  );
}
