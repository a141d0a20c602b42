// How it stands with the document that is open. Asked for anew when it is opened, saved or published.
import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import { observeMultiple, UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbRequestReloadStructureForEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { one } from './server.js';

export const APPROVAL_CONTEXT = new UmbContextToken('UmbWorkspaceContext', 'Samverkan.Approval');

export class ApprovalContext extends UmbContextBase {
  #workspace;
  #approval = new UmbObjectState(undefined);
  approval = this.#approval.asObservable();

  constructor(host) {
    super(host, APPROVAL_CONTEXT);
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, workspace => {
      this.#workspace = workspace;
      if (workspace) this.observe(observeMultiple([workspace.unique, workspace.isNew, workspace.persistedData]), () => this.load(), 'approvalOfPersisted');
    });
  }

  get unique() { return this.#workspace?.getUnique(); }

  get current() { return this.#approval.getValue(); }

  get variantOptions() { return this.#workspace?.variantOptions; }

  hasUnsavedChanges() { return this.#workspace?.getHasUnpersistedChanges() === true; }

  async load() {
    const unique = this.unique;
    if (!unique || this.#workspace.getIsNew() !== false) return this.#approval.setValue(undefined);
    const { data } = await one(this, unique);
    if (unique === this.unique) this.#approval.setValue(data);
  }

  /** After something that changes what is published. */
  async reload() {
    await this.#workspace.reload();
    await this.load();
    const events = await this.getContext(UMB_ACTION_EVENT_CONTEXT);
    events?.dispatchEvent(new UmbRequestReloadStructureForEntityEvent({ unique: this.unique, entityType: this.#workspace.getEntityType() }));
  }
}

export { ApprovalContext as api };
