import type { AccountView } from '@contract/account';
import { purposes, type PurposeId } from '@contract/policy/purposes';
import { uses, type Use, type UseId } from '@contract/policy/uses';
import { useMe } from '@phone/cloud/use-me';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Hint, List, Section, Title } from '@phone/ui';
import { text } from '../text';
import { Counted } from './counted';
import { Published } from './published';

// The object's own keys are exactly the declared uses.
const ids = Object.keys(uses) as UseId[];

/** Clause 4: every use the policy speaks of, done or not, with the way to its switch. */
export function UsesScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const me = useMe() ?? null;
  return (
    <Screen title={words.title}>
      <Title>{words.head}</Title>
      <Hint>{words.note}</Hint>
      {ids.map((id) => (
        <Section key={id} title={uses[id].label[language]}>
          <List label={uses[id].label[language]}>
            <UseRows use={uses[id]} account={me} />
            {id === 'security' && me !== null && (
              <Cell
                title={words.decisions}
                onTap={() => void go.to('/packages/privacy/pages/security/index')}
              />
            )}
          </List>
          {id === 'improve' && <Counted />}
        </Section>
      ))}
      <Published />
    </Screen>
  );
}

function UseRows({ use, account }: { readonly use: Use; readonly account: AccountView | null }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const toSwitches = () => void go.to('/packages/privacy/pages/consents/index');
  return (
    <>
      <Cell
        title={use.note[language]}
        tone={use.purposes.length === 0 ? 'faint' : 'plain'}
        {...(use.purposes.length === 0 && { value: words.notDone })}
      />
      {use.purposes.map((id) => (
        <Cell
          key={id}
          title={purposes[id].label[language]}
          note={purposes[id].why[language]}
          value={words[stateOf(id, account)]}
          {...(account !== null && purposes[id].switchable && { onTap: toSwitches })}
        />
      ))}
    </>
  );
}

/** Of a guest nothing is on but what the law wants, and that keeps nothing about guests. */
export function stateOf(
  id: PurposeId,
  account: Pick<AccountView, 'purposes'> | null,
): 'on' | 'off' | 'byLaw' | 'always' {
  const { basis, switchable } = purposes[id];
  if (basis === 'statutory') {
    return 'byLaw';
  }
  if (!switchable && account !== null) {
    return 'always';
  }
  const states: Readonly<Partial<Record<PurposeId, boolean>>> = account?.purposes ?? {};
  return states[id] === true ? 'on' : 'off';
}
