// Keys to the delivery API: make one for an app, see when it was used last, revoke it.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';
import { read, readFromUmbraco, remove, send } from '../editor-api.js';

const path = '/delivery/keys';

class DeliveryKeysDashboard extends UmbLitElement {
  static properties = { keys: { state: true }, languages: { state: true }, roots: { state: true }, made: { state: true } };

  constructor() {
    super();
    [this.languages, this.roots] = [[], []];
    this.#load();
    readFromUmbraco(this, '/language', { skip: 0, take: 100 }).then(found => { this.languages = found?.items ?? []; });
    readFromUmbraco(this, '/tree/document/root', { skip: 0, take: 100 }).then(found => { this.roots = found?.items ?? []; });
  }

  async #load() {
    this.keys = (await read(this, path))?.items;
  }

  async #make(event) {
    event.preventDefault();
    const form = event.target, said = new FormData(form);
    const made = await send(this, path, { name: said.get('name'), mayPreview: said.has('preview'), culture: said.get('culture') || null, startItem: said.get('root') || null });
    if (!made) return;
    this.made = made;
    form.reset();
    this.#load();
  }

  async #revoke(key) {
    try {
      await umbConfirmModal(this, { headline: this.localize.term('samverkanKeys_revoke'), content: this.localize.term('samverkanKeys_revokeAsk', key.name), color: 'danger', confirmLabel: this.localize.term('samverkanKeys_revoke') });
    } catch {
      return; // thought better of it
    }

    await remove(this, `${path}/${key.id}`);
    this.#load();
  }

  render() {
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanKeys_keys')}>
        <p>${this.localize.term('samverkanKeys_about')} <a href="/umbraco/openapi/delivery.json" target="_blank">${this.localize.term('samverkanKeys_description')}</a></p>
        <form @submit=${this.#make}>
          <label>${this.localize.term('samverkanKeys_name')} <input name="name" required maxlength="100" autocomplete="off" /></label>
          <label>${this.localize.term('samverkanKeys_language')} <select name="culture">
            <option value="">${this.localize.term('samverkanKeys_all')}</option>
            ${this.languages.map(language => html`<option value=${language.isoCode}>${language.name}</option>`)}
          </select></label>
          <label>${this.localize.term('samverkanKeys_root')} <select name="root">
            <option value="">${this.localize.term('samverkanKeys_all')}</option>
            ${this.roots.map(root => html`<option value=${root.id}>${root.variants[0]?.name}</option>`)}
          </select></label>
          <label class="check"><input type="checkbox" name="preview" /> ${this.localize.term('samverkanKeys_preview')}</label>
          <uui-button type="submit" look="primary" color="positive" label=${this.localize.term('samverkanKeys_make')}></uui-button>
        </form>
        <div role="status">${this.made ? html`<div class="made"><p>${this.localize.term('samverkanKeys_made', this.made.key.name)}</p><code>${this.made.secret}</code></div>` : nothing}</div>
        ${this.#list()}
      </uui-box>`;
  }

  #list() {
    if (!this.keys) return html`<uui-loader></uui-loader>`;
    if (!this.keys.length) return html`<p>${this.localize.term('samverkanKeys_none')}</p>`;
    return html`<ul>${this.keys.map(key => html`<li>
      <div><strong>${key.name}</strong> <code>${key.hint}…</code><br /><span class="about">${this.#about(key)}</span></div>
      ${key.revoked ? nothing : html`<uui-button look="outline" color="danger" label="${this.localize.term('samverkanKeys_revoke')}: ${key.name}" @click=${() => this.#revoke(key)}>${this.localize.term('samverkanKeys_revoke')}</uui-button>`}
    </li>`)}</ul>`;
  }

  #about(key) {
    return [
      key.culture && this.#language(key.culture),
      key.startItem && (this.roots.find(root => root.id === key.startItem)?.variants[0]?.name ?? key.startItem),
      key.mayPreview && this.localize.term('samverkanKeys_preview'),
      key.revoked ? this.localize.term('samverkanKeys_revoked', this.#date(key.revoked)) : key.lastUsed ? this.localize.term('samverkanKeys_used', this.#date(key.lastUsed)) : this.localize.term('samverkanKeys_never'),
    ].filter(Boolean).join(' · ');
  }

  #language = code => this.languages.find(language => language.isoCode === code)?.name ?? code;

  #date = date => this.localize.date(date, { dateStyle: 'long', timeStyle: 'short' });

  static styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); max-width: 64rem; }
    p { margin: 0 0 var(--uui-size-space-5); max-width: 44rem; }
    form { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); align-items: end; gap: var(--uui-size-space-5); margin-bottom: var(--uui-size-space-6); }
    label { display: grid; gap: var(--uui-size-space-2); font-weight: 700; }
    .check { display: flex; align-items: center; min-height: var(--uui-size-11); }
    input:not([type]), select { box-sizing: border-box; width: 100%; min-height: var(--uui-size-11); padding: 0 var(--uui-size-space-3); font: inherit; color: inherit; background: var(--uui-color-surface); border: 1px solid var(--uui-color-border-emphasis); border-radius: var(--uui-border-radius); }
    .made { margin-bottom: var(--uui-size-space-6); padding: var(--uui-size-space-5); border: 2px solid var(--uui-color-positive); border-radius: var(--uui-border-radius); }
    .made p { margin-bottom: var(--uui-size-space-3); }
    .made code { overflow-wrap: anywhere; user-select: all; }
    ul { display: grid; margin: 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--uui-size-space-4); padding-block: var(--uui-size-space-4); border-top: 1px solid var(--uui-color-divider); }
    li > div { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
    a { color: var(--uui-color-interactive); }
    .about { color: var(--uui-color-text-alt); }
  `;
}

customElements.define('samverkan-delivery-keys', DeliveryKeysDashboard);
export default DeliveryKeysDashboard;
