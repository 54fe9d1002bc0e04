/** The phone we draw: a middling one, with a notch to keep clear of and a bar for the thumb. */
export const device = {
  statusBarHeight: 36,
  navigationBarHeight: 44,
  tabBarHeight: 50,
  safeBottom: 18,
  capsule: { width: 87, height: 32, right: 7, top: 42 },
  model: 'Preview phone',
  system: 'Android 14',
  sdkVersion: '3.8.12',
  wechatVersion: '8.0.56',
} as const;
