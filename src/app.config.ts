import { atBuild } from '../contract/policy/at-build';

/** Names beginning with `@` are looked up in theme.json, which has a light and a dark column. */
export default defineAppConfig({
  pages: [
    'pages/card/index',
    'pages/holder/index',
    'pages/message/index',
    'pages/me/index',
    'pages/shared/index',
  ],
  subPackages: [
    {
      root: 'packages/studio',
      pages: ['pages/edit/index', 'pages/album/index', 'pages/more/index', 'pages/visits/index'],
    },
    { root: 'packages/share', pages: ['pages/share/index'] },
    {
      root: 'packages/exchange',
      pages: [
        'pages/entry/index',
        'pages/exchanges/index',
        'pages/nearby/index',
        'pages/order/index',
        'pages/bring-in/index',
        'pages/duplicates/index',
        'pages/arrange/index',
        'pages/write/index',
        'pages/scan/index',
        'pages/take-out/index',
      ],
    },
    { root: 'packages/message', pages: ['pages/thread/index'] },
    {
      root: 'packages/organisation',
      pages: [
        'pages/mine/index',
        'pages/administer/index',
        'pages/edit/index',
        'pages/join/index',
        'pages/show/index',
      ],
    },
    {
      root: 'packages/privacy',
      pages: [
        'pages/settings/index',
        'pages/policy/index',
        'pages/versions/index',
        'pages/changes/index',
        'pages/promises/index',
        'pages/consents/index',
        'pages/permissions/index',
        'pages/collection/index',
        'pages/sharing/index',
        'pages/storage/index',
        'pages/uses/index',
        'pages/security/index',
        'pages/display/index',
        'pages/take/index',
        'pages/leave/index',
        'pages/about/index',
        'pages/on-cards/index',
      ],
    },
  ],
  preloadRule: {
    'pages/card/index': { network: 'all', packages: ['packages/studio'] },
    'pages/holder/index': { network: 'all', packages: ['packages/exchange'] },
    'pages/message/index': { network: 'all', packages: ['packages/message'] },
    'pages/me/index': { network: 'all', packages: ['packages/privacy'] },
  },
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '乐聊名片',
    navigationBarTextStyle: '@titleColour',
    navigationBarBackgroundColor: '@paper',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pullStyle',
  },
  tabBar: {
    color: '@barWord',
    selectedColor: '@barChosen',
    backgroundColor: '@barPaper',
    borderStyle: 'black',
    list: [tab('card', '名片'), tab('holder', '名片夹'), tab('message', '消息'), tab('me', '我的')],
  },
  ...atBuild.settings,
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});

function tab(name: string, text: string) {
  return {
    pagePath: `pages/${name}/index`,
    text,
    iconPath: `@${name}Icon`,
    selectedIconPath: `@${name}IconOn`,
  };
}
