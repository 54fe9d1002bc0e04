import ts from 'typescript';

/**
 * WeChat runs no code that arrives as text: it patches `Function` and has no `eval`, and review
 * refuses a mini-program that tries. So none may be in what ships, in any disguise: `eval`,
 * `Function` called, constructed or handed around, `x.constructor('…')`, a timer with a text.
 *
 * One exception: webpack's way to the global object, `new Function("return this")()`. It runs
 * only where `globalThis` is missing, its text is fixed, and WeChat's own patched `Function`
 * answers exactly this text.
 */
export function dynamicCodeIn(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = faultAt(node);
    if (what !== null) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1}:${character + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const TIMERS = new Set(['setTimeout', 'setInterval']);
const HARMLESS_MEMBERS = new Set(['prototype', 'toString', 'name', 'length']);

function faultAt(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && node.text === 'Function' && !isHarmlessMention(node)) {
    return 'uses Function to make code from text';
  }
  if (!ts.isCallExpression(node)) {
    return null;
  }
  const called = calledName(node.expression);
  if (called === 'eval') {
    return 'calls eval';
  }
  if (called === 'constructor' && node.arguments.some(isText)) {
    return 'makes code from text through a constructor';
  }
  const [first] = node.arguments;
  return called !== null && TIMERS.has(called) && first !== undefined && isText(first)
    ? `gives ${called} a text to run`
    : null;
}

/** The last name of what is called: `eval` for `eval(…)`, `(0, eval)(…)` and `global.eval(…)`. */
function calledName(expression: ts.Expression): string | null {
  if (ts.isParenthesizedExpression(expression)) {
    return calledName(expression.expression);
  }
  if (ts.isBinaryExpression(expression)) {
    return calledName(expression.right);
  }
  if (ts.isPropertyAccessExpression(expression)) {
    return expression.name.text;
  }
  if (ts.isElementAccessExpression(expression)) {
    const key = expression.argumentExpression;
    return ts.isStringLiteralLike(key) ? key.text : null;
  }
  return ts.isIdentifier(expression) ? expression.text : null;
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function isHarmlessMention(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    // `x.Function` is somebody's property; `Function.prototype` reads, `Function.call` runs.
    return parent.name === node
      ? !isGlobal(parent.expression)
      : HARMLESS_MEMBERS.has(parent.name.text);
  }
  if (ts.isBinaryExpression(parent)) {
    return parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  }
  if (ts.isNewExpression(parent) && parent.expression === node) {
    const [only, ...more] = parent.arguments ?? [];
    return (
      more.length === 0 &&
      only !== undefined &&
      ts.isStringLiteralLike(only) &&
      only.text === 'return this'
    );
  }
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

function isGlobal(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && /^(globalThis|global|window|self)$/.test(expression.text);
}
