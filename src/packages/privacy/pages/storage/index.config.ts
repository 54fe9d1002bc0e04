export default definePageConfig({ navigationBarTitleText: '本地存储' });
