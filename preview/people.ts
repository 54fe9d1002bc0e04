/** Who may hold a phone on the bench: made-up people, one WeChat identity each. */
export type Person = {
  readonly openid: string;
  readonly name: string;
  /** The number WeChat would hand out after the person agrees; from a range nobody owns. */
  readonly phoneNumber: string;
  /** The colour of the drawn avatar. */
  readonly colour: string;
};

export const people: readonly Person[] = [
  { openid: 'o-lin-zhiyuan', name: '林知远', phoneNumber: '13826135407', colour: '#1e5b5a' },
  { openid: 'o-chen-man', name: '陈曼', phoneNumber: '13912340021', colour: '#a4513b' },
  { openid: 'o-zhou-yuan', name: '周予安', phoneNumber: '13700001203', colour: '#5a6b8c' },
  { openid: 'o-cheng-liyan', name: '程立言', phoneNumber: '15800010402', colour: '#7a6a3c' },
  { openid: 'o-zeng-siqi', name: '曾思齐', phoneNumber: '18600010305', colour: '#6b4a72' },
  { openid: 'o-su-wan', name: '苏晚', phoneNumber: '13600010906', colour: '#3f6f4f' },
];

export function personOf(openid: string): Person {
  const known = people.find((person) => person.openid === openid);
  return known ?? { openid, name: openid, phoneNumber: '13800000000', colour: '#656c75' };
}
