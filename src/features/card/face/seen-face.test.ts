import { cardView } from '../../../../tests/support/samples';
import { openFace } from './seen-face';

test('what goes into a chat shows what everybody may see, and nothing else', () => {
  const card = cardView();
  const closed = { ...card, visibility: { ...card.visibility, title: 'nobody' as const } };
  const { name, organisation, website, introduction, template } = card;
  expect(openFace(closed)).toEqual({ name, organisation, website, introduction, template });
});
