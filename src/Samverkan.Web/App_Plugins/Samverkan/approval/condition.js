// Shows an action to who may take it now. What may be done is the server's to say.
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { APPROVAL_CONTEXT } from './context.js';

const isSent = approval => approval.state === 'Waiting' && !approval.hasChanged && approval.unpublished.every(culture => approval.cultures.includes(culture));

const may = {
  send: approval => approval.maySend && !approval.mayDecide && approval.hasUnpublished && !isSent(approval),
  decide: approval => approval.mayDecide && approval.state === 'Waiting',
  withdraw: approval => approval.mayWithdraw,
};

export class ApprovalCondition extends UmbConditionBase {
  constructor(host, args) {
    super(host, args);
    this.consumeContext(APPROVAL_CONTEXT, context => this.observe(context?.approval, approval => { this.permitted = Boolean(approval && may[this.config.may](approval)); }, 'approval'));
  }
}

export { ApprovalCondition as api };
