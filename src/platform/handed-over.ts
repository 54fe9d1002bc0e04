/**
 * What became of something that was handed to the phone. `refused`: its person does not let WeChat
 * do it, and can change that in WeChat's own switches.
 */
export type HandedOver = 'done' | 'refused' | 'cancelled' | 'failed';

export async function outcomeOf(work: Promise<unknown>): Promise<HandedOver> {
  try {
    await work;
    return 'done';
  } catch (error) {
    const { errMsg = '' } = Object(error) as { readonly errMsg?: string };
    if (/auth|permission/.test(errMsg)) {
      return 'refused';
    }
    return errMsg.includes('cancel') ? 'cancelled' : 'failed';
  }
}
