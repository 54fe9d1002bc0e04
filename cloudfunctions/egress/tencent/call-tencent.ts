import http from 'node:http';
import net from 'node:net';
import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
import { PartnerFault } from '../partner-fault';
import { setting, standIn } from '../settings';

export type TencentAction = {
  /** The product's host, whose first word is the service that is signed for. */
  readonly host: string;
  readonly version: string;
  readonly action: string;
};

/**
 * Calls one action of Tencent Cloud with the vendor's own client, signed with TC3-HMAC-SHA256.
 * Throws a `PartnerFault` and nothing else.
 */
export async function callTencent(
  { host, version, action }: TencentAction,
  input: object,
  timeoutMs: number,
): Promise<Readonly<Record<string, unknown>>> {
  const client = clientFor(host, version, timeoutMs);
  try {
    return (await client.request(action, input)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw faultOf(error);
  }
}

function clientFor(host: string, version: string, timeoutMs: number): CommonClient {
  const instead = standIn();
  const local =
    instead === null ? {} : { protocol: 'http://', agent: agentTo(instead.host, instead.port) };
  return new CommonClient(host, version, {
    credential: {
      secretId: setting('TENCENT_SECRET_ID'),
      secretKey: setting('TENCENT_SECRET_KEY'),
    },
    region: 'ap-guangzhou',
    profile: { httpProfile: { reqTimeout: timeoutMs / 1000, ...local } },
  });
}

/** Connects to another address than the request names. */
const agentTo = (host: string, port: number): http.Agent =>
  Object.assign(new http.Agent(), { createConnection: () => net.connect(port, host) });

/** The client gives the vendor's code, or none where no answer came. */
function faultOf(error: unknown): PartnerFault {
  const { code } = Object(error) as { code?: unknown };
  if (typeof code !== 'string' || code === '') {
    return new PartnerFault('unreachable', 'no-answer');
  }
  const isBusy = busyCodes.some((each) => code === each || code.startsWith(`${each}.`));
  return new PartnerFault(isBusy ? 'busy' : 'refused', code.slice(0, 80));
}

/** What the vendor says of itself rather than of what it was given. */
const busyCodes = ['RequestLimitExceeded', 'InternalError', 'ResourceUnavailable', 'AuthFailure'];
