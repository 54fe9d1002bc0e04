import type { Behaviour } from './behaviour';

/** What is collected, and what is not. */
export const collected: readonly Behaviour[] = [
  {
    clause: '2.1',
    does: {
      'zh-CN': '注册只要微信身份和昵称；微信身份只存换算后的代号，原值哪里都没有。',
      en: 'Registering takes the WeChat identity and a nickname; of the identity only a code is stored, the identity itself lies nowhere.',
    },
    proofs: [
      'tests/journeys/account.test.ts: a guest who agrees and gives a nickname has an account',
      'tests/journeys/account.test.ts: the WeChat identity lies nowhere in the database',
      'cloudfunctions/store/codec.test.ts: where a hash is promised, the value itself is not stored',
    ],
  },
  {
    clause: '2.1',
    does: {
      'zh-CN': '手机号先问再收，加密保存，显示时打码；关掉就删。',
      en: 'The phone number is asked for first, kept encrypted and shown masked; switched off it is erased.',
    },
    proofs: [
      'tests/journeys/account.test.ts: a phone number is linked only with its consent, sealed, and shown masked',
      'tests/journeys/account.test.ts: withdrawing the phone purpose erases the number at once',
    ],
  },
  {
    clause: '2.1',
    does: {
      'zh-CN': '实名核验：可选，有几种同等的办法，刷脸不是唯一的。',
      en: 'Real-name verification: optional, with several equal ways, a face never the only one.',
    },
    notYet: {
      'zh-CN': '还没有实名核验，姓名证件、人脸和银行账户一样都不收。',
      en: 'There is no verification yet; no documents, no face and no bank account are collected.',
    },
    proofs: [
      'tests/policy/not-collected.test.ts: no form has a place for verification, whichever action is called',
    ],
  },
  {
    clause: '2.2',
    does: {
      'zh-CN': '名片上每一项给谁看由你定，由服务器执行；联系方式要单独同意才向所有人公开。',
      en: 'You decide who sees each item of a card, and the server does it; contacts open to everyone only with a separate consent.',
    },
    proofs: [
      'cloudfunctions/domains/card/visibility.test.ts: *',
      'tests/journeys/visibility.test.ts: *',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '交换名片是两个人的一条记录：要么两边都有，要么都没有；一方注销，两边都没了。',
      en: 'An exchange is one record of two people: both have it or neither; when one leaves it is gone for both.',
    },
    proofs: ['tests/journeys/exchange.test.ts: *'],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN':
        '消息只在交换过名片的两人之间，各有一份、各自加密；删掉的是自己那一份，注销时自己的全部删除。',
      en: 'Messages pass between two people who exchanged cards alone, a copy with each under their own key; you delete yours, and leaving erases all you hold.',
    },
    proofs: ['tests/journeys/message.test.ts: *', 'tests/journeys/message-ends.test.ts: *'],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN':
        '单位的确认标记每次打开名片时现查，不存在名片上；退出、移除、解散、注销之后立刻没有，没人会不经同意成为成员或管理员。',
      en: 'The mark of an organisation is looked up each time a card is opened and lies on no card; it is gone at once after leaving, removal, dissolution or deregistration, and nobody becomes a member or an administrator without saying yes.',
    },
    proofs: [
      'tests/journeys/organisation.test.ts: *',
      'tests/journeys/organisation-ends.test.ts: *',
    ],
  },
  {
    clause: '2.2',
    does: {
      'zh-CN': '名片上的内容由你填写，手机和邮箱加密保存；收回或删掉之后链接就打不开。',
      en: 'What is on a card is typed by you, mobile and e-mail encrypted; taken back or deleted, its link stops opening.',
    },
    proofs: [
      'tests/journeys/card.test.ts: a card comes back as it was typed, and phone and e-mail lie sealed',
      'tests/journeys/card.test.ts: a renewed link works and the old one is dead',
      'tests/journeys/card.test.ts: a removed card leaves its state and nothing of the person',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '设备识别码和其他应用的信息从不收集，程序里没有地方存。',
      en: 'Hardware identifiers and information on other apps are never collected; there is no place to store them.',
    },
    proofs: [
      'src/features/policy/collection/item-words.test.ts: what is refused by design reads as never collected',
      'tests/policy/not-collected.test.ts: what the inventory does not collect has no purpose, no interface and no recipient',
      'tests/policy/not-collected.test.ts: the phone asks no interface of WeChat for what is not collected',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '收存名片只记下是哪一张、什么时候；谁看过名片不记录，只把打开次数加一。',
      en: 'Keeping a card notes which one and when; who viewed a card is not recorded, only that it was opened once more.',
    },
    proofs: [
      'tests/journeys/holder.test.ts: what is kept says nothing about the other person',
      'tests/browser/share.test.ts: a guest opens it with one call, and nothing about them is kept',
      'tests/journeys/visit.test.ts: who did not agree to be seen leaves one more in a number, and nothing about themselves',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '只有单独同意让人看到的，名片主人才看得到来过；撤回同意，在所有人那里立刻删除。',
      en: 'An owner sees only visitors who agreed to it by itself; withdrawing erases it at everybody’s at once.',
    },
    proofs: [
      'tests/journeys/visit-ends.test.ts: withdrawing takes one’s visits away at everybody’s at once',
      'tests/journeys/visit-ends.test.ts: visits and numbers end after ninety days, the numbers of openings after one',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '头像在手机上和服务器上各重画一次，拍摄信息不会留下。',
      en: 'An avatar is drawn anew on the phone and on the server, so nothing the camera added stays.',
    },
    proofs: [
      'tests/journeys/account.test.ts: an avatar is drawn anew, so that its metadata is gone, and its owner hears of which kind it was',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '安全日志里的安装编号和 IP 地址单独存放，到期删除。',
      en: 'The install id and IP address of the security log lie apart and expire.',
    },
    proofs: [
      'tests/journeys/access-log.test.ts: *',
      'cloudfunctions/kernel/access-log/truncated.test.ts: *',
      'cloudfunctions/domains/reach.test.ts: the network log is nobody’s to read: a domain that reaches for it is found',
      'src/cloud/install-id.test.ts: *',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '照片和视频里的拍摄信息（时间、地点、机型、轨迹）到服务器一律去掉，画面不动。',
      en: 'Shooting information in photos and films (time, place, camera, track) is taken out on the server, always; the picture is not touched.',
    },
    proofs: [
      'tests/photos/samples.test.ts: *',
      'tests/photos/teeth.test.ts: *',
      'tests/browser/photos.test.ts: *',
      'tests/journeys/account.test.ts: an avatar is drawn anew, so that its metadata is gone, and its owner hears of which kind it was',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN':
        '名片上的照片、视频和文件只给主人选的人看；去掉名片、撤回同意或注销，文件也真的删掉。',
      en: 'Pictures, videos and files on a card show only to whom its owner chose; with the card, the consent or the account the files are truly gone.',
    },
    proofs: [
      'tests/journeys/media.test.ts: *',
      'tests/journeys/media-hostile.test.ts: *',
      'tests/rights/erasure.test.ts: *',
    ],
  },
  {
    clause: '2.2.2',
    does: {
      'zh-CN': '位置默认关闭，单独同意后才取；关掉即停，可以删掉取过的。',
      en: 'Location is off until you agree to it by itself; switched off it stops, and what was taken can be erased.',
    },
    proofs: [
      'tests/journeys/location.test.ts: *',
      'cloudfunctions/domains/location/grid.test.ts: *',
      'tests/browser/location.test.ts: *',
      'tests/browser/place.test.ts: *',
    ],
  },
  {
    clause: '2.2.1',
    does: {
      'zh-CN': '纸质名片的照片，先说清交给谁，点了识别才交出去；认完不留，交过的记给你看。',
      en: 'A photo of a paper card goes out when you ask for it, after you are told to whom; it is not kept, and you see that it went.',
    },
    proofs: [
      'src/features/holder/scan/scan-screen.test.tsx: *',
      'tests/journeys/scan.test.ts: *',
      'tests/browser/scan.test.ts: *',
    ],
  },
  {
    clause: '2.3',
    does: {
      'zh-CN': '公共服务：各要各的、分别同意。',
      en: 'Public services: each asks for its own items and its own consent.',
    },
    notYet: {
      'zh-CN': '还没有接入任何公共服务，性别、出生日期、户籍、民族一样都不收。',
      en: 'No public service is connected yet; gender, birth, household registration and ethnicity are not collected.',
    },
    proofs: [
      'tests/policy/not-collected.test.ts: no form has a place for public services, whichever action is called',
    ],
  },
  {
    clause: '2.4',
    does: {
      'zh-CN': '线下递送和试用：只为那一次收集，结束后删除。',
      en: 'Deliveries and tests: collected for that one time, erased after it.',
    },
    notYet: {
      'zh-CN': '还没有递送和试用，收件人、电话、地址都不收。',
      en: 'There are none yet; no recipient, phone or address is collected for them.',
    },
    proofs: [
      'tests/policy/not-collected.test.ts: no form has a place for deliveries, whichever action is called',
    ],
  },
];
