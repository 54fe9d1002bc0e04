import { dynamicCodeIn } from './dynamic-code';

test.each([
  'eval("1")',
  '(0, eval)("1")',
  'globalThis.eval("1")',
  'window["eval"]("1")',
  'new Function("a", "return a")',
  'Function("return 1")()',
  'var F = Function; new F("return 1")',
  'run(Function)',
  'Function.apply(null, ["return 1"])',
  'new globalThis.Function("return 1")',
  '[].constructor.constructor("return 1")()',
  '(function () {})["constructor"]("return 1")',
  'setTimeout("go()", 10)',
  'setInterval(`go(${1})`, 10)',
])('%s is found', (code) => {
  expect(dynamicCodeIn('a.js', code)).toEqual([expect.stringMatching(/^a[.]js:1:\d+ /)]);
});

test.each([
  'try { return this || new Function("return this")() } catch (e) {}',
  'f instanceof Function',
  'Function.prototype.bind.call(f)',
  'Function.toString.call(f)',
  'typeof f === "function"',
  'setTimeout(go, 10)',
  'setTimeout(function () { go("eval") }, 10)',
  'new this.constructor(1)',
  'this.constructor("a" + b) === 1 || a.evaluate("1")',
  '({ Function: 1 }).Function',
  '"eval(1)"',
])('%s is left alone', (code) => {
  expect(dynamicCodeIn('a.js', `function wrap() { ${code} }`)).toEqual([]);
});
