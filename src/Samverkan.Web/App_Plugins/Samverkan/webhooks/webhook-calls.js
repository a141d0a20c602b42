// The secret that a webhook's calls are signed with, and its latest calls, to send again.
import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { read, readFromUmbraco, send } from '../editor-api.js';

const latest = 20;

class WebhookCalls extends UmbLitElement {
  static properties = { id: { state: true }, secret: { state: true }, attempts: { state: true }, told: { state: true } };

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, context => this.observe(context?.unique, id => this.#show(id)));
  }

  async #show(id) {
    [this.id, this.secret, this.attempts, this.told] = [id, undefined, undefined, ''];
    if (id) this.attempts = (await readFromUmbraco(this, `/webhook/${id}/logs`, { skip: 0, take: latest }))?.items ?? [];
  }

  async #tell() { this.secret = (await read(this, `/webhook/${this.id}/secret`))?.secret; }

  async #resend(attempt) {
    const sent = await send(this, `/webhook/${this.id}/logs/${attempt.key}/resend`);
    if (sent !== undefined) this.told = this.localize.term('samverkanWebhooks_willBeSent', attempt.eventAlias);
  }

  render() {
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanWebhooks_secret')}>
        <p>${this.localize.term('samverkanWebhooks_secretAbout')}</p>
        ${this.secret
          ? html`<code>${this.secret}</code>`
          : html`<uui-button look="outline" label=${this.localize.term('samverkanWebhooks_show')} @click=${() => this.#tell()}></uui-button>`}
      </uui-box>
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanWebhooks_latest')}>
        <p role="status">${this.told}</p>
        ${this.attempts?.length ? html`<ul>${this.attempts.map(attempt => this.#attempt(attempt))}</ul>` : html`<p>${this.localize.term('samverkanWebhooks_none')}</p>`}
      </uui-box>`;
  }

  #attempt(attempt) {
    const again = this.localize.term('samverkanWebhooks_resend'), when = this.localize.date(attempt.date, { dateStyle: 'long', timeStyle: 'short' });
    return html`<li>
      <span>${attempt.eventAlias}, ${when}: ${attempt.statusCode}</span>
      <uui-button look="outline" label="${again}: ${attempt.eventAlias}, ${when}" @click=${() => this.#resend(attempt)}>${again}</uui-button>
    </li>`;
  }

  static styles = css`
    :host { display: grid; gap: var(--uui-size-layout-1); padding: var(--uui-size-layout-1); max-width: 64rem; }
    p { margin: 0 0 var(--uui-size-space-4); }
    p:empty { margin: 0; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--uui-size-space-4); padding-block: var(--uui-size-space-3); border-top: 1px solid var(--uui-color-divider); }
    li:first-child { border-top: 0; }
    li > span, code { overflow-wrap: anywhere; }
  `;
}

customElements.define('samverkan-webhook-calls', WebhookCalls);
export default WebhookCalls;
