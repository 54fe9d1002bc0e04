import type { OrganisationMark } from '@contract/card';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section } from '@phone/ui';
import { text } from '../text';

/** Which organisation confirms a card at this moment; nothing where none does. */
export function Confirmed({ by }: { readonly by: OrganisationMark | null }) {
  const words = useWords(text);
  return by === null ? null : (
    <Section>
      <List>
        <Cell
          title={by.name}
          note={words.confirmedBy}
          onTap={() => void go.to('/packages/organisation/pages/show/index', { id: by.id })}
        />
      </List>
    </Section>
  );
}
