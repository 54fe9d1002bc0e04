import { api } from './api';

/** Parts of a phone that a bench has not got but that fail nowhere. */
export function deviceApis() {
  let brightness = 0.5;
  const captured = new Set<() => void>();
  return {
    vibrateShort: api('vibrateShort', () => undefined),
    vibrateLong: api('vibrateLong', () => undefined),
    setKeepScreenOn: api('setKeepScreenOn', () => undefined),
    setScreenBrightness: api('setScreenBrightness', ({ value }: { value: number }) => {
      brightness = value;
    }),
    getScreenBrightness: api('getScreenBrightness', () => ({ value: brightness })),
    setVisualEffectOnCapture: api('setVisualEffectOnCapture', () => undefined),
    onUserCaptureScreen: (listener: () => void) => captured.add(listener),
    offUserCaptureScreen: (listener: () => void) => captured.delete(listener),
    hideKeyboard: api('hideKeyboard', () => {
      if (document.activeElement instanceof HTMLElement) {
        document.activeElement.blur();
      }
    }),
  };
}
