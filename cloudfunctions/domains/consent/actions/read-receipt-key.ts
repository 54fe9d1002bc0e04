import type { ReadHandler } from '@server/kernel/handler';
import { receiptPublicKey } from '@server/store/receipt-signature';

export const readReceiptKey: ReadHandler<'consent.receiptKey'> = async () => ({
  publicKey: receiptPublicKey(),
});
