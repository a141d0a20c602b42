// What waits for one's decision, and what one has sent.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { list } from './server.js';
import { rejectedLine, sentLine, stateOf } from './words.js';

const most = 100;

class ApprovalDashboard extends UmbLitElement {
  static properties = { approvals: { state: true }, total: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    const { data } = await list(this, 0, most);
    if (!data) return;
    this.total = data.total;
    this.approvals = data.items;
  }

  render() {
    if (!this.approvals) return html`<uui-loader></uui-loader>`;
    const waiting = this.approvals.filter(approval => approval.mayDecide && approval.state === 'Waiting' && !approval.isOwn);
    const own = this.approvals.filter(approval => approval.isOwn);
    return html`
      ${this.#box('approval_toApprove', waiting, 'approval_nothingToApprove')}
      ${own.length ? this.#box('approval_own', own) : nothing}
      ${this.total > most ? html`<p>${this.localize.term('approval_more', this.total - most)}</p>` : nothing}`;
  }

  #box(headline, approvals, empty) {
    return html`<uui-box headline-variant="h2" headline=${this.localize.term(headline)}>
      ${approvals.length ? html`<ul>${approvals.map(approval => this.#line(approval))}</ul>` : html`<p>${this.localize.term(empty)}</p>`}
    </uui-box>`;
  }

  #line(approval) {
    const state = stateOf(approval), culture = approval.cultures[0];
    return html`<li>
      <div>
        <a href="section/content/workspace/document/edit/${approval.document}${culture ? `/${culture}` : ''}">${approval.name}</a>
        <p>${sentLine(this.localize, approval)}${approval.hasChanged ? html`. ${this.localize.term('approval_changed')}` : nothing}</p>
        ${approval.comment ? html`<p>${rejectedLine(this.localize, approval)}</p><blockquote>${approval.comment}</blockquote>` : nothing}
      </div>
      <uui-tag look="secondary" color=${state.color}>${this.localize.term(state.label)}</uui-tag>
    </li>`;
  }

  static styles = css`
    :host { display: grid; gap: var(--uui-size-layout-1); padding: var(--uui-size-layout-1); max-width: 60rem; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: start; gap: var(--uui-size-space-3); padding-block: var(--uui-size-space-4); }
    li + li { border-top: 1px solid var(--uui-color-divider); }
    li div { flex: 1 1 16rem; }
    a { color: var(--uui-color-interactive); font-weight: 700; }
    a:hover { color: var(--uui-color-interactive-emphasis); }
    p { margin: var(--uui-size-space-1) 0 0; }
    uui-box > p { margin: 0; }
    blockquote { margin: var(--uui-size-space-2) 0 0; padding-left: var(--uui-size-space-4); border-left: 3px solid var(--uui-color-border); white-space: pre-line; }
  `;
}

customElements.define('samverkan-approval-dashboard', ApprovalDashboard);
export default ApprovalDashboard;
