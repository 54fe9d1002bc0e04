/** What an open interface of WeChat answers: its JSON, or bytes of a media type. */
export type OpenAnswer =
  | { readonly json: { readonly errcode: number; readonly errmsg: string } }
  | { readonly bytes: Buffer; readonly contentType: string };

/** Arguments are in snake case, as WeChat's own interfaces take them. */
export type OpenInterface = (given: Record<string, unknown>) => OpenAnswer | Promise<OpenAnswer>;

export const refuse = (errcode: number, errmsg: string): OpenAnswer => ({
  json: { errcode, errmsg: `${errmsg} rid: local` },
});

export const accept = (more: Record<string, unknown> = {}): OpenAnswer => ({
  json: { errcode: 0, errmsg: 'ok', ...more },
});
