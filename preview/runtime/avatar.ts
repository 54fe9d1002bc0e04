import { personOf } from '../people';

/** The picture WeChat would have of a person: the one the bench was given, or a drawn one. */
export async function avatarBlob(openid: string, given: string): Promise<Blob> {
  if (given !== '') {
    return (await fetch(given)).blob();
  }
  const { name, colour } = personOf(openid);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 264, height: 264 });
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('This browser has no 2d canvas.');
  }
  await document.fonts.load('600 120px "Noto Sans SC"', name.slice(-1));
  context.fillStyle = colour;
  context.fillRect(0, 0, 264, 264);
  context.fillStyle = '#f6f4ef';
  context.font = '600 120px "Noto Sans SC", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(name.slice(-1), 132, 140);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture was made.')) : resolve(blob)),
      'image/jpeg',
      0.9,
    ),
  );
}
