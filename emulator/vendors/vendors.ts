import type { Outbox } from '../outbox';
import { startMailbox, type MailAccount } from './mailbox';
import type { SmsAccount } from './send-sms';
import { startTencent, type Tencent } from './tencent';
import type { Credentials } from './tc3';

/** The accounts that the operator would have with vendors, and what functions are told of them. */
export type VendorOptions = {
  readonly credentials: Credentials;
  readonly sms: SmsAccount;
  readonly mail: MailAccount;
  /** The functions' settings, made of where the stand-ins are to be found: `host:port` each. */
  readonly settings: (at: {
    readonly tencent: string;
    readonly mail: string;
  }) => Readonly<Record<string, string>>;
};

export type Vendors = Pick<Tencent, 'misbehave'> & {
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
};

/** Starts the stand-ins of the vendors, each on a port of its own. */
export async function startVendors(
  { credentials, sms, mail, settings }: VendorOptions,
  outbox: Outbox,
  now: () => Date,
): Promise<Vendors> {
  const tencent = await startTencent({ credentials, sms, outbox, now });
  const mailbox = await startMailbox(mail, outbox, now);
  const at = { tencent: `127.0.0.1:${tencent.port}`, mail: `127.0.0.1:${mailbox.port}` };
  return {
    settings: settings(at),
    misbehave: (how) => tencent.misbehave(how),
    stop: async () => {
      await Promise.all([tencent.stop(), mailbox.stop()]);
    },
  };
}
