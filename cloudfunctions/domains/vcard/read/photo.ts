import type { Property } from './property';

/** A picture that came with a card: what it says it is, and its bytes. */
export type Photo = { readonly kind: string; readonly bytes: Uint8Array };

/** Null where a property is no picture, or only says where one is. */
export function photoOf({ name, types, text }: Property): Photo | null {
  const inline = /^data:image\/([a-z]+)[^,]*;base64,/i.exec(text);
  const content = text.slice(inline?.[0].length ?? 0).replace(/\s/g, '');
  if (name !== 'PHOTO' || content === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(content)) {
    return null;
  }
  const kind = inline?.[1]?.toLowerCase() ?? types.find((type) => /jpe?g|png|gif/.test(type));
  return { kind: kind ?? 'unknown', bytes: Buffer.from(content, 'base64') };
}

/** What is said of a picture that has no place, in the place of its bytes. */
export function photoWords(property: Property): string | null {
  const photo = photoOf(property);
  return photo === null ? null : `${photo.kind}, ${photo.bytes.byteLength} bytes`;
}
