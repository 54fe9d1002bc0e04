import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Keeps a function on this machine: connections and name look-ups beyond loopback fail. It guards
 * against accidents, such as a development key meeting a real service, not against malice.
 */
export function guardNetwork(): void {
  guardConnections();
  guardLookups();
  const refuse = (): never => {
    throw refusal('datagrams');
  };
  Reflect.set(dgram, 'createSocket', refuse);
  Reflect.set(dgram.Socket.prototype, 'send', refuse);
}

type Callback = (error: Error) => void;

function guardConnections(): void {
  const connect: unknown = Reflect.get(net.Socket.prototype, 'connect');
  Reflect.set(net.Socket.prototype, 'connect', function (this: net.Socket, ...given: unknown[]) {
    const host = hostOf(given);
    if (isLoopback(host) && typeof connect === 'function') {
      return Reflect.apply(connect, this, given) as unknown;
    }
    process.nextTick(() => this.destroy(refusal(host)));
    return this;
  });
}

function guardLookups(): void {
  const lookup: unknown = dns.lookup;
  Reflect.set(dns, 'lookup', (host: string, ...rest: unknown[]) => {
    if (isLoopback(host) && typeof lookup === 'function') {
      return Reflect.apply(lookup, dns, [host, ...rest]) as unknown;
    }
    answerLast(rest, refusal(host));
    return undefined;
  });
  Reflect.set(dns.promises, 'lookup', (host: string) =>
    isLoopback(host)
      ? Promise.resolve({ address: '127.0.0.1', family: 4 })
      : Promise.reject(refusal(host)),
  );
  for (const home of [dns, dns.Resolver.prototype]) {
    replaceResolvers(home, (host, rest) => answerLast(rest, refusal(host)));
  }
  for (const home of [dns.promises, dns.promises.Resolver.prototype]) {
    replaceResolvers(home, (host) => Promise.reject(refusal(host)));
  }
}

function replaceResolvers(home: object, answer: (host: string, rest: unknown[]) => unknown): void {
  const names = Object.getOwnPropertyNames(home);
  for (const name of names.filter((each) => /^(resolve|reverse|lookupService)/.test(each))) {
    Reflect.set(home, name, (host: string, ...rest: unknown[]) => answer(host, rest));
  }
}

function answerLast(rest: unknown[], error: Error): void {
  const callback = rest.at(-1) as Callback | undefined;
  process.nextTick(() => callback?.(error));
}

/** `connect` takes (options), (port, host), (path) or what it made of these itself. */
function hostOf(given: unknown[]): string {
  const [first, second] = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
  if (first !== null && typeof first === 'object') {
    const path: unknown = Reflect.get(first, 'path');
    const host: unknown = Reflect.get(first, 'host');
    const named = typeof host === 'string' ? host : 'localhost';
    return typeof path === 'string' ? `file ${path}` : named;
  }
  const isPort = typeof first === 'number' || /^\d+$/.test(String(first));
  return isPort ? (typeof second === 'string' ? second : 'localhost') : `file ${String(first)}`;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function refusal(host: string): Error {
  return Object.assign(new Error(`the local cloud refuses network beyond this machine: ${host}`), {
    code: 'LOCAL_CLOUD_NETWORK_REFUSED',
  });
}
