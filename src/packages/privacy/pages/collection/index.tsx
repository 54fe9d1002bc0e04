import { CollectionScreen } from '@phone/features/policy/collection/collection-screen';

export default CollectionScreen;
