import { umbOpenModal, UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { ApprovalAction } from './action.js';
import { reject } from './server.js';

const COMMENT = new UmbModalToken('Samverkan.Modal.ApprovalComment', { modal: { type: 'dialog' } });

export class RejectAction extends ApprovalAction {
  done = 'approval_rejected';

  async ask(context) { return (await umbOpenModal(this, COMMENT, { data: { name: context.current.sentBy?.name } })).comment; }

  act(context, comment) { return reject(this, context.unique, comment); }
}

export { RejectAction as api };
