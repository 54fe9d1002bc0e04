import type { PolicyText } from '../../clauses';

/** What you give: to have an account, and to have a card. */
export const collect = {
  '2.1': {
    title: { 'zh-CN': '注册、管理和核实账号', en: 'Having and verifying an account' },
    body: [
      {
        'zh-CN':
          '注册只要两样：你的微信身份和你填的昵称。微信身份换算成一个代号再保存，用来认出你，原值不保存。',
        en: 'Registering needs two things: your WeChat identity and a nickname you type. Of the identity we keep only a code computed from it, to recognise you; the identity itself is not stored.',
      },
      {
        'zh-CN':
          '可选的两样：头像，由你从微信里选；手机号，由你点按钮、经微信确认后给我们，加密保存，用来找回账号和一键填进名片。不给，其他功能照常。',
        en: 'Two more are optional: an avatar you choose in WeChat, and your phone number, which WeChat hands over after you press the button; it is kept encrypted, helps you get your account back and fills a card in one tap. Everything else works without them.',
      },
      {
        'zh-CN':
          '实名核验现在没有，姓名、身份证号、人脸、银行账户都不收集。以后如果提供，会是可选的、有几种同等的办法，并在当时单独征得你的同意；刷脸不会是唯一的办法。',
        en: 'There is no real-name verification yet; legal name, ID number, face and bank account are not collected. If it comes it will be optional, offer several equal ways, and ask for your separate consent at that moment; a face scan will never be the only way.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版把身份证号、人脸、银行账户列为注册时可能收集的。今天只能收集实现目的所必需的最少信息（个人信息保护法第六条），敏感信息须单独同意（第二十九条），刷脸不得是唯一方式（人脸识别技术应用安全管理办法）。我们没有用到，就不收。',
      en: 'The version of 2020 named ID number, face and bank account for registration. Today only the least that a purpose needs may be collected (Personal Information Protection Law, article 6), sensitive information needs separate consent (article 29), and a face scan must not be the only way (rules on face recognition of 2025). We have no use for them, so we do not collect them.',
    },
    review: true,
  },
  '2.2': {
    title: { 'zh-CN': '你填写的和你授权的', en: 'What you type and what you authorise' },
    body: [
      {
        'zh-CN':
          '名片上的内容全由你填写：姓名必填，读音、职务、部门、单位、手机、座机、邮箱、微信号、地址、网站、公众号、擅长、简介都可以空着。手机、座机和邮箱加密保存。',
        en: 'What stands on a card is typed by you: the name is needed; how it is said, title, department, organisation, mobile, landline, e-mail, WeChat ID, address, website, official account, skills and introduction may stay empty. Mobile, landline and e-mail are kept encrypted.',
      },
      {
        'zh-CN':
          '每一项给谁看由你定：拿到链接的人、和你交换过名片的人、你同意的人，或者只有你自己。手机、座机、邮箱、微信号和地址，你不改就只给交换过名片的人看；要向所有人公开，会单独征得你的同意，撤回后立刻收起。你收回或删掉名片之后，链接就打不开了。收集清单里，每一项都写着它从哪来。',
        en: 'You decide who sees each item: whoever has the link, those who exchanged cards with you, those you approve, or only you. Mobile, landline, e-mail, WeChat ID and address show to those who exchanged cards unless you change it; opening them to everyone needs your separate consent, and withdrawing it closes them at once. Once you take a card back or delete it the link stops opening. The collection list says of each item where it comes from.',
      },
    ],
  },
  '2.2.1': {
    title: {
      'zh-CN': '设备、其他应用、往来和照片',
      en: 'Device, other apps, contacts and photos',
    },
    body: [
      {
        'zh-CN':
          '不收集设备识别码；不查看你装了或用过哪些应用；不读通讯录和相册里你没有选中的照片；不记录你从哪个小程序过来。',
        en: 'We collect no hardware identifiers, do not look at which apps you have or use, do not read your contacts or photos you did not choose, and do not record which mini-program you came from.',
      },
      {
        'zh-CN':
          '同意之后，为了安全，我们记下一个随机的安装编号、IP 地址、时间和做了哪一种操作。安装编号由程序随机产生，与手机硬件无关，删掉小程序就没了。这些单独存放，与其他数据分开，只有负责安全的人为安全事由才能看；法律要求至少留六个月，184 天后由程序删除。',
        en: 'After you agree we note, for security, a random install id, the IP address, the time and which kind of operation it was. The install id is drawn at random, has nothing to do with your hardware and is gone when you remove the mini-program. All this lies apart from every other data and is open only to those in charge of security, for reasons of security; the law asks for at least six months, and the program erases it after 184 days.',
      },
      {
        'zh-CN':
          '你收存一张名片时，我们记下收的是哪一张、什么时候，对方的内容不另存一份。你回递名片时，我们记下你们两人交换了哪两张、什么时候、各自开放到哪一步，也记下你屏蔽了谁。打开链接看名片的是谁，我们不记录，只给那张名片当天的打开次数加一；只有你单独同意让人看到，才记下你最近一次看的是哪张、什么时候，名片主人能看到，九十天后删除。',
        en: 'When you keep a card we note which one and when; its contents are not copied. When you return a card we note which two cards the two of you exchanged, when, and how far each of you opened theirs, and whom you block. Who opens a link to a card is not recorded; it adds one to that card’s count of the day. Only where you agreed separately to be seen we note which card you looked at last and when; its owner sees it, and it is erased after ninety days.',
      },
      {
        'zh-CN':
          '交换过名片的两个人可以互发消息。消息两人各有一份，分别用各自的密钥加密，只有你们能看；我们记下谁和谁、什么时候、几条没读。你删掉的是自己那一份。你举报一条消息时，会留一份加密的副本供核查。',
        en: 'Two people who exchanged cards can write to each other. Each holds a copy of every message, encrypted with their own key and open to the two alone; we note who with whom, when, and how many are unread. What you delete is your copy. When you report a message, an encrypted copy is kept so that it can be looked into.',
      },
      {
        'zh-CN':
          '你可以创建一个单位，邀请别人；谁加入、用哪张名片，由本人选择。我们记下哪张名片由哪个单位确认、从什么时候起，打开那张名片的人会看到单位的名字。管理员能看到成员名片上的姓名和加入时间，收到邀请的人能看到邀请人名片上的姓名。你随时可以退出，退出、被移除、单位解散或你注销时，确认标记立刻消失；管理员注销或关掉名片时，单位随之解散。',
        en: 'You can found an organisation and invite others; whether they join, and with which card, is theirs to choose. We note which organisation confirms which card and since when; whoever opens that card sees the name of the organisation. Its administrator sees the name on a member’s card and when they joined; whoever gets an invitation sees the name on the card of who invites. You can leave at any time; when you leave, are removed, the organisation is dissolved or you deregister, the mark is gone at once; when its administrator deregisters or switches cards off, the organisation is dissolved.',
      },
      {
        'zh-CN':
          '你选的照片，拍摄时间、地点、相机等附带信息能在手机上去掉的先在手机上去掉，到了服务器再去一遍，不会留下。',
        en: 'From a photo you choose, time, place, camera and other data that came with it are removed on the phone where that is possible and in any case on our server; none of it stays.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版写着可能收集设备信息、其他应用的信息和照片的附带信息。今天不必要的不能收（个人信息保护法第六条），网络日志则必须至少留六个月（网络安全法第二十三条）。所以前面几样不收，日志分开留、到期删。',
      en: 'The version of 2020 allowed for device information, information on other apps and data attached to photos. Today what is not necessary must not be collected (Personal Information Protection Law, article 6), while network logs must be kept for at least six months (Cybersecurity Law, article 23). So the former are not collected, and the log lies apart and expires.',
    },
    review: true,
  },
} as const satisfies Partial<PolicyText>;
