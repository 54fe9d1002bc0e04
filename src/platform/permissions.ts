import Taro from '@tarojs/taro';

/** WeChat's own switch for one thing: it asks at the first use, then remembers. */
export type Permission = 'allowed' | 'refused' | 'unasked';

/** What WeChat lets this program do, as its person answered it. */
export type Permissions = {
  readonly location: Permission;
  /** WeChat's privacy gate; open once the person agreed there. */
  readonly privacyGate: Permission;
};

export async function readPermissions(): Promise<Permissions> {
  const [{ authSetting }, gate] = await Promise.all([Taro.getSetting({}), readGate()]);
  const asked: Readonly<Record<string, boolean | undefined>> = { ...authSetting };
  return { location: permissionOf(asked['scope.userFuzzyLocation']), privacyGate: gate };
}

/** WeChat's own page of switches; resolves when the person comes back from it. */
export async function openPermissions(): Promise<void> {
  await Taro.openSetting({}).catch(() => undefined);
}

const permissionOf = (answer: boolean | undefined): Permission =>
  answer === undefined ? 'unasked' : answer ? 'allowed' : 'refused';

/** Older WeChat has no gate, and so nothing that is closed. */
function readGate(): Promise<Permission> {
  if (typeof Taro.getPrivacySetting !== 'function') {
    return Promise.resolve('allowed');
  }
  return new Promise((resolve) =>
    Taro.getPrivacySetting({
      success: ({ needAuthorization }) => resolve(needAuthorization ? 'unasked' : 'allowed'),
      fail: () => resolve('unasked'),
    }),
  );
}
