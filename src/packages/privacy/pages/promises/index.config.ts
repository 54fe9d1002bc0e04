export default definePageConfig({ navigationBarTitleText: '怎样说到做到' });
