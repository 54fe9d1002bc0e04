import { personOf } from '../people';
import { useSettings } from './use-settings';

/** A person's WeChat avatar: the picture the bench was given, or the last character of the name. */
export function Avatar({ openid, size }: { openid: string; size: number }) {
  const [{ avatar }] = useSettings(openid);
  const { name, colour } = personOf(openid);
  const box = { width: size, height: size, borderRadius: size / 5 };
  if (avatar !== '') {
    return <img className="avatar" src={avatar} alt="" style={box} />;
  }
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ ...box, background: colour, fontSize: size * 0.48, lineHeight: `${size}px` }}
    >
      {name.slice(-1)}
    </span>
  );
}
