export default definePageConfig({ navigationBarTitleText: '名片夹', onReachBottomDistance: 300 });
