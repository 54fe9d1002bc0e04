/** What the local cloud and one function instance say to each other. */
export type InvokeMessage = {
  readonly id: string;
  /** JSON, as it travels to WeChat: only text crosses to the instance. */
  readonly eventJson: string;
  /** Variables of this invocation alone; those of the last one are taken away. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffsetMs: number;
  readonly timeoutMs: number;
};

export type InstanceMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: string; readonly json: string }
  /** The instance holds more memory than its door has, and is to be ended. */
  | { readonly kind: 'over memory' }
  | { readonly kind: 'failure'; readonly id: string; readonly message: string };

/** What an instance is told once, when it starts. */
export type InstanceData = {
  readonly door: string;
  readonly folder: string;
  readonly memoryMb: number;
};
