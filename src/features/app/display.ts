import { create } from 'zustand';
import { languages, type Language } from '@contract/policy/words';
import { onSystemTheme, systemLanguage, systemTheme, type Theme } from '@phone/platform/appearance';
import { readStored, writeStored } from '@phone/platform/storage';

/** What the person chose; `system` follows the phone. */
export type DisplayChoice = {
  readonly language: 'system' | Language;
  readonly theme: 'system' | Theme;
  readonly elder: boolean;
};

/** What is on the screen. */
export type Display = {
  readonly language: Language;
  readonly theme: Theme;
  readonly elder: boolean;
};

type State = { readonly choice: DisplayChoice; readonly system: Omit<Display, 'elder'> };

const themes = ['light', 'dark'] as const satisfies readonly Theme[];

export const displayState = create<State>(() => ({
  choice: readChoice(readStored('display')),
  system: { language: languageOf(systemLanguage()), theme: systemTheme() },
}));

export function displayOf({ choice, system }: State): Display {
  return {
    language: choice.language === 'system' ? system.language : choice.language,
    theme: choice.theme === 'system' ? system.theme : choice.theme,
    elder: choice.elder,
  };
}

export function chooseDisplay(change: Partial<DisplayChoice>): void {
  const choice = { ...displayState.getState().choice, ...change };
  displayState.setState({ choice });
  writeStored('display', choice);
}

/** Once, when the program starts. */
export function followSystemTheme(): void {
  onSystemTheme((theme) =>
    displayState.setState(({ system }) => ({ system: { ...system, theme } })),
  );
}

/** Simplified Chinese for every kind of Chinese, English for everyone else. */
function languageOf(name: string): Language {
  return name.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function readChoice(kept: unknown): DisplayChoice {
  const { language, theme, elder }: Partial<Record<keyof DisplayChoice, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return {
    language: languages.find((known) => known === language) ?? 'system',
    theme: themes.find((known) => known === theme) ?? 'system',
    elder: elder === true,
  };
}
