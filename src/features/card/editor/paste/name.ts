import type { Found, Recogniser } from './found';
import { hasHan } from './pieces';

const label = /^(?:姓名|名字|联系人|我叫|name)\s*[:：]?\s*/i;
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const compound = '欧阳|司徒|上官|诸葛|司马|东方|皇甫|令狐|慕容|尉迟|端木';
const chinese = new RegExp(
  `^(?:(?:${compound})[\\u4e00-\\u9fff]{1,2}|[${surnames}][\\u4e00-\\u9fff]{1,2})$`,
);
/** Words of everyday letters that begin as a surname does. */
const noName =
  /^(?:谢谢|多谢|金额|时间|时候|周[一二三四五六日末]|方案|方便|项目|文件|任务|单位|关于|安全|安排|马上|高级|全部|成本|程序|路线|车辆|石油|水平|温度|常用|连接|明天|明白|温馨)/;
const english = /^[A-Z][a-zA-Z'’-]+(?: [A-Z][a-zA-Z'’.-]*){1,3}$/;

/** Chinese by its surname; otherwise two to four words with capitals that stand first. */
export const name: Recogniser = (words) => {
  const bare = words.map((word) => word.replace(/(?:先生|女士)$/, ''));
  const labelled = words.find((word) => label.test(word) && word.replace(label, '') !== '');
  const chosen =
    labelled?.replace(label, '').trim() ??
    bare.find((word) => chinese.test(word) && !noName.test(word));
  const latin = bare.find((word) => !hasHan(word));
  const spoken = latin !== undefined && english.test(latin) ? latin : undefined;
  return { found: namesOf(chosen, spoken), rest: words };
};

/** The Latin spelling is the name itself where there is no other. */
function namesOf(name: string | undefined, spoken: string | undefined): Found {
  if (name === undefined) {
    return spoken === undefined ? {} : { name: spoken };
  }
  return spoken === undefined || spoken === name ? { name } : { name, pronunciation: spoken };
}
