export default definePageConfig({ navigationBarTitleText: '整理名片夹' });
