import { randomBytes } from 'node:crypto';
import { appId } from '../functions/environment';
import type { MessagePush, PushedMessage } from '../functions/message-push';
import { limits } from '../limits';
import { isRisky, judgement, wrongVisit } from './content-security';
import { accept, refuse, type OpenInterface } from './open-interface';
import type { ReadByLink } from './own-link';

type Parts = {
  readonly read: ReadByLink;
  readonly push: MessagePush;
  readonly now: () => Date;
};

/**
 * Takes the check of a picture or a sound, and tells the result later as an event. A link that
 * cannot be opened is found out only then, as on the platform.
 */
export const checkMedia =
  ({ read, push, now }: Parts): OpenInterface =>
  (given) => {
    const { media_url: url, media_type: type } = given;
    if (typeof url !== 'string' || url === '') {
      return refuse(47_001, 'data format error');
    }
    if (type !== 1 && type !== 2) {
      return refuse(40_004, 'invalid media type');
    }
    const wrong = wrongVisit(given);
    if (wrong) {
      return wrong;
    }
    const traceId = [1, 2, 3].map(() => randomBytes(4).toString('hex')).join('-');
    push.soon(async () => {
      const media = await read(url, limits.checkedMediaBytes.value);
      return { ...header(now()), trace_id: traceId, version: 2, ...outcome(media) };
    });
    return accept({ trace_id: traceId });
  };

const header = (at: Date): PushedMessage => ({
  ToUserName: 'gh_000000000001',
  FromUserName: 'oWechatPlatform',
  CreateTime: Math.floor(at.getTime() / 1_000),
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: appId,
});

const outcome = (media: Buffer | null) =>
  media
    ? { errcode: 0, errmsg: 'ok', ...judgement(isRisky(media)) }
    : { errcode: -1_008, errmsg: 'the medium could not be downloaded', detail: [] };
