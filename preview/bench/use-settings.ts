import { useEffect, useState } from 'react';
import { changeSettings, onSettings, readSettings, type PhoneSettings } from '../settings';

/** A person's phone settings, with the one way to change them. */
export function useSettings(
  openid: string,
): [PhoneSettings, (change: Partial<PhoneSettings>) => void] {
  const [shown, setShown] = useState({ openid, settings: readSettings(openid) });
  useEffect(() => {
    setShown({ openid, settings: readSettings(openid) });
    return onSettings(openid, (settings) => setShown({ openid, settings }));
  }, [openid]);
  const settings = shown.openid === openid ? shown.settings : readSettings(openid);
  return [settings, (change) => changeSettings(openid, change)];
}
