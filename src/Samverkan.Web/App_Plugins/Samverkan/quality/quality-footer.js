// Beside the buttons that publish: how many things there are to look at, before it is done.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { byRoom, roomStyles } from '../footer-room.js';
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
    const [text, short] = ['', 'Short'].map(length => this.localize.term(`samverkanQuality_${isRefused ? 'refused' : 'toSee'}${length}`, this.findings.length));
    return html`<uui-tag look="secondary" color=${isRefused ? 'danger' : 'warning'} title=${text} role="status">${byRoom(text, short)}</uui-tag>`;
  }

  static styles = [css`:host { display: flex; align-items: center; padding-inline: var(--uui-size-space-4); white-space: nowrap; }`, roomStyles];
}

customElements.define('samverkan-quality-footer', QualityFooter);
export default QualityFooter;
