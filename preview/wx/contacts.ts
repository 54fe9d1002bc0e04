import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { openSheet } from '../shell/sheet';
import { api, textParameter } from './api';

export function contactApis({ privacy, permissions }: Pick<Phone, 'privacy' | 'permissions'>) {
  return {
    addPhoneContact: api('addPhoneContact', async ({ firstName }: { firstName: string }) => {
      const name = textParameter(firstName, 'firstName');
      await privacy.pass('addPhoneContact');
      await permissions.pass('scope.addPhoneContact');
      await confirm(`把「${name}」存到手机通讯录`, '创建新联系人');
    }),
    makePhoneCall: api('makePhoneCall', async ({ phoneNumber }: { phoneNumber: string }) => {
      await confirm(textParameter(phoneNumber, 'phoneNumber'), '呼叫');
    }),
  };
}

async function confirm(title: string, label: string): Promise<void> {
  const done = await openSheet<boolean>({
    name: 'contact',
    title,
    dismissed: false,
    actions: [
      { label, value: true, kind: 'primary' },
      { label: '取消', value: false },
    ],
  });
  if (!done) {
    throw new WxFailure('cancel');
  }
}
