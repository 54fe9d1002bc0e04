export default definePageConfig({ navigationBarTitleText: '政策改了什么' });
