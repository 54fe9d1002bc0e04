/**
 * The design system. What only subpackages need is imported from its own file, or it would lie in
 * the main package: `choices`, `date-cell`, `steps`, `switch-row`.
 * Wrap a screen in an element with the class `paper`, plus `light` or `dark`
 * where the person chose one and `elder` in elder mode (see tokens.scss, imported once by app.tsx).
 */
export { Actions } from './actions/actions';
export { aria } from './aria';
export { Avatar } from './avatar/avatar';
export { Button } from './button/button';
export { classes, sheet } from './classes';
export { Field } from './field/field';
export { Icon, type IconName } from './icon/icon';
export { LetterBar } from './letter-bar/letter-bar';
export { Cell, List } from './list/list';
export { Notice } from './notice/notice';
export { Seal } from './seal/seal';
export { SearchBox } from './search-box/search-box';
export { Section } from './section/section';
export { Sheet } from './sheet/sheet';
export { Empty } from './state/empty';
export { Failed } from './state/failed';
export { Skeleton } from './state/skeleton';
export { Tabs } from './tabs/tabs';
export { Tag } from './tag/tag';
export { Tap } from './tap/tap';
export { TextLink } from './type/text-link';
export { Body, Hint, Second, Title } from './type/type';
