/**
 * WeChat wraps each module in a function whose parameters hide the browser's globals. Code that
 * relies on one of these works in a browser and breaks on a phone; here it breaks too.
 */
export const hiddenGlobals = [
  'window',
  'document',
  'frames',
  'self',
  'top',
  'parent',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'history',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'indexedDB',
  'caches',
  'AbortController',
  'AbortSignal',
  'Headers',
  'Request',
  'Response',
  'FormData',
  'Blob',
  'File',
  'FileReader',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'structuredClone',
  'queueMicrotask',
  'requestIdleCallback',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'Image',
  'customElements',
  'CustomEvent',
  'Event',
  'EventTarget',
  'URL',
  'URLSearchParams',
  'performance',
  'BroadcastChannel',
  'MessageChannel',
  'atob',
  'btoa',
  'Intl',
] as const;

const KEPT = [
  'Object',
  'Array',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Symbol',
  'Proxy',
  'Reflect',
  'JSON',
  'Math',
  'Date',
  'RegExp',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'Number',
  'String',
  'Boolean',
  'BigInt',
  'ArrayBuffer',
  'DataView',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'encodeURIComponent',
  'decodeURIComponent',
  'encodeURI',
  'decodeURI',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'console',
  'NaN',
  'Infinity',
  'undefined',
] as const;

/** What a module is given, in the order of its parameters. */
export const moduleParameters = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'Function',
  'global',
  'globalThis',
] as const;

/** The only global object a module can reach. */
export function phoneGlobal(): Record<string, unknown> {
  const source = globalThis as unknown as Record<string, unknown>;
  const global: Record<string, unknown> = Object.fromEntries(
    KEPT.map((name) => [name, source[name]]),
  );
  global['globalThis'] = global;
  return global;
}

/** WeChat replaces `Function`: it makes nothing, save the old trick for reaching the global. */
export function patchedFunction(global: unknown): unknown {
  function Patched(...parts: unknown[]): unknown {
    return parts[parts.length - 1] === 'return this' ? () => global : undefined;
  }
  Patched.prototype = Function.prototype;
  return Patched;
}
