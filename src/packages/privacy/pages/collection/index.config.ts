export default definePageConfig({ navigationBarTitleText: '收集清单' });
