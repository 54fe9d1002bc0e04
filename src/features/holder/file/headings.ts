/**
 * How address books, WeCom, WPS, Outlook, Google, iCloud and this program head their columns, with
 * bars between. `skip` is what this program wrote itself and makes anew.
 */
export const headings = {
  name: '姓名|名字|名称|联系人|联系人姓名|客户姓名|Name|Full Name|Display Name|Contact Name',
  firstName: '名|First Name|Given Name',
  lastName: '姓|姓氏|Last Name|Family Name|Surname',
  title: '职务|职位|职称|岗位|头衔|Title|Job Title|Position|Organization Title',
  department: '部门|所属部门|Department|Organization Department',
  organisation:
    '单位|公司|公司名称|单位名称|工作单位|企业|企业名称|机构|Company|Company Name|Organization|' +
    'Organisation|Employer|Organization Name|Organization 1 - Name',
  mobile:
    '手机|手机号|手机号码|移动电话|联系电话|电话|电话号码|联系方式|Mobile|Mobile Phone|Cell|' +
    'Cell Phone|Phone|Phone Number|Phone 1 - Value|Primary Phone',
  secondMobile:
    '第二个手机|手机2|备用手机|其他电话|Second Mobile|Mobile 2|Phone 2|Phone 2 - Value|Other Phone',
  landline:
    '座机|固定电话|固话|办公电话|单位电话|公司电话|Landline|Telephone|Tel|Office Phone|Work Phone|' +
    'Business Phone|Company Main Phone',
  email:
    '邮箱|电子邮箱|电子邮件|邮件|邮件地址|Email|E-mail|Mail|Email Address|E-mail Address|' +
    'E-mail 1 - Value|Primary Email',
  secondEmail:
    '第二个邮箱|邮箱2|备用邮箱|Second Email|Email 2|E-mail 2 Address|E-mail 2 - Value|Other Email',
  wechatId: '微信|微信号|WeChat|WeChat ID|Weixin',
  address:
    '地址|通讯地址|联系地址|单位地址|公司地址|办公地址|Address|Business Address|Work Address|' +
    'Address 1 - Formatted|Business Street',
  website: '网址|网站|主页|公司网址|Website|Web Page|Web|URL|Homepage|Website 1 - Value',
  group: '分组|组|群组|类别|Group',
  tags: '标签|Tags|Labels|Categories|Group Membership',
  note: '备注|说明|注释|附注|Note|Notes|Remark|Remarks|Comment|Comments',
  skip: '星标|Starred|存入时间|Kept at',
} as const satisfies Readonly<Record<string, string>>;
