import { useEffect, useRef } from 'react';
import type { Instant } from '@contract/values';
import { timeWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Avatar, Button, Cell, Empty, List, Notice, Section } from '@phone/ui';
import { text } from '../text';
import type { useNearby } from './use-nearby';

type PeopleListProps = {
  readonly nearby: ReturnType<typeof useNearby>;
  readonly until: Instant;
};

/** Who else is open to it; how far away only in steps. Stopping is the same tap away, always. */
export function PeopleList({ nearby, until }: PeopleListProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { people, busy, look } = nearby;
  // Once, when the page opens on people who are out already: after that the person asks.
  const lookOnce = useRef(people.length === 0 ? look : null);
  useEffect(() => {
    void lookOnce.current?.();
    lookOnce.current = null;
  }, []);
  return (
    <>
      <Notice>{words.openUntil(timeWords(until, language))}</Notice>
      {people.length === 0 ? (
        <Empty icon="holder" title={words.nobody} note={words.nobodyNote} />
      ) : (
        <Section>
          <List label={words.nearbyTitle}>
            {people.map(({ share, name, title, organisation, withinKm }) => (
              <Cell
                key={share}
                before={<Avatar name={name} />}
                title={name}
                note={[title, organisation].filter((part) => part !== null).join(' · ')}
                value={words.within(withinKm)}
                onTap={() => void go.to('/pages/shared/index', { t: share })}
              />
            ))}
          </List>
        </Section>
      )}
      <Actions pair inline>
        <Button kind="quiet" label={words.look} busy={busy} onTap={() => void nearby.look()} />
        <Button
          kind="secondary"
          label={words.close}
          busy={busy}
          onTap={() => void nearby.close()}
        />
      </Actions>
    </>
  );
}
