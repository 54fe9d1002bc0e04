export default defineAppConfig({
  pages: [
    'pages/card/index',
    'pages/holder/index',
    'pages/message/index',
    'pages/me/index',
    'pages/shared/index',
  ],
  subPackages: [
    { root: 'packages/studio', pages: ['pages/edit/index'] },
    { root: 'packages/privacy', pages: ['pages/policy/index'] },
  ],
  window: {
    navigationBarTitleText: '乐聊名片',
    navigationBarTextStyle: 'black',
    navigationBarBackgroundColor: '#F6F4EF',
    backgroundColor: '#F6F4EF',
  },
  tabBar: {
    color: '#656C75',
    selectedColor: '#1E5B5A',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/card/index', text: '名片' },
      { pagePath: 'pages/holder/index', text: '名片夹' },
      { pagePath: 'pages/message/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
