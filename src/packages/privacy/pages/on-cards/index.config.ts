export default definePageConfig({ navigationBarTitleText: '我在别人的名片上' });
