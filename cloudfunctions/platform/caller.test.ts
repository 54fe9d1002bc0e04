import { visitor } from './caller';

const original = { ...process.env };
afterEach(() => {
  process.env = { ...original };
});

function environment(variables: Record<string, string>): void {
  process.env = { ...original, ...variables, WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP' };
}

test.each(['wx_client', 'wx_devtools'])('a call from %s is a phone', (source) => {
  environment({ WX_OPENID: 'oPerson', TCB_SOURCE: source });
  expect(visitor()).toEqual({ from: 'phone', openid: 'oPerson', ip: null });
});

test.each([
  ['203.0.113.77', '203.0.113.77'],
  ['2001:db8::1', '2001:db8::1'],
  ['not an address', null],
])('where it comes from is %s', (said, ip) => {
  environment({ WX_OPENID: 'oPerson', TCB_SOURCE: 'wx_client', WX_CLIENTIP: said });
  expect(visitor()).toMatchObject({ ip });
});

test.each(['wx_client,scf', 'wx_http', 'wx_unknown,scf', 'scf', ''])(
  'an identity that comes by way of "%s" is nobody',
  (source) => {
    environment({ WX_OPENID: 'oPerson', TCB_SOURCE: source });
    expect(visitor()).toEqual({ from: 'elsewhere' });
  },
);

test('what WeChat pushes is neither a phone nor a timer, and needs its identity', () => {
  environment({ WX_OPENID: 'oPerson', TCB_SOURCE: 'wx_unknown' });
  expect(visitor()).toEqual({ from: 'push' });
  environment({ TCB_SOURCE: 'wx_unknown' });
  expect(visitor()).toEqual({ from: 'elsewhere' });
});

test('a timer is a timer only where no person is behind it', () => {
  environment({ TCB_SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer' });
  expect(visitor()).toEqual({ from: 'timer' });
  environment({ WX_OPENID: 'oPerson', TCB_SOURCE: 'scf', TRIGGER_SRC: 'timer' });
  expect(visitor()).toEqual({ from: 'elsewhere' });
});

test('an identity of digits alone, which the SDK would round, is nobody', () => {
  environment({ WX_OPENID: '12345678901234567890', TCB_SOURCE: 'wx_client' });
  expect(visitor()).toEqual({ from: 'elsewhere' });
});
