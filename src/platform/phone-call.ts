import Taro from '@tarojs/taro';

/** Opens the dialler with the number filled in; the person may still change their mind. */
export async function dial(number: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number });
  } catch {
    // Closing the dialler counts as a failure in WeChat, and is none.
  }
}
