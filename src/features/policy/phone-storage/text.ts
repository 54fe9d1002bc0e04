import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '本地存储',
    head: (count: number) => `手机上最多存这 ${count} 样`,
    note: '小程序没有网页那种 Cookie。没列在这里的，程序存不了。每样都可以关掉：关掉就清掉，以后也不存，小程序照样能用。',
    untilCleared: '一直留着，直到关掉或删除小程序',
    forDays: (days: number) => `最多留 ${days} 天`,
    present: '现在有',
    absent: '现在没有',
    refused: '你不让存',
    personal: '与你有关，注销时一起清掉',
    setting: '只是设置',
    off: '关掉了，手机上的也清掉了',
    signIn: '怎么认得你',
    signInNote:
      '登录不靠手机上存的东西。每次打开，由微信告诉我们是你；上面全关掉，也不会退出登录。',
    clearPersonal: '清掉与我有关的',
    clearText: '只清手机上的，账号和名片都还在。没写完的名片清掉后找不回来。',
    refuseAll: '一样都不让存',
    refuseAllText: '全部关掉并清掉。没写完的名片找不回来，账号和名片都还在。',
    clear: '清掉',
    allOff: '全关掉',
    keepIt: '不清',
    cleared: '已清掉',
  },
  en: {
    title: 'On this phone',
    head: (count: number) => `At most these ${count} things`,
    note: 'A mini-program has no web cookies. What is not listed here cannot be stored. Each can be switched off: it is cleared and not kept again, and everything still works.',
    untilCleared: 'Kept until you switch it off or remove the program',
    forDays: (days: number) => `Kept for ${days} days at most`,
    present: 'there now',
    absent: 'empty now',
    refused: 'you do not want it kept',
    personal: 'about you, goes when you leave',
    setting: 'only a setting',
    off: 'Off, and cleared from this phone',
    signIn: 'How we know you',
    signInNote:
      'Signing in needs nothing on this phone. At each start WeChat tells us that it is you; with all of the above off you are still signed in.',
    clearPersonal: 'Clear what is about me',
    clearText:
      'Only on this phone: your account and cards stay. A card you have not finished is lost.',
    refuseAll: 'Keep nothing at all',
    refuseAllText:
      'Switches everything off and clears it. A card you have not finished is lost; your account and cards stay.',
    clear: 'Clear',
    allOff: 'All off',
    keepIt: 'Keep',
    cleared: 'Cleared',
  },
} satisfies Text;
