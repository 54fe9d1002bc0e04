export default definePageConfig({ navigationBarTitleText: '两道开关' });
