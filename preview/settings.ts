import type { ThemeName } from './bundle';
import { personOf } from './people';

/** How the bench decides what WeChat would ask the person. */
export type Answer = 'ask' | 'grant' | 'refuse';

/** What the bench can change about a phone while it runs. */
export type PhoneSettings = {
  readonly nickname: string;
  /** A data address; empty for the drawn avatar. */
  readonly avatar: string;
  readonly phoneNumber: string;
  readonly theme: ThemeName;
  readonly online: boolean;
  readonly location: Answer;
  readonly privacy: Answer;
  readonly language: 'zh_CN' | 'en';
};

const keyOf = (openid: string): string => `bench:settings:${openid}`;

export function readSettings(openid: string): PhoneSettings {
  const { name, phoneNumber } = personOf(openid);
  const defaults: PhoneSettings = {
    nickname: name,
    avatar: '',
    phoneNumber,
    theme: 'light',
    online: true,
    location: 'ask',
    privacy: 'ask',
    language: 'zh_CN',
  };
  const saved = localStorage.getItem(keyOf(openid));
  return saved === null
    ? defaults
    : { ...defaults, ...(JSON.parse(saved) as Partial<PhoneSettings>) };
}

/** Phones of the same person see the change at once. */
export function changeSettings(openid: string, change: Partial<PhoneSettings>): PhoneSettings {
  const settings = { ...readSettings(openid), ...change };
  localStorage.setItem(keyOf(openid), JSON.stringify(settings));
  window.dispatchEvent(new CustomEvent('bench:settings', { detail: openid }));
  return settings;
}

/** Tells of changes made here or in another frame of the bench. */
export function onSettings(
  openid: string,
  listener: (settings: PhoneSettings) => void,
): () => void {
  const elsewhere = ({ key }: StorageEvent): void => {
    if (key === keyOf(openid)) {
      listener(readSettings(openid));
    }
  };
  const here = (event: Event): void => {
    if ((event as CustomEvent).detail === openid) {
      listener(readSettings(openid));
    }
  };
  window.addEventListener('storage', elsewhere);
  window.addEventListener('bench:settings', here);
  return () => {
    window.removeEventListener('storage', elsewhere);
    window.removeEventListener('bench:settings', here);
  };
}
