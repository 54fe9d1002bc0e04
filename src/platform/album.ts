import Taro from '@tarojs/taro';
import { outcomeOf, type HandedOver } from './handed-over';

/** Puts a picture of this phone into its album. */
export const saveToAlbum = (filePath: string): Promise<HandedOver> =>
  outcomeOf(Taro.saveImageToPhotosAlbum({ filePath }));
