import { Clock } from './clock';
import { LanguageChip } from './language-chip';
import type { BenchLanguage } from './words';
import { useWords } from './words-context';

export type TopBarProps = {
  readonly language: BenchLanguage;
  readonly onLanguage: (language: BenchLanguage) => void;
};

/** The bench's own name, the cloud's clock and the language. */
export function TopBar({ language, onLanguage }: TopBarProps) {
  const words = useWords();
  return (
    <header className="top">
      <h1>
        {words.title}
        <small>{words.subtitle}</small>
      </h1>
      <a className="chip" href="/console" target="_blank" rel="noreferrer">
        {words.console}
      </a>
      <Clock />
      <LanguageChip language={language} onLanguage={onLanguage} label={words.otherLanguage} />
    </header>
  );
}
