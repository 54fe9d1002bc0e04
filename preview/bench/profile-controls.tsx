import type { ChangeEvent } from 'react';
import { Avatar } from './avatar';
import { useSettings } from './use-settings';
import { useWords } from './words-context';

/** What WeChat would offer of the person: nickname, avatar, phone number. */
export function ProfileControls({ openid }: { openid: string }) {
  const words = useWords();
  const [settings, change] = useSettings(openid);
  const chooseAvatar = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file !== undefined) {
      change({ avatar: await smallPicture(file) });
    }
  };
  return (
    <fieldset>
      <legend>{words.wechatProfile}</legend>
      <label>
        {words.nickname}
        <input
          value={settings.nickname}
          maxLength={32}
          onChange={(event) => change({ nickname: event.target.value })}
        />
      </label>
      <label>
        {words.phoneNumber}
        <input
          value={settings.phoneNumber}
          inputMode="numeric"
          maxLength={15}
          onChange={(event) => change({ phoneNumber: event.target.value.replace(/\D/g, '') })}
        />
      </label>
      <div className="avatar-row">
        <Avatar openid={openid} size={48} />
        <label className="file">
          {words.chooseAvatar}
          <input type="file" accept="image/*" onChange={(event) => void chooseAvatar(event)} />
        </label>
        {settings.avatar !== '' && (
          <button type="button" onClick={() => change({ avatar: '' })}>
            {words.drawnAvatar}
          </button>
        )}
      </div>
    </fieldset>
  );
}

const SIDE = 264;

/** The browser's storage is small: an avatar is kept as a small square. */
async function smallPicture(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIDE, height: SIDE });
  const edge = Math.min(bitmap.width, bitmap.height);
  const [x, y] = [(bitmap.width - edge) / 2, (bitmap.height - edge) / 2];
  canvas.getContext('2d')?.drawImage(bitmap, x, y, edge, edge, 0, 0, SIDE, SIDE);
  return canvas.toDataURL('image/jpeg', 0.88);
}
