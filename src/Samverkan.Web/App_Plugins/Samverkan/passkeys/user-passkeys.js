// A user's passkeys, for an administrator to remove: a telephone that was lost is no way in any more.
import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { read, remove } from '../editor-api.js';

class UserPasskeys extends UmbLitElement {
  static properties = { passkeys: { state: true }, told: { state: true } };

  #user;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, context => this.observe(context?.unique, user => { this.#user = user; this.told = ''; this.#load(); }));
  }

  async #load() {
    this.passkeys = this.#user ? (await read(this, `/user/${this.#user}/passkeys`))?.items : undefined;
  }

  async #remove(passkey) {
    try {
      await umbConfirmModal(this, { headline: this.localize.term('samverkanUserPasskeys_remove'), content: this.localize.term('samverkanUserPasskeys_removeAsk', passkey.name), color: 'danger', confirmLabel: this.localize.term('samverkanUserPasskeys_remove') });
    } catch {
      return; // thought better of it
    }

    await remove(this, `/user/${this.#user}/passkeys/${passkey.id}`);
    await this.#load();
    if (this.passkeys?.every(kept => kept.id !== passkey.id)) this.told = this.localize.term('samverkanUserPasskeys_removed', passkey.name);
  }

  render() {
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanUserPasskeys_passkeys')}>
        <p>${this.localize.term('samverkanUserPasskeys_about')}</p>
        <p role="status">${this.told}</p>
        ${this.#list()}
      </uui-box>`;
  }

  #list() {
    if (!this.passkeys) return html`<uui-loader></uui-loader>`;
    if (!this.passkeys.length) return html`<p>${this.localize.term('samverkanUserPasskeys_none')}</p>`;
    return html`<ul>${this.passkeys.map(passkey => html`<li>
      <span><strong>${passkey.name}</strong>, ${this.localize.term('samverkanUserPasskeys_created', this.localize.date(passkey.created, { dateStyle: 'long', timeStyle: 'short' }))}</span>
      <uui-button look="outline" color="danger" label="${this.localize.term('samverkanUserPasskeys_remove')}: ${passkey.name}" @click=${() => this.#remove(passkey)}>${this.localize.term('samverkanUserPasskeys_remove')}</uui-button>
    </li>`)}</ul>`;
  }

  static styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); max-width: 64rem; }
    p { margin: 0 0 var(--uui-size-space-4); max-width: 44rem; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--uui-size-space-4); padding-block: var(--uui-size-space-3); border-top: 1px solid var(--uui-color-divider); }
    li > span { overflow-wrap: anywhere; }
  `;
}

customElements.define('samverkan-user-passkeys', UserPasskeys);
export default UserPasskeys;
