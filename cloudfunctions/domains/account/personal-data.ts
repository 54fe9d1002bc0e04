import { files } from '@server/kernel/files';
import { personalDataIn } from '@server/kernel/declared-data';
import type { ExportPart, PersonalData } from '@server/kernel/personal-data';
import { Accounts } from '@server/kernel/records';
import { Keys } from '@server/store/records';
import { avatarPath } from './rules';

const declared = personalDataIn([Accounts, Keys]);

export const personalData: PersonalData = {
  ...declared,
  export: async (request) => withPicture(await declared.export(request)),
  erase: async (order, timeLeft) => {
    if (order.what === 'everything') {
      await files.remove(avatarPath(order.owner));
    }
    return declared.erase(order, timeLeft);
  },
  withdraw: async (transaction, purpose) => {
    if (purpose === 'phone') {
      await transaction.changeAccount({ phone: undefined });
    }
  },
};

/** The record holds the file's id; its person gets the picture itself. */
async function withPicture(part: ExportPart): Promise<ExportPart> {
  const records = await Promise.all(
    part.records.map(async ({ collection, values }) => {
      const id = values['account.avatar'];
      const picture = typeof id === 'string' ? await files.read(id) : null;
      const shown = picture === null ? {} : { 'account.avatar': dataUrl(picture) };
      const others = Object.entries(values).filter(([item]) => item !== 'account.avatar');
      return { collection, values: { ...Object.fromEntries(others), ...shown } };
    }),
  );
  return { ...part, records };
}

const dataUrl = (jpeg: Buffer): string => `data:image/jpeg;base64,${jpeg.toString('base64')}`;
