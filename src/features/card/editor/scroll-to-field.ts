import Taro from '@tarojs/taro';
import type { FieldName } from './fields';

export const fieldId = (field: FieldName): string => `field-${field}`;

/** Brings the field that needs a change into sight. */
export function scrollToField(field: FieldName): void {
  void Taro.pageScrollTo({ selector: `#${fieldId(field)}`, offsetTop: -16, duration: 200 });
}
