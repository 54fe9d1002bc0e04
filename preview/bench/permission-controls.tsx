import type { Answer, PhoneSettings } from '../settings';
import { useSettings } from './use-settings';
import { useWords } from './words-context';

const ANSWERS: readonly Answer[] = ['ask', 'grant', 'refuse'];

/** How WeChat answers for the person where it would ask. */
export function PermissionControls({ openid }: { openid: string }) {
  const words = useWords();
  const [settings, change] = useSettings(openid);
  const choice = (name: 'location' | 'privacy') => (
    <label>
      {words[name]}
      <select
        value={settings[name]}
        onChange={(event) => change({ [name]: event.target.value as Answer })}
      >
        {ANSWERS.map((answer) => (
          <option key={answer} value={answer}>
            {words[answer]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset>
      <legend>{words.permissions}</legend>
      {choice('privacy')}
      {choice('location')}
      <label>
        {words.language}
        <select
          value={settings.language}
          onChange={(event) =>
            change({ language: event.target.value as PhoneSettings['language'] })
          }
        >
          <option value="zh_CN">简体中文</option>
          <option value="en">English</option>
        </select>
      </label>
    </fieldset>
  );
}
