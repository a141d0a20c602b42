// Why a page is sent back.
import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';

const longest = 2000; // ApprovalWorkflow.LongestComment

class CommentModal extends UmbModalBaseElement {
  #write(comment) { this.value = { comment }; }

  render() {
    const comment = this.value?.comment?.trim() ?? '';
    return html`
      <uui-dialog-layout headline=${this.localize.term('approval_reject')}>
        <uui-label for="comment" required>${this.localize.term('approval_commentLabel')}</uui-label>
        <uui-textarea id="comment" label=${this.localize.term('approval_commentLabel')} rows="5" maxlength=${longest} required @input=${event => this.#write(event.target.value)}></uui-textarea>
        <p>${this.localize.term('approval_commentHelp', this.data?.name ?? '')}</p>
        <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${() => this._rejectModal()}></uui-button>
        <uui-button slot="actions" look="primary" color="warning" label=${this.localize.term('approval_reject')} ?disabled=${!comment} @click=${() => this._submitModal()}></uui-button>
      </uui-dialog-layout>`;
  }

  static styles = css`
    uui-dialog-layout { inline-size: min(60ch, 80vw); }
    uui-textarea { inline-size: 100%; }
    p { margin-block-end: 0; color: var(--uui-color-text-alt); }
  `;
}

customElements.define('samverkan-approval-comment', CommentModal);
export default CommentModal;
