export type Language = 'zh' | 'en';

export type LanguageChipProps = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** The other language, in its own words. */
  readonly label: string;
};

/** Changes over to the other language. */
export function LanguageChip({ language, onLanguage, label }: LanguageChipProps) {
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="chip"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => onLanguage(other)}
    >
      {label}
    </button>
  );
}
