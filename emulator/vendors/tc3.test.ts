import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
import { createServer, type IncomingMessage } from 'node:http';
import { Agent } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { readBody } from '../http/body';
import { signatureFault, type SignedRequest } from './tc3';

const credentials = { secretId: 'AKIDtest', secretKey: 'test-key' };

/** What the vendor's own client sends over the wire. */
async function signedByTheClient(): Promise<SignedRequest> {
  let seen: SignedRequest | undefined;
  const server = createServer((request: IncomingMessage, response) => {
    void readBody(request, 10_000).then((body) => {
      const { method = '', url = '', headers } = request;
      seen = { method, path: url, headers, body };
      response.end(JSON.stringify({ Response: { RequestId: 'x' } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = Object.assign(new Agent(), { createConnection: () => connect(port, '127.0.0.1') });
  const profile = { httpProfile: { protocol: 'http://', agent } };
  const host = 'sms.tencentcloudapi.com';
  const client = new CommonClient(host, '2021-01-11', { credential: credentials, profile });
  await client.request('SendSms', { PhoneNumberSet: ['+8613826135407'], SignName: '乐聊名片' });
  await new Promise((resolve) => server.close(resolve));
  if (seen === undefined) {
    throw new Error('nothing arrived');
  }
  return seen;
}

let request: SignedRequest;
beforeAll(async () => (request = await signedByTheClient()));

const faultOf = (changes: Partial<SignedRequest>, known = credentials, now = new Date()) =>
  signatureFault({ ...request, ...changes }, known, now);
const withHeader = (name: string, value: string) => ({
  headers: { ...request.headers, [name]: value },
});

test('what the vendor’s own client signs is right', () => {
  expect(faultOf({})).toBeNull();
});

test.each<[string, () => string | null, string]>([
  [
    'another key',
    () => faultOf({}, { ...credentials, secretKey: 'test-kez' }),
    'AuthFailure.SignatureFailure',
  ],
  [
    'an unknown account',
    () => faultOf({}, { ...credentials, secretId: 'AKIDother' }),
    'AuthFailure.SecretIdNotFound',
  ],
  [
    'a changed body',
    () => faultOf({ body: Buffer.from('{"PhoneNumberSet":["+8613900000000"]}') }),
    'AuthFailure.SignatureFailure',
  ],
  [
    'another host',
    () => faultOf(withHeader('host', 'ocr.tencentcloudapi.com')),
    'AuthFailure.SignatureFailure',
  ],
  [
    'a time that was changed',
    () => faultOf(withHeader('x-tc-timestamp', String(Math.floor(Date.now() / 1000) + 1))),
    'AuthFailure.SignatureFailure',
  ],
  [
    'a request that is six minutes old',
    () => faultOf({}, credentials, new Date(Date.now() + 360_000)),
    'AuthFailure.SignatureExpire',
  ],
  ['no signature', () => faultOf({ headers: {} }), 'AuthFailure.SignatureFailure'],
])('%s is refused', (_what, fault, code) => {
  expect(fault()).toBe(code);
});
