import Taro, { useShareAppMessage } from '@tarojs/taro';

export type ChatMessage = {
  title: string;
  /** Where the message leads, with its query; it carries a link token and nothing personal. */
  path: `/${string}`;
  /** A 5:4 picture on this phone. Left out, WeChat takes one of the page. */
  imageUrl?: string;
};

/**
 * What goes into the chat when the person sends this page. The page's config needs
 * `enableShareAppMessage: true`, or WeChat never asks.
 */
export function useChatMessage(make: () => ChatMessage): void {
  useShareAppMessage(() => make());
}

/** Takes "send to chat" out of the page's menu, for pages that are nobody else's business. */
export function hideSharing(): void {
  void Taro.hideShareMenu({ menus: ['shareAppMessage', 'shareTimeline'] });
}
