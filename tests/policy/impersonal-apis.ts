/**
 * The WeChat interfaces that neither read nor carry anything about a person, by what they do.
 * Every other one that is used must stand in the `wxApi` of an inventory row.
 */
const byDeed = {
  'shows something': [
    'showToast',
    'showModal',
    'showActionSheet',
    'setNavigationBarColor',
    'setNavigationBarTitle',
    'setBackgroundColor',
    'setTabBarStyle',
    'setTabBarItem',
    'setTabBarBadge',
    'removeTabBarBadge',
    'pageScrollTo',
    'nextTick',
  ],
  'moves between pages': [
    'navigateTo',
    'redirectTo',
    'switchTab',
    'navigateBack',
    'getCurrentPages',
    'useRouter',
  ],
  'tells that a page comes or goes': ['useDidShow', 'useDidHide', 'useUnload', 'useReachBottom'],
  'sets up the program': [
    'cloud.init',
    'env',
    'hideShareMenu',
    'getRandomValues',
    'arrayBufferToBase64',
  ],
  'asks or answers about consent': [
    'onNeedPrivacyAuthorization',
    'openPrivacyContract',
    'agreePrivacyAuthorization',
    'getPrivacySetting',
    'getSetting',
    'openSetting',
  ],
  'shows what a row already names': [
    'getImageInfo',
    'previewImage',
    'previewMedia',
    'downloadFile',
    'openDocument',
  ],
  'sends what a row already names': ['share'],
} as const;

export const impersonalApis: readonly string[] = Object.values(byDeed).flat();
