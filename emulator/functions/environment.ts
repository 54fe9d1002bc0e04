import { isIPv6 } from 'node:net';

/** Who called a function and from which IP address, as far as the platform tells the function. */
export type Caller = { readonly openid?: string | undefined; readonly ip?: string | undefined };

export const environmentId = 'local';
export const appId = 'wxlocal000000001';

/** What makes the unmodified SDK send every request to this local cloud. */
export function sdkEnvironment(url: string): Record<string, string> {
  return {
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: environmentId,
    TCB_ENV: environmentId,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE,TCB_SESSIONTOKEN,TCB_ROUTE_KEY',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  };
}

/** Variables of one invocation. The token tells the cloud whose invocation a request belongs to. */
export function callEnvironment(
  call: Caller & { readonly token: string; readonly source: string },
): Record<string, string> {
  const { token, openid, ip = '127.0.0.1', source } = call;
  const wechat = {
    WX_API_TOKEN: token,
    ...(openid !== undefined && {
      WX_OPENID: openid,
      WX_APPID: appId,
      ...(isIPv6(ip) ? { WX_CLIENTIPV6: ip } : { WX_CLIENTIP: ip }),
    }),
  };
  return {
    ...wechat,
    WX_CONTEXT_KEYS: Object.keys(wechat).join(','),
    TCB_ENV: environmentId,
    TCB_SOURCE: source,
    TCB_SEQID: token,
    ...(source === timerSource && { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: token }),
  };
}

export const phoneSource = 'wx_client';
export const timerSource = 'wx_trigger';
/** The documents name no source for what WeChat pushes; this one is for whatever they do not name. */
export const pushSource = 'wx_unknown';
