import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section } from '@phone/ui';
import { text } from './text';

/** The ways on; a guest has no data to take along and no consents to change. */
export function Entries({ member }: { readonly member: boolean }) {
  const words = useWords(text);
  return (
    <Section title={words.more}>
      <List label={words.more}>
        <Cell
          title={words.settings}
          note={words.settingsNote}
          onTap={() => void go.to('/packages/privacy/pages/settings/index')}
        />
        {member && (
          <Cell
            title={words.export}
            onTap={() => void go.to('/packages/privacy/pages/take/index')}
          />
        )}
        <Cell
          title={words.policy}
          onTap={() => void go.to('/packages/privacy/pages/policy/index')}
        />
        <Cell title={words.about} onTap={() => void go.to('/packages/privacy/pages/about/index')} />
      </List>
    </Section>
  );
}
