import Taro from '@tarojs/taro';
import { outcomeOf, type HandedOver } from './handed-over';

export type PhoneContact = Parameters<typeof Taro.addPhoneContact>[0];

/** Offers a contact to the phone's own address book; the person looks at it there and saves it. */
export const addToPhoneBook = (contact: PhoneContact): Promise<HandedOver> =>
  outcomeOf(Taro.addPhoneContact(contact));
