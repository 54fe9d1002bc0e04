import type { Output } from '@contract/index';
import { useMe } from '@phone/cloud/use-me';
import { useWords } from '@phone/features/app';
import { Actions, Button, Cell, Hint, List, Notice, Section } from '@phone/ui';
import { text } from './text';
import type { What } from './use-on-cards';

type ToldProps = {
  readonly told: Output<'bystander.prove'>;
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly onAsk: (what: What) => Promise<void>;
  readonly onRestart: () => void;
};

/** What there is, roughly, and what can be asked for. */
export function Told({ told, error, busy, onAsk, onRestart }: ToldProps) {
  const words = useWords(text);
  const member = useMe();
  const own: readonly What[] = member ? ['mine'] : [];
  const offered: readonly What[] = ['erase', 'correct', told.objected ? 'lift' : 'object', ...own];
  return (
    <>
      <Section title={words.found}>
        <List label={words.found}>
          <Cell title={words.cards} value={words.count[told.cards]} />
          <Cell title={words.kept} value={words.count[told.kept]} />
          <Cell title={words.objected} value={told.objected ? words.yes : words.no} />
        </List>
        <Hint>{words.roughly}</Hint>
      </Section>
      {error !== undefined && <Notice tone="wrong">{error}</Notice>}
      <Section title={words.choose}>
        <List label={words.choose}>
          {offered.map((what) => (
            <Cell
              key={what}
              title={words.requests[what]}
              note={words.requestNotes[what]}
              onTap={() => {
                if (!busy) {
                  void onAsk(what);
                }
              }}
            />
          ))}
        </List>
        <Hint>{words.contest}</Hint>
      </Section>
      <Actions inline>
        <Button kind="quiet" label={words.other} onTap={onRestart} />
      </Actions>
    </>
  );
}
