export { EntryScreen } from './entry/entry-screen';
export { HolderHome } from './list/holder-home';
