import { useEffect, useRef } from 'react';
import { PermissionControls } from './permission-controls';
import { ProfileControls } from './profile-controls';
import { ReceivedMessages } from './received-messages';
import { useWords } from './words-context';

export type PhoneDrawerProps = {
  readonly openid: string;
  readonly faults: readonly string[];
  readonly onClear: () => void;
  readonly onClose: () => void;
};

/** What WeChat knows and allows on this phone, and what arrived on it. */
export function PhoneDrawer({ openid, faults, onClear, onClose }: PhoneDrawerProps) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div
      className="drawer"
      role="dialog"
      aria-label={words.settings}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onClose();
        }
      }}
    >
      <header>
        <h2>{words.settings}</h2>
        <button ref={first} type="button" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <ProfileControls openid={openid} />
      <PermissionControls openid={openid} />
      <ReceivedMessages openid={openid} />
      <fieldset>
        <legend>{words.faults}</legend>
        {faults.length === 0 ? (
          <p>{words.noFaults}</p>
        ) : (
          <ul>
            {faults.map((fault, index) => (
              <li key={index}>{fault}</li>
            ))}
          </ul>
        )}
      </fieldset>
      <fieldset>
        <legend>{words.clear}</legend>
        <p>{words.clearHint}</p>
        <button type="button" className="danger" onClick={onClear}>
          {words.clear}
        </button>
      </fieldset>
    </div>
  );
}
