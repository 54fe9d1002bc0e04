export default definePageConfig({ navigationBarTitleText: '一次整理多张' });
