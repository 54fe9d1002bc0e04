import type { Phone } from '../runtime/phone';

type Listener = (event: { theme: string }) => void;

export function themeApis({ life }: Pick<Phone, 'life'>) {
  return {
    onThemeChange: (listener: Listener) => life.on('themeChange', listener),
    offThemeChange: (listener?: Listener) => life.off('themeChange', listener),
  };
}
