import type { Pen, Picture } from '@phone/platform/pen';
import { face } from '../../../../tests/support/samples';
import { drawCard } from './draw-card';
import { paintCard } from './paint';

jest.mock('./paint');
const paint = jest.mocked(paintCard);
const pen = {} as Pen;
const picture: Picture = { width: 480, height: 480 };
const card = { ...face, photo: { url: 'https://c/media/f_1.jpg', open: true } };
const load = jest.fn<Promise<Picture>, [string]>();

beforeEach(() => jest.resetAllMocks());

test('a photo is loaded from its link and drawn in its place', async () => {
  load.mockResolvedValueOnce(picture);
  await drawCard(pen, load, card, '乐聊名片');
  expect(load).toHaveBeenCalledWith(card.photo.url);
  const portrait = { url: card.photo.url, initial: '林' };
  const layout = expect.objectContaining({ portrait }) as object;
  expect(paint).toHaveBeenCalledWith(pen, layout, '乐聊名片', picture);
});

test('a photo that does not load leaves the card as one without', async () => {
  load.mockRejectedValueOnce(new Error('no network'));
  await drawCard(pen, load, card, '乐聊名片');
  expect(paint.mock.calls.map(([, { portrait }]) => portrait)).toEqual([null]);
});

test('a photo that is not open to all is not even loaded', async () => {
  await drawCard(pen, load, { ...card, photo: { ...card.photo, open: false } }, '乐聊名片');
  expect(load).not.toHaveBeenCalled();
  expect(paint.mock.calls.map(([, { portrait }]) => portrait)).toEqual([null]);
});
