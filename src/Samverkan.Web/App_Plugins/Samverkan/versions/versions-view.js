// A tab of the document: an older version beside a newer one, as one text with what was put in and taken out.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UMB_PROPERTY_DATASET_CONTEXT } from '@umbraco-cms/backoffice/property';
import { UmbUserItemRepository } from '@umbraco-cms/backoffice/user';
import { read, readFromUmbraco } from '../editor-api.js';
import { changeTemplate, changeStyles } from './change.js';

class VersionsView extends UmbLitElement {
  static properties = { versions: { state: true }, users: { state: true }, from: { state: true }, to: { state: true }, changes: { state: true } };

  #users = new UmbUserItemRepository(this);
  #unique;
  #culture;
  #events;

  constructor() {
    super();
    this.users = [];
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, workspace => this.observe(workspace?.unique, unique => { this.#unique = unique; this.#list(); }, 'unique'));
    this.consumeContext(UMB_PROPERTY_DATASET_CONTEXT, dataset => { this.#culture = dataset?.getVariantId().culture ?? undefined; this.#list(); });
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, events => {
      this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#saved);
      this.#events = events;
      this.#events?.addEventListener(UmbEntityUpdatedEvent.TYPE, this.#saved);
    });
  }

  #saved = event => { if (event.getUnique() === this.#unique) this.#list(); };

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#saved);
  }

  async #list() {
    if (!this.#unique) return;
    const answer = await readFromUmbraco(this, '/document-version', { documentId: this.#unique, culture: this.#culture, skip: 0, take: 100 });
    this.versions = answer?.items ?? [];
    const { data: users } = await this.#users.requestItems([...new Set(this.versions.map(version => version.user.id))]);
    this.users = users ?? [];
    const older = this.versions.filter(version => !version.isCurrentDraftVersion);
    this.to = this.versions.find(version => version.isCurrentDraftVersion)?.id;
    this.from = (older.find(version => version.isCurrentPublishedVersion) ?? older[0])?.id;
    this.#compare();
  }

  async #compare() {
    this.changes = undefined;
    if (!this.from || !this.to) return;
    const answer = await read(this, `/document-version/${this.from}/comparison`, { with: this.to, culture: this.#culture });
    this.changes = answer?.changes;
  }

  render() {
    if (!this.versions) return html`<uui-loader></uui-loader>`;
    if (!this.from) return html`<uui-box><p>${this.localize.term('samverkanVersions_onlyOne')}</p></uui-box>`;
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanVersions_compare')}>
        <div class="choices">
          ${this.#choice('from')}
          ${this.#choice('to')}
        </div>
      </uui-box>
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanVersions_changes')}>
        <div role="status">${this.#result()}</div>
      </uui-box>`;
  }

  #choice(end) {
    const options = this.versions.map(version => ({ name: this.#label(version), value: version.id, selected: version.id === this[end] }));
    const label = this.localize.term(`samverkanVersions_${end}`);
    return html`<label><span>${label}</span><uui-select label=${label} .options=${options} @change=${event => { this[end] = event.target.value; this.#compare(); }}></uui-select></label>`;
  }

  #label(version) {
    const date = this.localize.date(version.versionDate, { dateStyle: 'medium', timeStyle: 'short' });
    const user = this.users.find(known => known.unique === version.user.id)?.name ?? this.localize.term('general_unknownUser');
    const state = version.isCurrentDraftVersion ? 'samverkanVersions_draft' : version.isCurrentPublishedVersion ? 'samverkanVersions_published' : undefined;
    return [date, user, state && this.localize.term(state)].filter(Boolean).join(', ');
  }

  #result() {
    if (!this.changes) return html`<uui-loader></uui-loader>`;
    if (!this.changes.length) return html`<p>${this.localize.term('samverkanVersions_same')}</p>`;
    return html`<ol>${this.changes.map(change => html`<li>${changeTemplate(change, this.localize)}</li>`)}</ol>`;
  }

  static styles = [changeStyles, css`
    :host { display: grid; gap: var(--uui-size-layout-1); padding: var(--uui-size-layout-1); }
    .choices { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-5); }
    label { display: grid; gap: var(--uui-size-space-2); flex: 1 1 16rem; min-width: 0; }
    uui-select { width: 100%; }
    ol { display: grid; gap: var(--uui-size-space-6); margin: 0; padding: 0; list-style: none; }
    p { margin: 0; }
  `];
}

customElements.define('samverkan-versions-view', VersionsView);
export default VersionsView;
