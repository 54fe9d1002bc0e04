import { cardView } from '../../../../tests/support/samples';
import { openFace } from './seen-face';

test('what goes into a chat shows what everybody may see, and nothing else', () => {
  const card = cardView();
  const closed = { ...card, visibility: { ...card.visibility, title: 'nobody' as const } };
  const { name, organisation, website, introduction, template } = card;
  expect(openFace(closed)).toEqual({ name, organisation, website, introduction, template });
});

test('a photo goes into a chat only where everyone with the link sees it', () => {
  const photo = { url: 'https://c/media/f_1.jpg', open: true };
  expect(openFace({ ...cardView(), photo }).photo).toEqual(photo);
  expect(openFace({ ...cardView(), photo: { ...photo, open: false } })).not.toHaveProperty('photo');
});
