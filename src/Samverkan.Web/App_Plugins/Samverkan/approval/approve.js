import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';
import { ApprovalAction } from './action.js';
import { approve } from './server.js';

export class ApproveAction extends ApprovalAction {
  done = 'approval_approved';
  publishes = true;

  async ask(context) {
    await umbConfirmModal(this, {
      headline: '#approval_approveAndPublish',
      content: context.current.hasChanged ? '#approval_approveChanged' : '#approval_approveText',
      confirmLabel: '#approval_approveAndPublish',
    });
    return context.current.edition; // what is on the screen
  }

  act(context, edition) { return approve(this, context.unique, edition); }
}

export { ApproveAction as api };
