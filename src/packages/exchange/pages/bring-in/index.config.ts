export default definePageConfig({ navigationBarTitleText: '带进一份文件' });
