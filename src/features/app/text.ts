import type { Text } from './words';

export const text = {
  'zh-CN': {
    more: '再看一些',
    close: '关闭',
    loading: '正在加载',
    retry: '再试一次',
    failedTitle: '没有加载出来',
    appeal: '申诉',
    appealed: '收到了，会有人来看。',
    appealTitle: '请人来看一看？',
    appealText: '审核的人会看到它，只用来判断该不该放行。结果会告诉你。',
    appealNot: '不了',
    nothingRefused: '现在没有要看的了。',
    privacyTitle: '微信要先问你一句',
    privacyReasons: {
      avatar: '你正要选头像。选好的图片会缩小、去掉拍摄信息，只用来当头像。',
      nickname: '你正要填昵称。微信可以把你的微信昵称给你一键填上，填什么由你定。',
      phone: '你正要用微信里的手机号。号码加密保存，只用来绑定账号。',
      other: '你正要用的这个功能，需要微信放行。',
    },
    privacyWithout: '不同意也行：只是这一步用不了，别的都照常。',
    privacyNo: '不同意',
    privacyYes: '同意',
    privacyGuideline: '看微信里的隐私保护指引',
    privacyPolicy: '看我们的政策全文',
  },
  en: {
    more: 'Show more',
    close: 'Close',
    loading: 'Loading',
    retry: 'Try again',
    failedTitle: 'This did not load',
    appeal: 'Object',
    appealed: 'Received. A person will look at it.',
    appealTitle: 'Ask a person to look?',
    appealText: 'A reviewer will see it, only to decide whether it passes. You will hear.',
    appealNot: 'No',
    nothingRefused: 'There is nothing left to look at.',
    privacyTitle: 'WeChat asks first',
    privacyReasons: {
      avatar:
        'You are choosing an avatar. The picture is made small, loses its camera data and serves as your avatar only.',
      nickname:
        'You are filling in a nickname. WeChat can offer your WeChat nickname; what you fill in is up to you.',
      phone:
        'You are using the phone number in WeChat. It is kept encrypted and only linked to your account.',
      other: "What you are about to use needs WeChat's permission.",
    },
    privacyWithout: 'You may say no: only this one step stops, everything else works.',
    privacyNo: 'No',
    privacyYes: 'Agree',
    privacyGuideline: "WeChat's privacy guideline for this program",
    privacyPolicy: 'Our full policy',
  },
} satisfies Text;
