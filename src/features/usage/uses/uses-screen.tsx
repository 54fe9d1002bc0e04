import type { AccountView } from '@contract/account';
import { purposes, switchablePurposeIds, type PurposeId } from '@contract/policy/purposes';
import { uses, type Use, type UseId } from '@contract/policy/uses';
import type { Me } from '@phone/cloud/me';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
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
  const me = useMe();
  useQuery('account.me', me === undefined ? {} : null);
  return (
    <Screen title={words.title}>
      <Title>{words.head}</Title>
      <Hint>{words.note}</Hint>
      {ids.map((id) => (
        <Section key={id} title={uses[id].label[language]}>
          <UseRows use={uses[id]} me={me} />
          {id === 'improve' && <Counted />}
        </Section>
      ))}
      <Published />
    </Screen>
  );
}

function UseRows({ use, me }: { readonly use: Use; readonly me: Me }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const label = use.label[language];
  if (use.purposes.length === 0) {
    return (
      <List label={label}>
        <Cell title={words.notDone} note={use.note[language]} tone="faint" />
      </List>
    );
  }
  return (
    <>
      <List label={label}>
        {use.purposes.map((id) => (
          <Cell
            key={id}
            title={purposes[id].label[language]}
            note={purposes[id].why[language]}
            value={me === undefined ? '' : words[stateOf(id, me)]}
            {...(me && wayOn[id] && { onTap: () => void go.to(wayOn[id] ?? switches) })}
          />
        ))}
      </List>
      <Hint>{use.note[language]}</Hint>
    </>
  );
}

const switches = '/packages/privacy/pages/consents/index';
/** Where a member can switch a purpose, or see what was decided under it. */
const wayOn: Readonly<Partial<Record<PurposeId, `/${string}`>>> = {
  ...Object.fromEntries(switchablePurposeIds.map((id) => [id, switches])),
  security: '/packages/privacy/pages/security/index',
};

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
