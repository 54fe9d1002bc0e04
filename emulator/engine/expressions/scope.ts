/** What an expression is evaluated in: the document of the row, and the variables by name. */
export type Scope = {
  readonly root: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Gives the value; `undefined` stands for a field that is missing. */
export type Evaluate = (scope: Scope) => unknown;

/** Reads an expression once and refuses what is not well formed. */
export type Compile = (expression: unknown) => Evaluate;

/** How an operator reads what stands inside its argument. */
export type Reading = {
  readonly word: string;
  readonly compile: Compile;
  /** Reads an expression that may also use these variables. */
  readonly compileWith: (names: readonly string[], expression: unknown) => Evaluate;
};

export type Operator = (argument: unknown, reading: Reading) => Evaluate;
