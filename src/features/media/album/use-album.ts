import { useState } from 'react';
import type { MediaKind } from '@contract/media-kinds';
import type { CardId } from '@contract/values';
import { failureWords, wordsNow } from '@phone/features/app';
import { choosePictures, chooseVideo, sizeOf } from '@phone/platform/choose-media';
import { pickFile } from '@phone/platform/chosen-file';
import { toast } from '@phone/platform/feedback';
import { removeFile } from '@phone/platform/files';
import { partAsJpeg, type Part } from '@phone/platform/picture-jpeg';
import type { CropBox, Size } from '../crop/crop-box';
import { mediaErrors } from '../failures';
import { sendMedium } from '../send';
import { text } from '../text';

const SIDE_PX = 1_280;
const documents = ['pdf', 'docx', 'xlsx', 'pptx'];

/** Putting things on a card: chosen, cut to shape where it is the photo, drawn anew, and sent. */
export function useAlbum(card: CardId) {
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [cropping, setCropping] = useState<{ path: string; size: Size } | null>(null);

  const send = async (kind: MediaKind, path: string, name?: string) => {
    setFailure(null);
    setPercent(0);
    const named = name === undefined ? {} : { name };
    const error = await sendMedium({ card, kind, path, ...named }, setPercent);
    setPercent(null);
    setFailure(error === null ? null : failureWords(error, mediaErrors));
    return error === null;
  };
  const sendPart = async (kind: MediaKind, path: string, part: Part) => {
    const jpeg = await partAsJpeg(path, part, SIDE_PX).catch(() => null);
    if (jpeg === null) {
      setFailure(wordsNow(text).failures.unreadable);
      return false;
    }
    const isSent = await send(kind, jpeg);
    await removeFile(jpeg);
    return isSent;
  };
  const addPictures = async (room: number) => {
    for (const path of await choosePictures(room)) {
      const size = await sizeOf(path);
      const whole = { left: 0, top: 0, ...(size ?? { width: 1, height: 1 }) };
      if (size === null || !(await sendPart('album', path, whole))) {
        setFailure((before) => before ?? wordsNow(text).failures.unreadable);
        return;
      }
    }
  };
  const addPhoto = async () => setCropping(await choosePhoto());
  const useCrop = async ({ left, top, side }: CropBox) => {
    const chosen = cropping;
    setCropping(null);
    if (chosen !== null) {
      await sendPart('photo', chosen.path, { left, top, width: side, height: side });
    }
  };
  const add = {
    photo: addPhoto,
    album: addPictures,
    video: async () => {
      const [path] = await chooseVideo();
      await (path === undefined ? null : send('video', path));
    },
    file: async () => {
      const chosen = await pickFile(documents);
      await (chosen === null ? null : send('file', chosen.path, chosen.name));
    },
  } as const satisfies Record<MediaKind, (room: number) => Promise<void>>;
  return { percent, failure, cropping, add, useCrop, stopCrop: () => setCropping(null) };
}

/** One picture with its size; null where there is none, which is said where it can't be opened. */
async function choosePhoto(): Promise<{ path: string; size: Size } | null> {
  const [path] = await choosePictures(1);
  const size = path === undefined ? null : await sizeOf(path);
  if (path !== undefined && size === null) {
    toast(wordsNow(text).failures.unreadable);
  }
  return path === undefined || size === null ? null : { path, size };
}
