// Which languages are sent.
import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';

class LanguagesModal extends UmbModalBaseElement {
  #choose(culture, chosen) {
    const others = this.value.cultures.filter(other => other !== culture);
    this.value = { cultures: chosen ? [...others, culture] : others };
  }

  render() {
    const { languages = [] } = this.data ?? {}, { cultures = [] } = this.value ?? {};
    return html`
      <uui-dialog-layout headline=${this.localize.term('approval_send')}>
        <p>${this.localize.term('approval_whichLanguages')}</p>
        ${languages.map(({ culture, name }) => html`
          <uui-checkbox label=${name} ?checked=${cultures.includes(culture)} @change=${event => this.#choose(culture, event.target.checked)}>${name}</uui-checkbox>`)}
        <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${() => this._rejectModal()}></uui-button>
        <uui-button slot="actions" look="primary" color="positive" label=${this.localize.term('approval_send')} ?disabled=${!cultures.length} @click=${() => this._submitModal()}></uui-button>
      </uui-dialog-layout>`;
  }

  static styles = css`
    uui-dialog-layout { max-inline-size: 60ch; }
    uui-checkbox { display: block; margin-block: var(--uui-size-space-2); }
  `;
}

customElements.define('samverkan-approval-languages', LanguagesModal);
export default LanguagesModal;
