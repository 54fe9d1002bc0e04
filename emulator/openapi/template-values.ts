/**
 * The rules for the values of a subscribe message, by the kind in the field's name (`thing1` is a
 * thing), from WeChat's table 订阅消息参数值内容限制说明. Dates and times are only bounded in
 * length: what their rule takes in detail is not documented.
 */
const rules: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  number: /^[+-]?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  time: /^.{1,32}$/u,
  date: /^.{1,32}$/u,
  amount: /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[\d+() -]{1,17}$/,
  car_number: /^[\p{Script=Han}A-Za-z\d]{1,8}$/u,
  name: /^([A-Za-z\p{P} ]{1,20}|[\p{Script=Han}\p{P}A-Za-z ]{1,10})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
};

/** The first field that WeChat would refuse, or null. A kind that is not in the table is free. */
export function wrongField(data: Readonly<Record<string, { value: string | number }>>) {
  const wrong = Object.entries(data).find(([field, { value }]) => {
    const [, kind] = /^([a-z_]+?)\d*$/.exec(field) ?? [];
    const text = String(value);
    return kind === undefined || text === '' || rules[kind]?.test(text) === false;
  });
  return wrong?.[0] ?? null;
}
