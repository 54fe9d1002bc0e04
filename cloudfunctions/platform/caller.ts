import { cloud } from './cloud';

/** Who is at the door, by the platform's word alone: nothing in the event can change it. */
export type Visitor =
  | { readonly from: 'phone'; readonly openid: string; readonly ip: string | null }
  | { readonly from: 'timer' }
  /** WeChat's own message; the functions' rules let no phone through to where it arrives. */
  | { readonly from: 'push' }
  | { readonly from: 'elsewhere' };

/** A phone, or the developer tools in a phone's place. A call from another function has two. */
const phoneSources = ['wx_client', 'wx_devtools'];

export function visitor(): Visitor {
  const { OPENID: openid, SOURCE: source, CLIENTIP, CLIENTIPV6 } = cloud.getWXContext();
  // The SDK turns an id of digits alone into a number, which loses its end. WeChat gives none.
  if (typeof openid === 'string' && openid !== '' && phoneSources.includes(source ?? '')) {
    return {
      from: 'phone',
      openid,
      ip: addressOf(CLIENTIP === undefined || CLIENTIP === '' ? CLIENTIPV6 : CLIENTIP),
    };
  }
  if (openid === undefined && process.env['TRIGGER_SRC'] === 'timer') {
    return { from: 'timer' };
  }
  return source === pushSource && openid !== undefined ? { from: 'push' } : { from: 'elsewhere' };
}

/** The manual's word for whatever is none of the sources it names. A phone is always named. */
const pushSource = 'wx_unknown';

/** The SDK hands settings through as they are; only what may be an address is one. */
const addressOf = (said: unknown): string | null =>
  typeof said === 'string' && /^[0-9a-f:.]{2,45}$/i.test(said) ? said : null;
