import { type Ref, useState } from 'react';
import { people, personOf } from '../people';
import { Avatar } from './avatar';
import { PhoneDrawer } from './phone-drawer';
import { useSettings } from './use-settings';
import { useWords } from './words-context';

export type PhoneSlotProps = {
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly openid: string;
  readonly faults: readonly string[];
  /** True while the person has left the mini-program for WeChat itself. */
  readonly away: boolean;
  readonly frame: Ref<HTMLIFrameElement>;
  readonly onPerson: (openid: string) => void;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  readonly onClear: () => void;
};

/** A phone with what the bench can do about it above. */
export function PhoneSlot(props: PhoneSlotProps) {
  const { label, side, openid, faults, frame } = props;
  const [drawer, setDrawer] = useState(false);
  return (
    <section className="slot" aria-label={label} data-side={side}>
      <PhoneBar {...props} drawer={drawer} onDrawer={setDrawer} />
      <div className="bezel">
        <iframe
          key={openid}
          ref={frame}
          title={`${label}：${personOf(openid).name}`}
          src={`/preview/phone?openid=${encodeURIComponent(openid)}`}
        />
        {props.away && <Away onResume={props.onResume} onRestart={props.onRestart} />}
      </div>
      {drawer && (
        <PhoneDrawer
          openid={openid}
          faults={faults}
          onClear={props.onClear}
          onClose={() => setDrawer(false)}
        />
      )}
    </section>
  );
}

type BarProps = PhoneSlotProps & {
  readonly drawer: boolean;
  readonly onDrawer: (open: boolean) => void;
};

function PhoneBar({ openid, faults, drawer, onPerson, onDrawer }: BarProps) {
  const words = useWords();
  const [settings, change] = useSettings(openid);
  return (
    <div className="slot-bar">
      <label className="person">
        <Avatar openid={openid} size={34} />
        <span className="hidden">{words.whoHoldsIt}</span>
        <select value={openid} onChange={(event) => onPerson(event.target.value)}>
          {people.map((person) => (
            <option key={person.openid} value={person.openid}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <Switch
        label={words.dark}
        on={settings.theme === 'dark'}
        onChange={(on) => change({ theme: on ? 'dark' : 'light' })}
      />
      <Switch
        label={words.offline}
        on={!settings.online}
        onChange={(on) => change({ online: !on })}
      />
      <button
        type="button"
        className="chip"
        aria-expanded={drawer}
        onClick={() => onDrawer(!drawer)}
      >
        {words.settings}
        {faults.length > 0 && <em className="count">{faults.length}</em>}
      </button>
    </div>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={() => onChange(!on)}>
      {label}
    </button>
  );
}

function Away({ onResume, onRestart }: { onResume: () => void; onRestart: () => void }) {
  const words = useWords();
  return (
    <div className="away" role="group" aria-label={words.leftApp}>
      <p>{words.leftApp}</p>
      <button type="button" className="main" onClick={onResume}>
        {words.backToApp}
      </button>
      <button type="button" onClick={onRestart}>
        {words.restartApp}
      </button>
    </div>
  );
}
