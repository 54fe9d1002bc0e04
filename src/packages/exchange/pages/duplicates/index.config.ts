export default definePageConfig({ navigationBarTitleText: '找重复的' });
