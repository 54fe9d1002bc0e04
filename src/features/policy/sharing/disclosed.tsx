import { inventory } from '@contract/policy/inventory';
import { recipients } from '@contract/policy/recipients';
import type { Output } from '@contract/index';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, timeWords, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Section } from '@phone/ui';
import { text } from '../text';

type Disclosure = Output<'security.disclosures'>['disclosures'][number];

/** What of one's own truly went to whom, and when; a guest has nothing that could. */
export function Disclosed() {
  const words = useWords(text);
  const query = useQuery('security.disclosures', {});
  if (query.error === 'account/required') {
    return null;
  }
  if (query.state !== 'ready') {
    return <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />;
  }
  const { disclosures } = query.value;
  return (
    <Section title={words.disclosed}>
      {disclosures.length > 0 && (
        <List label={words.disclosed}>
          {disclosures.map((disclosure, at) => (
            <DisclosureRow key={`${disclosure.at} ${at}`} disclosure={disclosure} />
          ))}
        </List>
      )}
      <Hint>{disclosures.length === 0 ? words.nothingDisclosed : words.disclosedNote}</Hint>
    </Section>
  );
}

function DisclosureRow({ disclosure }: { readonly disclosure: Disclosure }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { at, partner, items } = disclosure;
  const what = items.map((item) => labels[item]?.label[language] ?? item).join(words.and);
  return (
    <Cell
      title={recipients[partner].label[language]}
      note={`${what}\n${timeWords(at, language)}`}
    />
  );
}

const labels: Readonly<Record<string, (typeof inventory)[keyof typeof inventory]>> = inventory;
