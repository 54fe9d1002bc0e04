export default definePageConfig({ navigationBarTitleText: '政策全文' });
