/** Taking one's data along, and leaving. Only the privacy subpackage imports this. */
export { LeaveScreen } from './leave/leave-screen';
export { TakeScreen } from './take/take-screen';
