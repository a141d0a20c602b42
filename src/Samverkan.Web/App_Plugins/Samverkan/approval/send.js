import { umbOpenModal, UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { ApprovalAction } from './action.js';
import { send } from './server.js';

const LANGUAGES = new UmbModalToken('Samverkan.Modal.ApprovalLanguages', { modal: { type: 'dialog' } });

export class SendAction extends ApprovalAction {
  done = 'approval_sent';

  async ask(context) {
    const { unpublished } = context.current;
    if (unpublished.length < 2) return unpublished;
    const options = await this.observe(context.variantOptions).asPromise();
    const languages = options.filter(option => option.segment === null && unpublished.includes(option.culture)).map(option => ({ culture: option.culture, name: option.language.name }));
    return (await umbOpenModal(this, LANGUAGES, { data: { languages }, value: { cultures: unpublished } })).cultures;
  }

  act(context, cultures) { return send(this, context.unique, cultures); }
}

export { SendAction as api };
