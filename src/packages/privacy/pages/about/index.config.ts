export default definePageConfig({ navigationBarTitleText: '关于和联系我们' });
