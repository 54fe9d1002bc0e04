/** `203.0.113.0`, `2001:db8:85a3::`: the network, and nobody in it. Of what is no address nothing stays. */
export function truncated(ip: string): string {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(ip)) {
    return ip.replace(/\d+$/, '0');
  }
  if (!/^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(ip)) {
    return '';
  }
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  return mapped === undefined ? `${groupsOf(ip).slice(0, 3).join(':')}::` : truncated(mapped);
}

function groupsOf(ip: string): string[] {
  const [before = '', after] = ip.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
}
