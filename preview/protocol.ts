/** A mini-program page sent to a chat. */
export type SharedCard = {
  readonly title: string;
  /** Page path with its query. */
  readonly path: string;
  /** The 5:4 picture as a data address; empty where the page gave none. */
  readonly picture: string;
};

/** A file sent to a chat. */
export type SharedFile = { readonly name: string; readonly bytes: number; readonly data: string };

/** From a phone to the bench around it. */
export type PhoneMessage =
  | { readonly type: 'phone:ready'; readonly openid: string; readonly path: string }
  | { readonly type: 'phone:page'; readonly openid: string; readonly path: string }
  | { readonly type: 'phone:shared'; readonly openid: string; readonly card: SharedCard }
  | { readonly type: 'phone:sent-file'; readonly openid: string; readonly file: SharedFile }
  | { readonly type: 'phone:fault'; readonly openid: string; readonly message: string }
  | { readonly type: 'phone:closed'; readonly openid: string };

/** From the bench to a phone. */
export type BenchMessage =
  | { readonly type: 'bench:enter'; readonly path: string; readonly scene: number }
  | { readonly type: 'bench:peer'; readonly name: string }
  | { readonly type: 'bench:resume' };
