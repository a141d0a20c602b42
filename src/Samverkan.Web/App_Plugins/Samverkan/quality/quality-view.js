// A tab of the document: what stands in the way of publishing, and what could be better.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_PROPERTY_DATASET_CONTEXT } from '@umbraco-cms/backoffice/property';
import { DocumentQuality } from './document-quality.js';

class QualityView extends UmbLitElement {
  static properties = { answer: { state: true }, culture: { state: true } };

  #quality;

  constructor() {
    super();
    this.#quality = new DocumentQuality(this, answer => { this.answer = answer; });
    this.consumeContext(UMB_PROPERTY_DATASET_CONTEXT, dataset => { this.culture = dataset?.getVariantId().culture ?? null; });
  }

  render() {
    if (!this.answer) return html`<uui-box><p>${this.localize.term('samverkanQuality_saveFirst')}</p></uui-box>`;
    return html`${this.#findings(this.answer.variants.find(variant => variant.culture === this.culture)?.findings)}${this.#review()}`;
  }

  #findings(findings) {
    if (!findings) return html`<uui-box><p>${this.localize.term('samverkanQuality_notInLanguage')}</p></uui-box>`;
    if (!findings.length) return html`<uui-box><p><uui-icon name="icon-check"></uui-icon> ${this.localize.term('samverkanQuality_nothing')}</p></uui-box>`;
    return html`${this.#part('refusal', findings)}${this.#part('warning', findings)}`;
  }

  #review() {
    const date = this.answer.reviewed;
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanReview_reviewed')}>
        <div class="review">
          <p>${date ? this.localize.term('samverkanReview_lastReviewed', this.localize.date(date, { dateStyle: 'long' })) : this.localize.term('samverkanReview_never')}</p>
          <uui-button look="outline" label=${this.localize.term('samverkanReview_today')} @click=${() => this.#quality.reviewed()}></uui-button>
        </div>
      </uui-box>`;
  }

  #part(severity, findings) {
    const of = findings.filter(finding => finding.severity === severity);
    return of.length ? html`
      <uui-box headline-variant="h2" headline=${this.localize.term(`samverkanQuality_${severity}s`)}>
        <ul>
          ${of.map(finding => html`
            <li class=${severity}>
              <uui-icon name=${severity === 'refusal' ? 'icon-block' : 'icon-alert'}></uui-icon>
              <div>
                <p>${finding.text}</p>
                ${finding.place ? html`<p class="place">${finding.place}</p>` : nothing}
              </div>
            </li>`)}
        </ul>
      </uui-box>` : nothing;
  }

  static styles = css`
    :host { display: grid; gap: var(--uui-size-layout-1); padding: var(--uui-size-layout-1); }
    ul { display: grid; gap: var(--uui-size-space-5); margin: 0; padding: 0; list-style: none; }
    li { display: grid; grid-template-columns: auto 1fr; gap: var(--uui-size-space-4); }
    p { margin: 0; max-width: 44rem; overflow-wrap: anywhere; }
    .place { color: var(--uui-color-text-alt); font-size: var(--uui-type-small-size); }
    .review { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--uui-size-space-4); }
    .refusal > uui-icon { color: var(--uui-color-danger); }
    .warning > uui-icon { color: var(--uui-color-warning-standalone); }
  `;
}

customElements.define('samverkan-quality-view', QualityView);
export default QualityView;
