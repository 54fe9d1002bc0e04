/** The policy as people read it. The texts are long: only the privacy subpackage imports this. */
export { AboutScreen } from './about/about-screen';
export { CollectionScreen } from './collection/collection-screen';
export { PolicyScreen } from './full-text/policy-screen';
export { PhoneStorageScreen } from './phone-storage/phone-storage-screen';
