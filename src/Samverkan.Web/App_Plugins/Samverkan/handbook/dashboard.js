// The editor's handbook: docs/handbok, read where one works.
import { css, html, nothing, unsafeHTML } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const address = '/umbraco/samverkan/api/v1/handbook';
const security = [{ scheme: 'bearer', type: 'http' }];

class HandbookDashboard extends UmbLitElement {
  static properties = { pages: { state: true }, name: { state: true } };

  #pictures = new Map();

  async connectedCallback() {
    super.connectedCallback();
    const { data } = await tryExecute(this, umbHttpClient.get({ url: address, security }));
    this.pages = data;
    this.name ??= data?.[0]?.name;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#pictures.forEach(async picture => URL.revokeObjectURL(await picture));
    this.#pictures.clear();
  }

  // Pictures are for those signed in, and an image element sends no authorization.
  updated() {
    this.renderRoot.querySelectorAll('img[src^="bilder/"]').forEach(async image => {
      const name = image.getAttribute('src').slice('bilder/'.length, -'.png'.length);
      image.removeAttribute('src');
      if (!this.#pictures.has(name)) this.#pictures.set(name, this.#fetch(name));
      image.src = await this.#pictures.get(name);
    });
  }

  async #fetch(name) {
    const { data } = await tryExecute(this, umbHttpClient.get({ url: `${address}/pictures/${name}`, security, parseAs: 'blob' }));
    return data ? URL.createObjectURL(data) : '';
  }

  // Links to other pages of the handbook stay in it.
  #follow(event) {
    const page = event.target.closest('a')?.getAttribute('href')?.match(/^([\w-]+)\.md$/)?.[1];
    if (!page) return;
    event.preventDefault();
    this.#open(page);
  }

  #open(name) {
    this.name = name;
    this.renderRoot.querySelector('article')?.scrollIntoView();
  }

  render() {
    const page = this.pages?.find(p => p.name === this.name);
    if (!page) return nothing;
    return html`
      <nav aria-label=${this.localize.term('samverkan_handbook')}>
        ${this.pages.map(p => html`<uui-menu-item label=${p.title} ?active=${p === page} @click-label=${() => this.#open(p.name)}></uui-menu-item>`)}
      </nav>
      <uui-box><article lang="sv" @click=${this.#follow}><h1>${page.title}</h1>${unsafeHTML(page.html)}</article></uui-box>`;
  }

  static styles = css`
    :host { display: grid; grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr); gap: var(--uui-size-layout-1); align-items: start; padding: var(--uui-size-layout-1); }
    nav { position: sticky; top: var(--uui-size-layout-1); }
    article { max-width: 42rem; line-height: 1.6; }
    h1 { margin: 0 0 var(--uui-size-space-5); line-height: 1.2; }
    h2 { margin: var(--uui-size-layout-2) 0 var(--uui-size-space-3); line-height: 1.2; }
    img { display: block; max-width: 100%; border: 1px solid var(--uui-color-border); border-radius: var(--uui-border-radius); }
    table { border-collapse: collapse; margin: var(--uui-size-space-5) 0; }
    th, td { text-align: start; vertical-align: top; padding: var(--uui-size-space-2) var(--uui-size-space-5) var(--uui-size-space-2) 0; border-bottom: 1px solid var(--uui-color-border); }
    a { color: var(--uui-color-interactive); }
    @media (max-width: 900px) { :host { grid-template-columns: minmax(0, 1fr); } nav { position: static; } }
  `;
}

customElements.define('samverkan-handbook', HandbookDashboard);
export default HandbookDashboard;
