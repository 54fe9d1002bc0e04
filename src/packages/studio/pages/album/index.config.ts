export default definePageConfig({ navigationBarTitleText: '照片、视频和文件' });
