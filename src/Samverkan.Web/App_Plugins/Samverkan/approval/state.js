// How it stands, in the document's footer: in short, and whole when it is pressed.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbInfoModal } from '@umbraco-cms/backoffice/modal';
import { byRoom, roomStyles } from '../footer-room.js';
import { APPROVAL_CONTEXT } from './context.js';
import { rejectedLine, sentLine, stateOf } from './words.js';

const quoted = 'white-space: pre-line; border-left: 3px solid var(--uui-color-border); padding-left: var(--uui-size-space-4)'; // the dialog is the client's own, with styles of its own

class ApprovalState extends UmbLitElement {
  static properties = { approval: { state: true } };

  constructor() {
    super();
    this.consumeContext(APPROVAL_CONTEXT, context => this.observe(context?.approval, approval => { this.approval = approval; }, 'approval'));
  }

  #show() {
    const { approval } = this;
    umbInfoModal(this, {
      headline: this.localize.term(stateOf(approval).label),
      content: html`
        <p>${sentLine(this.localize, approval)}</p>
        ${approval.state === 'Rejected' ? html`<p>${rejectedLine(this.localize, approval)}</p><p style=${quoted}>${approval.comment}</p><p>${this.localize.term('approval_sendAgain')}</p>` : nothing}
        ${approval.state === 'Waiting' && approval.hasChanged ? html`<p>${this.localize.term('approval_changed')}</p>` : nothing}`,
    }).catch(() => {}); // closed
  }

  render() {
    const state = stateOf(this.approval);
    if (!state) return nothing;
    const isWaiting = this.approval.state === 'Waiting', label = isWaiting && this.approval.hasChanged ? 'approval_waitingChanged' : state.label;
    const text = this.localize.term(label), short = isWaiting ? this.localize.term(`${label}Short`) : text;
    return html`<uui-button compact look="outline" color=${state.color} label=${text} title=${text} @click=${this.#show}>${byRoom(text, short)}</uui-button>`;
  }

  static styles = [css`:host { display: flex; align-items: center; padding-inline: var(--uui-size-space-3); white-space: nowrap; }`, roomStyles];
}

customElements.define('samverkan-approval-state', ApprovalState);
export default ApprovalState;
