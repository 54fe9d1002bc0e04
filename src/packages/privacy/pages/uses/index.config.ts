export default definePageConfig({ navigationBarTitleText: '信息用来做什么' });
