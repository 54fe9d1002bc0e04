import { useState } from 'react';

/** A sheet that sends something: what went wrong, whether it is on its way, and how to send it. */
export function useSheet(onDone: () => void) {
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** `work` answers what to tell the person, or null when it worked. */
  const send = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    const why = await work();
    setBusy(false);
    setNotice(why);
    if (why === null) {
      onDone();
    }
  };
  return { notice, setNotice, busy, send };
}
