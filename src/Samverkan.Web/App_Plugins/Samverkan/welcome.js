// The first thing an editor sees: one's own part of the site, and the way to write for it.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbDocumentItemRepository, UmbDocumentTreeRepository } from '@umbraco-cms/backoffice/document';

const newsArchive = '8e359b11-a995-5348-96ee-a53d771b5b82', newsArticle = '0fab5e31-a853-5ec8-9dad-26c7e7ae56df'; // uSync/v18/ContentTypes
const workspace = 'section/content/workspace/document';

class WelcomeDashboard extends UmbLitElement {
  static properties = { user: { state: true }, places: { state: true } };

  #items = new UmbDocumentItemRepository(this);
  #tree = new UmbDocumentTreeRepository(this);

  constructor() {
    super();
    this.places = [];
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, context => this.observe(context?.currentUser, user => { this.user = user; this.#find(user); }));
  }

  async #find(user) {
    if (!user || user.hasDocumentRootAccess || !user.documentStartNodeUniques.length) return;
    const { data: pages } = await this.#items.requestItems(user.documentStartNodeUniques.map(node => node.unique));
    this.places = await Promise.all((pages ?? []).map(async page => ({ page, news: await this.#newsOf(page) })));
  }

  async #newsOf(page) {
    const { data } = await this.#tree.requestTreeItemsOf({ parent: { unique: page.unique, entityType: 'document' }, skip: 0, take: 100 });
    return data?.items.find(item => item.documentType.unique === newsArchive);
  }

  render() {
    if (!this.user) return nothing;
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkan_welcome', this.user.name)}>
        <p>${this.localize.term(this.user.hasDocumentRootAccess ? 'samverkan_everywhere' : this.places.length ? 'samverkan_yourPart' : 'samverkan_noPart')}</p>
        ${this.places.map(({ page, news }) => html`
          <section>
            <h3>${page.variants[0]?.name}</h3>
            <div class="ways">
              ${news ? html`<uui-button look="primary" color="positive" label=${this.localize.term('samverkan_writeNews')} href="${workspace}/create/parent/document/${news.unique}/${newsArticle}"></uui-button>
                <uui-button look="outline" label=${this.localize.term('samverkan_allNews')} href="${workspace}/edit/${news.unique}"></uui-button>` : nothing}
              <uui-button look="outline" label=${this.localize.term('samverkan_partnersPage')} href="${workspace}/edit/${page.unique}"></uui-button>
              <uui-button look="outline" label=${this.localize.term('samverkan_media')} href="section/media"></uui-button>
            </div>
          </section>`)}
      </uui-box>`;
  }

  static styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); max-width: 60rem; }
    p { margin: 0; max-width: 40rem; }
    h3 { margin: var(--uui-size-layout-1) 0 var(--uui-size-space-3); }
    .ways { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-3); }
  `;
}

customElements.define('samverkan-welcome', WelcomeDashboard);
export default WelcomeDashboard;
