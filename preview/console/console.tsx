import { useEffect, type ComponentType } from 'react';
import { LanguageChip } from '../bench/language-chip';
import { useStored } from '../bench/use-stored';
import { DataPanel } from './data-panel';
import { FaultsPanel } from './faults-panel';
import { InvocationsPanel } from './invocations-panel';
import { OutboxPanel } from './outbox-panel';
import { QueriesPanel } from './queries-panel';
import { StatePanel } from './state-panel';
import { TimePanel } from './time-panel';
import { useHasFaults } from './use-faults';
import { useSection } from './use-section';
import { consoleWords, type ConsoleLanguage } from './words';
import { ConsoleWordsContext } from './words-context';

const panels = {
  data: DataPanel,
  queries: QueriesPanel,
  invocations: InvocationsPanel,
  outbox: OutboxPanel,
  time: TimePanel,
  faults: FaultsPanel,
  state: StatePanel,
} as const satisfies Record<string, ComponentType>;

type Section = keyof typeof panels;
const sections = Object.keys(panels) as Section[];

/** The inside of the local cloud, a part at a time. */
export function Console() {
  const [language, setLanguage] = useStored<ConsoleLanguage>('bench:language', 'zh');
  const hasFaults = useHasFaults();
  const offered = sections.filter((each) => each !== 'faults' || hasFaults);
  const section = useSection(offered, 'data');
  const words = consoleWords[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const Panel = panels[section];
  return (
    <ConsoleWordsContext.Provider value={words}>
      <header className="top">
        <h1>
          {words.title}
          <small>{words.subtitle}</small>
        </h1>
        <a className="chip" href="/">
          {words.backToBench}
        </a>
        <LanguageChip language={language} onLanguage={setLanguage} label={words.otherLanguage} />
      </header>
      <div className="rooms">
        <nav aria-label={words.sections}>
          {offered.map((each) => (
            <a
              key={each}
              href={`#${each}`}
              {...(each === section ? { 'aria-current': 'page' as const } : {})}
            >
              {words[each]}
            </a>
          ))}
        </nav>
        <main>
          <h2>{words[section]}</h2>
          <Panel />
        </main>
      </div>
    </ConsoleWordsContext.Provider>
  );
}
