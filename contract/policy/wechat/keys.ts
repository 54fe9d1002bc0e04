/** The headings of WeChat's 用户隐私保护指引 (`privacy_key`) that the product has reason to use. */
export type WechatKey =
  | 'UserInfo'
  | 'PhoneNumber'
  | 'Email'
  | 'Address'
  | 'Location'
  | 'Album'
  | 'AlbumWriteOnly'
  | 'Camera'
  | 'Clipboard'
  | 'MessageFile'
  | 'Contact'
  | 'DeviceInfo'
  | 'EXIDNumber'
  | 'EXUserPublishContent'
  | 'EXUserOpLog';
