import { byHand } from '@contract/policy/law';
import { operator, operatorIncomplete } from '@contract/policy/versions/operator';
import { workingDaysAfter } from '@contract/policy/working-days';
import { dateWords, Screen, useDisplay, useWords } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { dial } from '@phone/platform/phone-call';
import { openPlatformGuideline } from '@phone/platform/privacy-gate';
import { Cell, Hint, List, Notice, Section, Title } from '@phone/ui';
import { text } from '../text';

/** Who answers for the product, and how to reach them, with or without an account. */
export function AboutScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const copy = async (value: string) => {
    toast((await copyText(value)) ? words.copied : words.notCopied);
  };
  const canCall = /^[\d+ -]+$/.test(operator.phone);
  return (
    <Screen title={words.aboutTitle}>
      <Title>{operator.product[language]}</Title>
      <Hint>{words.operatedBy(operator.name[language])}</Hint>
      <Section title={words.contact}>
        {operatorIncomplete && <Notice>{words.incomplete}</Notice>}
        <List label={words.contact}>
          <Cell
            title={words.phone}
            value={operator.phone}
            onTap={() => void (canCall ? dial(operator.phone) : copy(operator.phone))}
          />
          <Cell
            title={words.email}
            value={operator.email}
            onTap={() => void copy(operator.email)}
          />
          <Cell title={words.officer} value={operator.officer} />
          <Cell title={words.address} value={operator.address[language]} />
        </List>
        <Hint>{words.contactNote}</Hint>
        <AnsweredBy />
      </Section>
      <Section title={words.more}>
        <List label={words.more}>
          <Cell
            title={words.policyTitle}
            onTap={() => void go.to('/packages/privacy/pages/policy/index')}
          />
          <Cell
            title={words.promises}
            onTap={() => void go.to('/packages/privacy/pages/promises/index')}
          />
          <Cell
            title={words.onCards}
            note={words.onCardsNote}
            onTap={() => void go.to('/packages/privacy/pages/on-cards/index')}
          />
          <Cell title={words.guideline} onTap={openPlatformGuideline} />
        </List>
      </Section>
    </Screen>
  );
}

/** The law's fifteen working days as a date. */
function AnsweredBy() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { day, certain } = workingDaysAfter(todayInChina(), byHand.value);
  const date = dateWords(day, language);
  return <Hint>{certain ? words.answeredBy(date) : words.answeredByAtFirst(date)}</Hint>;
}

/** The operator's day, wherever the phone is. */
const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
