/** Switching one purpose on or off, wherever its feature is. Not for the main package. */
export { PurposeSheet } from '../purpose-sheet';
export { switchOff } from './switch-off';
