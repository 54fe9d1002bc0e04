import type { CardFace, Relation } from '@contract/card';
import { audiences, cardFieldNames, cardFields } from '@contract/card-fields';
import { keptOf, seenBy, shownToOf } from './visibility';

const face: CardFace = {
  name: '林知远',
  template: 'plain',
  ...Object.fromEntries(cardFieldNames.map((field) => [field, `值 ${field}`])),
};
const relations: readonly Relation[] = ['owner', 'approved', 'returned', 'stranger'];

/** Written down once more, by people, so that the rule is not tested by itself. */
const mayLook = {
  link: { owner: true, approved: true, returned: true, stranger: true },
  returned: { owner: true, approved: true, returned: true, stranger: false },
  approved: { owner: true, approved: true, returned: false, stranger: false },
  nobody: { owner: true, approved: false, returned: false, stranger: false },
} as const;

const cases = cardFieldNames.flatMap((field) =>
  audiences.flatMap((audience) =>
    relations.map((relation) => [field, audience, relation] as const),
  ),
);

test.each(cases)('%s for %s, seen by %s', (field, audience, relation) => {
  const seen = seenBy(face, (each) => (each === field ? audience : 'link'), relation);
  const isSeen = mayLook[audience][relation];
  expect(JSON.stringify(seen).includes(`值 ${field}"`)).toBe(isSeen);
  expect(seen.opensOnReturn.includes(field)).toBe(audience === 'returned' && !isSeen);
  expect(seen.opensOnApproval.includes(field)).toBe(audience === 'approved' && !isSeen);
});

test('a field that is empty is not held out to anybody', () => {
  const bare = seenBy({ name: '林', template: 'plain' }, () => 'returned', 'stranger');
  expect(bare).toEqual({ name: '林', template: 'plain', opensOnReturn: [], opensOnApproval: [] });
});

test('who says nothing shows the ways to reach them to those who returned a card', () => {
  const shownTo = shownToOf({});
  expect(cardFieldNames.filter((field) => shownTo(field) === 'returned').sort()).toEqual(
    ['address', 'email', 'landline', 'mobile', 'secondEmail', 'secondMobile', 'wechatId'].sort(),
  );
});

test('that a contact is open to all lies apart, and without it the field closes', () => {
  const { visibility, published } = keptOf({ mobile: 'link', title: 'nobody', email: 'approved' });
  expect(published).toEqual(['mobile']);
  expect(visibility).toEqual({ title: 'nobody', email: 'approved' });
  const kept = { ...(visibility && { visibility }), ...(published && { published }) };
  expect(shownToOf(kept)('mobile')).toBe('link');
  expect(shownToOf({ ...(visibility && { visibility }) })('mobile')).toBe('returned');
});

test('what is stored cannot open a contact to all by itself', () => {
  const contacts = cardFieldNames.filter((field) => cardFields[field].contact);
  const all = Object.fromEntries(contacts.map((field) => [field, 'link' as const]));
  expect(keptOf(all).visibility).toBeUndefined();
  expect(keptOf({}).published).toBeUndefined();
});

test('where a website leads is said to those who see it, and to nobody else', () => {
  const disguised = { ...face, website: 'https://bank.example@evil.example/' };
  const shownTo = shownToOf({ visibility: { website: 'returned' } });
  expect(seenBy(disguised, shownTo, 'returned').link).toEqual({
    host: 'evil.example',
    warning: 'disguised',
  });
  expect(JSON.stringify(seenBy(disguised, shownTo, 'stranger'))).not.toContain('evil');
  expect(seenBy({ name: '林', template: 'plain' }, shownTo, 'returned').link).toBeUndefined();
});
