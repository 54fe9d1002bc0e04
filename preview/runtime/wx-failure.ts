/** A call WeChat refuses. The caller sees `<name>:fail <reason>` and the extra fields. */
export class WxFailure extends Error {
  override name = 'WxFailure';
  constructor(
    readonly reason: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(reason);
  }
}
