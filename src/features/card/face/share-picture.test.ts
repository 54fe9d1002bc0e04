import { drawToFile } from '@phone/platform/canvas';
import { face } from '../../../../tests/support/samples';
import { sharePicture } from './share-picture';

jest.mock('@phone/platform/canvas');
const draw = jest.mocked(drawToFile);

beforeEach(() => draw.mockReset());
afterEach(() => jest.useRealTimers());

test('a card is drawn once, and drawn anew when what stands in the picture changes', async () => {
  draw.mockResolvedValueOnce('one.png').mockResolvedValueOnce('two.png');
  expect(await sharePicture(face)).toBe('one.png');
  expect(await sharePicture({ ...face, mobile: '13900000000' })).toBe('one.png');
  expect(await sharePicture({ ...face, title: '主任' })).toBe('two.png');
  expect(draw).toHaveBeenCalledTimes(2);
});

test('a new signature of the same photo is no new picture, and another photo is', async () => {
  draw.mockResolvedValueOnce('one.png').mockResolvedValueOnce('two.png');
  const pictured = (url: string) => ({ ...face, name: '有照片', photo: { url, open: true } });
  expect(await sharePicture(pictured('https://c/media/f_1.jpg?sign=a&t=1'))).toBe('one.png');
  expect(await sharePicture(pictured('https://c/media/f_1.jpg?sign=b&t=2'))).toBe('one.png');
  expect(await sharePicture(pictured('https://c/media/f_2.jpg?sign=b&t=2'))).toBe('two.png');
});

test('a picture that takes longer than three seconds is left out, and tried again later', async () => {
  jest.useFakeTimers();
  const slow = { ...face, name: '慢' };
  draw.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce('late.png');
  const picture = sharePicture(slow);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await picture).toBeNull();
  expect(await sharePicture(slow)).toBe('late.png');
});

test('a phone that cannot draw sends the plain picture', async () => {
  draw.mockRejectedValueOnce(new Error('no canvas'));
  expect(await sharePicture({ ...face, name: '无' })).toBeNull();
});
