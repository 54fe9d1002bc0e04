export default definePageConfig({ navigationBarTitleText: '拍纸质名片' });
