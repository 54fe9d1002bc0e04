import { LeaveScreen } from '@phone/features/rights/leave/leave-screen';

export default LeaveScreen;
