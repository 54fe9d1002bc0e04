import { bringIntoView } from '@phone/platform/scroll';
import type { FieldName } from './fields';

export const fieldId = (field: FieldName): string => `field-${field}`;

/** Brings the field that needs a change into sight. */
export function scrollToField(field: FieldName): void {
  bringIntoView(fieldId(field));
}
