import type { ClauseText, PolicyText } from '../clauses';

/**
 * The first version, superseded. Its original wording is the operator's; what stands here says
 * each clause in short words of ours, so that old and new can be laid side by side.
 */
export const text: PolicyText = {
  head: clause(
    ['个人信息保护政策（第一版）', 'Personal-information protection policy (first version)'],
    '2020 年 4 月 3 日发布并生效。这里用简短的话保留它每一条的意思，供对照；编号与后来的版本一致。',
    'Published and in force on 3 April 2020. Each clause is kept here in short words, for comparison, under the numbers that later versions use.',
  ),
  preamble: clause(
    ['写在前面', 'First of all'],
    '使用前请阅读本政策；开始使用服务，视为接受。',
    'Please read before use; using the service counts as acceptance.',
  ),
  '1.1': clause(
    ['适用范围', 'Scope'],
    '适用于运营者提供的全部服务。',
    'Applies to all services of the operator.',
  ),
  '1.2': clause(
    ['个人信息', 'Personal information'],
    '指能够单独或者与其他信息结合识别自然人的信息。',
    'Information that identifies a natural person, alone or together with other information.',
  ),
  '2.1': clause(
    ['注册、管理和核实', 'Registering, managing, verifying'],
    '可能收集姓名、身份证号、手机号、人脸、银行账户、昵称、头像，用于注册账号和实名核验。',
    'May collect name, ID number, phone number, face, bank account, nickname and avatar, to register and verify accounts.',
  ),
  '2.2': clause(
    ['授权或填写的信息', 'Authorised or typed information'],
    '收集用户授权或者主动填写的信息。',
    'Collects what the user authorises or types.',
  ),
  '2.2.1': clause(
    ['设备和使用信息', 'Device and use'],
    '可能收集设备信息、其他应用的信息、往来记录和照片的附带信息。',
    'May collect device information, information on other apps, contacts made, and data attached to photos.',
  ),
  '2.2.2': clause(
    ['位置', 'Location'],
    '用户开启定位时，收集位置信息。',
    'Collects the location when the user turns it on.',
  ),
  '2.3': clause(
    ['公共服务', 'Public services'],
    '使用公积金、社保、公共交通、税务、户政等服务时，可能需要性别、出生日期、出生地、户籍、民族等信息。',
    'Housing fund, social security, transport, tax and register services may need gender, birth date, birthplace, household registration and ethnicity.',
  ),
  '2.4': clause(
    ['递送和试用', 'Deliveries and tests'],
    '线下递送、产品试用时，收集联系人、电话和地址。',
    'Deliveries and product tests collect contact, phone and address.',
  ),
  '3.1': clause(
    ['收集方式', 'How it is collected'],
    '由用户提供，或者在使用中产生。',
    'Given by the user or arising from use.',
  ),
  '3.2': clause(
    ['Cookie 等技术', 'Cookies and the like'],
    '使用 Cookie 和类似技术记住用户身份。',
    'Uses cookies and similar techniques to remember the user.',
  ),
  '3.3': clause(
    ['拒绝 Cookie', 'Refusing cookies'],
    '用户可以清除或拒绝，部分功能可能不可用。',
    'The user may clear or refuse them; some functions may stop.',
  ),
  '3.4': clause(
    ['分析和个性化', 'Analysis and personalisation'],
    '用于分析使用情况、提供个性化服务。',
    'Used to analyse use and to personalise the service.',
  ),
  '4': clause(
    ['用途', 'Purposes'],
    '提供服务、个性化、改进、安全、推荐、调查和其他经同意的用途。',
    'Service, personalisation, improvement, security, recommendation, survey and other agreed purposes.',
  ),
  '5.1': clause(
    ['共享', 'Sharing'],
    '只在用户同意、法律要求、处理争议，或与签有保密协议的授权合作方之间共享必要的信息。',
    'Only with consent, by law, in disputes, or with authorised partners under a non-disclosure agreement, and only what is necessary.',
  ),
  '5.2': clause(['转让', 'Transfer'], '只在用户同意后转让。', "Only with the user's consent."),
  '5.3': clause(
    ['披露', 'Disclosure'],
    '依法披露；关联方、合并等情形及时告知。',
    'As the law requires; affiliates, mergers and the like are told promptly.',
  ),
  '6.1': clause(
    ['存储地点', 'Place of storage'],
    '存储在中国大陆境内。',
    'Stored in mainland China.',
  ),
  '6.2': clause(
    ['存储期限', 'Time of storage'],
    '只保存所需的时间，法律另有规定的除外。',
    'Only as long as needed, unless the law says otherwise.',
  ),
  '7.1': clause(
    ['关联账号', 'Linked accounts'],
    '可以与微信支付等账号关联。',
    'May be linked with accounts such as WeChat Pay.',
  ),
  '7.2': clause(
    ['安全措施', 'Security'],
    '采取安全措施，限制访问；发生事件时告知用户。',
    'Security measures and limited access; users are told of incidents.',
  ),
  '7.3': clause(
    ['用户的注意', "The user's care"],
    '用户应当保管好自己的账号。',
    'Users should look after their accounts.',
  ),
  '8.1': clause(
    ['访问和更改', 'Access and change'],
    '用户可以访问、更改自己的信息。',
    'Users may see and change their information.',
  ),
  '8.2': clause(
    ['删除', 'Deletion'],
    '违法或违约处理的，可以要求删除；有错的，可以要求更正。',
    'Unlawful handling can be answered with deletion, errors with correction.',
  ),
  '8.3': clause(
    ['身份核对', 'Identity check'],
    '处理请求前可能核对身份。',
    'Identity may be checked before a request is handled.',
  ),
  '8.4': clause(
    ['不予响应的情形', 'Refusals'],
    '法律规定的情形可以不予响应。',
    'Some requests may be refused as the law provides.',
  ),
  '8.5': clause(
    ['撤回和注销', 'Withdrawal and deregistration'],
    '用户可以撤回同意，也可以注销账号。',
    'Users may withdraw consent and deregister.',
  ),
  '8.6': clause(
    ['反馈', 'Feedback'],
    '对以上有疑问可以反馈。',
    'Questions about the above can be sent in.',
  ),
  '9': clause(
    ['更新', 'Changes'],
    '更新会在生效前以适当方式告知。',
    'Changes are announced in a suitable way before they take effect.',
  ),
  '10': clause(
    ['联系方式', 'Contact'],
    '通过公布的联系方式联系运营者。',
    'The operator can be reached through its published contacts.',
  ),
};

function clause(title: readonly [string, string], chinese: string, english: string): ClauseText {
  return {
    title: { 'zh-CN': title[0], en: title[1] },
    body: [{ 'zh-CN': chinese, en: english }],
    review: true,
  };
}
