import { useState } from 'react';
import type { Output } from '@contract/index';
import type { CardId } from '@contract/values';
import type { Visitor } from '@contract/visit';
import { useQuery } from '@phone/cloud/use-query';
import {
  dateWords,
  failureWords,
  LoadState,
  More,
  useDisplay,
  useWords,
} from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Avatar, Cell, Hint, List, Section } from '@phone/ui';
import { text } from './text';

type Page = Output<'visit.visitors'>;
type VisitorsProps = { readonly card: CardId; readonly first: Page };

/** Those who looked and chose to be seen; a tap opens their card. */
export function Visitors({ card, first }: VisitorsProps) {
  const words = useWords(text);
  return (
    <Section title={words.visitors}>
      {first.visitors.length === 0 ? (
        <List>
          <Cell tone="faint" title={words.nobody} />
        </List>
      ) : (
        <Rows card={card} page={first} />
      )}
      <Hint>{words.visitorsNote}</Hint>
    </Section>
  );
}

/** One page, and the one after it when it is asked for. */
function Rows({ card, page }: { readonly card: CardId; readonly page: Page }) {
  const [goesOn, goOn] = useState(false);
  const { next, visitors } = page;
  return (
    <>
      <List>
        {visitors.map((visitor) => (
          <Row key={visitor.share} visitor={visitor} />
        ))}
      </List>
      {next !== null && !goesOn && <More why={undefined} busy={false} onTap={() => goOn(true)} />}
      {next !== null && goesOn && <Following card={card} before={next} />}
    </>
  );
}

function Following({ card, before }: { readonly card: CardId; readonly before: string }) {
  const query = useQuery('visit.visitors', { id: card, before });
  if (query.error === 'card/not-found') {
    return null;
  }
  return query.state === 'ready' ? (
    <Rows card={card} page={query.value} />
  ) : (
    <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
  );
}

function Row({ visitor: { name, title, organisation, share, at } }: { readonly visitor: Visitor }) {
  const { language } = useDisplay();
  const what = [organisation, title].filter((part) => part !== null).join(' · ');
  return (
    <Cell
      before={<Avatar name={name} />}
      title={name}
      note={what === '' ? undefined : what}
      value={dateWords(at, language)}
      onTap={() => void go.to('/pages/shared/index', { t: share })}
    />
  );
}
