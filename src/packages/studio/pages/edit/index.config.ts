export default definePageConfig({ navigationBarTitleText: '做一张名片' });
