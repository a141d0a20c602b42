// Beside the buttons that publish: how many things there are to look at, before it is done.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { DocumentQuality } from './document-quality.js';

class QualityFooter extends UmbLitElement {
  static properties = { findings: { state: true } };

  constructor() {
    super();
    new DocumentQuality(this, answer => { this.findings = answer?.variants.flatMap(variant => variant.findings); });
  }

  render() {
    if (!this.findings?.length) return nothing;
    const isRefused = this.findings.some(finding => finding.severity === 'refusal');
    return html`<uui-tag look="secondary" color=${isRefused ? 'danger' : 'warning'} role="status">${this.localize.term(isRefused ? 'samverkanQuality_refused' : 'samverkanQuality_toSee', this.findings.length)}</uui-tag>`;
  }

  static styles = css`:host { display: flex; align-items: center; padding-inline: var(--uui-size-space-4); white-space: nowrap; }`;
}

customElements.define('samverkan-quality-footer', QualityFooter);
export default QualityFooter;
