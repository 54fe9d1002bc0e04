import { Clock } from './clock';
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
      <Clock />
      <button
        type="button"
        className="chip"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.otherLanguage}
      </button>
    </header>
  );
}
