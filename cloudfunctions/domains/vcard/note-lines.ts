/**
 * What no address book has a field for stands in the note, where every phone shows it, each on a
 * line with its name. Reading takes it back out.
 */
export const linesInNote = [
  { field: 'wechatId', label: '微信号' },
  { field: 'officialAccount', label: '公众号' },
  { field: 'skills', label: '擅长' },
] as const;
