// What the four actions on a document have in common: nothing is sent or decided that is not saved, and what was done is told.
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { UmbWorkspaceActionBase } from '@umbraco-cms/backoffice/workspace';
import { APPROVAL_CONTEXT } from './context.js';

export class ApprovalAction extends UmbWorkspaceActionBase {
  #words = new UmbLocalizationController(this);

  constructor(host, args) {
    super(host, args);
    this.setExecuting(false);
  }

  async execute() {
    const context = await this.getContext(APPROVAL_CONTEXT);
    if (!context?.current) return;
    if (context.hasUnsavedChanges()) return this.#tell('warning', 'approval_saveFirst');
    const what = await this.ask(context).catch(() => undefined); // the dialog was closed
    if (what === undefined) return;
    this.setExecuting(true);
    try {
      const { error } = await this.act(context, what);
      if (error) await this.#refuse(error.problemDetails);
      else await this.#tell('positive', this.done);
      await (this.publishes || error ? context.reload() : context.load());
      if (error) throw undefined; // the button shows that it failed; why was told
    } finally {
      this.setExecuting(false);
    }
  }

  /** @returns what the editor wants; undefined when nothing. */
  async ask() { return true; }

  #tell(color, key) { return this.#show(color, { message: this.#words.term(key) }); }

  /** In the words of the server, where it has some. */
  #refuse(problem) {
    if (problem?.status === 403) return this.#tell('danger', 'approval_forbidden');
    return problem?.detail ? this.#show('danger', { headline: problem.title, message: problem.detail }) : this.#tell('danger', 'approval_failed');
  }

  async #show(color, data) {
    const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
    notifications?.peek(color, { data });
  }
}
