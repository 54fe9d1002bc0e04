import { useState } from 'react';
import type { Place } from '@contract/holder';
import { limits } from '@contract/limits';
import type { EntryId } from '@contract/values';
import { useWords } from '@phone/features/app';
import { PurposeSheet } from '@phone/features/consent/manage';
import { Actions, Button, Cell, Field, List, Section, Sheet } from '@phone/ui';
import { text } from './text';
import { useMetAt } from './use-met-at';

type MetAtProps = { readonly id: EntryId; readonly place: Place | null };

/** Where the two met: from the location where that is agreed to, or in the person's own words. */
export function MetAt({ id, place }: MetAtProps) {
  const words = useWords(text);
  const met = useMetAt(id, place);
  return (
    <Section title={words.metAt}>
      <List label={words.metAt}>
        <Cell
          title={place?.city ?? words.metAtNone}
          tone={place === null ? 'faint' : 'plain'}
          note={place?.fromLocation === true ? words.metAtFrom : undefined}
          onTap={() => void met.choose()}
        />
      </List>
      {met.asking === 'consent' && <PurposeSheet id="location" onAnswer={met.stop} />}
      {met.asking === 'city' && (
        <CitySheet busy={met.busy} onSave={(city) => void met.save({ city })} onClose={met.stop} />
      )}
    </Section>
  );
}

type CitySheetProps = {
  readonly busy: boolean;
  readonly onSave: (city: string) => void;
  readonly onClose: () => void;
};

function CitySheet({ busy, onSave, onClose }: CitySheetProps) {
  const words = useWords(text);
  const [city, setCity] = useState('');
  return (
    <Sheet
      open
      title={words.metAt}
      closeLabel={words.keep}
      onClose={onClose}
      foot={
        <Actions inline>
          <Button
            label={words.metAtSave}
            busy={busy}
            disabled={city.trim() === ''}
            onTap={() => onSave(city)}
          />
        </Actions>
      }
    >
      <Field
        label={words.metAtCity}
        value={city}
        maxLength={limits.placeLength}
        onInput={setCity}
      />
    </Sheet>
  );
}
