import { ApprovalAction } from './action.js';
import { withdraw } from './server.js';

export class WithdrawAction extends ApprovalAction {
  done = 'approval_withdrawn';

  act(context) { return withdraw(this, context.unique); }
}

export { WithdrawAction as api };
