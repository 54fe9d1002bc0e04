import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Outbox } from '../outbox';

export type MailAccount = { readonly user: string; readonly password: string };

export type Mailbox = { readonly port: number; stop(): Promise<void> };

const bytesAtMost = 100_000;

/** A true mail server on loopback, which keeps what it takes in the outbox and passes nothing on. */
export async function startMailbox(
  account: MailAccount,
  outbox: Outbox,
  now: () => Date,
): Promise<Mailbox> {
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    size: bytesAtMost,
    onAuth: ({ username, password }, _session, done) =>
      username === account.user && password === account.password
        ? done(null, { user: account.user })
        : done(new Error('535 not this account')),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        const content = { to, text: textOf(Buffer.concat(chunks).toString('utf8')) };
        outbox.add({ at: now().toISOString(), kind: 'mail', content, errcode: 0 });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The words of a message of one part. */
function textOf(message: string): string {
  const end = message.indexOf('\r\n\r\n');
  const [head, body] = [message.slice(0, end), message.slice(end + 4)];
  return /^content-transfer-encoding: base64/im.test(head)
    ? Buffer.from(body, 'base64').toString('utf8')
    : body;
}
