export default definePageConfig({ navigationBarTitleText: '消息', disableScroll: true });
