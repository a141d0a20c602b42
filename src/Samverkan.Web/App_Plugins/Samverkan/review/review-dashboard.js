// What there is to look through in one's own part of the site.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { read, send } from '../editor-api.js';

const questions = ['translations', 'unreviewed', 'findings'];
const pageSize = 20;

class ReviewDashboard extends UmbLitElement {
  static properties = { question: { state: true }, page: { state: true }, answer: { state: true } };

  constructor() {
    super();
    this.#ask(questions[0], 1);
  }

  async #ask(question, page) {
    [this.question, this.page, this.answer] = [question, page, undefined];
    const answer = await read(this, `/review/${question}`, { skip: (page - 1) * pageSize, take: pageSize });
    if (question === this.question && page === this.page) this.answer = answer;
  }

  async #reviewed(id) {
    await send(this, `/document/${id}/review`);
    this.#ask(this.question, this.page);
  }

  render() {
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('samverkanReview_review')}>
        <uui-tab-group>
          ${questions.map(question => html`<uui-tab label=${this.localize.term(`samverkanReview_${question}`)} ?active=${question === this.question} @click=${() => this.#ask(question, 1)}></uui-tab>`)}
        </uui-tab-group>
        <p>${this.localize.term(`samverkanReview_${this.question}About`)}</p>
        <div role="status">${this.#answer()}</div>
      </uui-box>`;
  }

  #answer() {
    if (!this.answer) return html`<uui-loader></uui-loader>`;
    if (!this.answer.total) return html`<p><uui-icon name="icon-check"></uui-icon> ${this.localize.term('samverkanReview_none')}</p>`;
    const last = Math.ceil(this.answer.total / pageSize);
    return html`
      <ul>${this.answer.items.map(item => html`<li>${this.#item(item)}</li>`)}</ul>
      ${last > 1 ? html`<uui-pagination .total=${last} .current=${this.page}
          firstlabel=${this.localize.term('general_first')} previouslabel=${this.localize.term('general_previous')}
          nextlabel=${this.localize.term('general_next')} lastlabel=${this.localize.term('general_last')}
          @change=${event => this.#ask(this.question, event.target.current)}></uui-pagination>` : nothing}`;
  }

  #item(item) {
    const language = item.culture ? new Intl.DisplayNames([this.localize.lang()], { type: 'language' }).of(item.culture.split('-')[0]) : undefined;
    return html`
      <div>
        <a href="section/content/workspace/document/edit/${item.id}/${item.culture ?? 'invariant'}">${item.name}</a>
        <span class="about">${[this.question === 'unreviewed' ? undefined : language, this.#about(item)].filter(Boolean).join(', ')}</span>
        ${item.findings.length ? html`<ul class="findings">${item.findings.map(finding => html`<li>${finding.text} <span class="about">${finding.place}</span></li>`)}</ul>` : nothing}
      </div>
      ${this.question === 'unreviewed' ? html`<uui-button look="outline" label="${this.localize.term('samverkanReview_today')}: ${item.name}" @click=${() => this.#reviewed(item.id)}>${this.localize.term('samverkanReview_today')}</uui-button>` : nothing}`;
  }

  #about(item) {
    if (this.question === 'translations') return this.localize.term('samverkanReview_older', this.#date(item.published), this.#date(item.sourcePublished));
    return this.question === 'unreviewed' ? this.localize.term('samverkanReview_last', this.#date(item.lastSeen)) : undefined;
  }

  #date = date => this.localize.date(date, { dateStyle: 'long' });

  static styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); max-width: 64rem; }
    p { margin: var(--uui-size-space-5) 0; }
    ul { display: grid; margin: 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--uui-size-space-4); padding-block: var(--uui-size-space-4); border-top: 1px solid var(--uui-color-divider); }
    li > div { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
    a { color: var(--uui-color-interactive); font-weight: 700; }
    .about { color: var(--uui-color-text-alt); margin-inline-start: var(--uui-size-space-2); }
    .findings { margin-top: var(--uui-size-space-3); }
    .findings li { display: list-item; padding-block: var(--uui-size-space-1); border: 0; }
    uui-pagination { margin-top: var(--uui-size-space-5); }
  `;
}

customElements.define('samverkan-review-dashboard', ReviewDashboard);
export default ReviewDashboard;
