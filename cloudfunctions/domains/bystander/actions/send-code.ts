import { limits } from '@contract/limits';
import type { Contact } from '@contract/values';
import type { WriteHandler } from '@server/kernel/handler';
import type { Senders } from '../senders';

/** Answers are not quicker where nothing is sent. */
const answersAfterMs = 300;

export const sendCode =
  (senders: Senders): WriteHandler<'bystander.sendCode'> =>
  async ({ codes, who, now, refuse }, { to }) => {
    const pause = new Promise((resolve) => setTimeout(resolve, answersAfterMs));
    const issued = await codes.issue(to);
    if (issued === 'too-often') {
      return refuse('code/too-often');
    }
    if (issued.code !== null && !(await send(senders, to, issued.code, { who, now }))) {
      return refuse('code/unavailable');
    }
    await pause;
    return async () => ({ sent: true, validMinutes: limits.codeMinutes });
  };

/** A number that the partner does not take is answered like any other. */
async function send(
  { sendCodeBySms, sendCodeByMail }: Senders,
  to: Contact,
  code: string,
  about: Parameters<Senders['sendCodeBySms']>[2],
): Promise<boolean> {
  const message = { code, minutes: limits.codeMinutes };
  const outcome = await ('mobile' in to
    ? sendCodeBySms(to.mobile, message, about)
    : sendCodeByMail(to.email, message, about));
  return outcome.done || outcome.why === 'refused';
}
