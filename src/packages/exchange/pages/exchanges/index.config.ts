export default definePageConfig({ navigationBarTitleText: '交换过的名片' });
