// What the rules find on the open document, asked again when it is saved.
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { read, send } from '../editor-api.js';

export class DocumentQuality extends UmbControllerBase {
  #unique;
  #isNew = true;
  #events;
  #found;

  /** @param found called with the variants and their findings, and when the document was looked through; nothing for one that was never saved */
  constructor(host, found) {
    super(host);
    this.#found = found;
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, workspace => {
      this.observe(workspace?.unique, unique => { this.#unique = unique; this.ask(); }, 'unique');
      this.observe(workspace?.isNew, isNew => { this.#isNew = isNew; this.ask(); }, 'isNew');
    });
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, events => {
      this.#listen('removeEventListener');
      this.#events = events;
      this.#listen('addEventListener');
    });
  }

  async ask() {
    if (!this.#unique || this.#isNew !== false) return this.#found(undefined);
    const asked = this.#unique;
    const answer = await read(this, `/document/${asked}/quality`);
    if (asked === this.#unique) this.#found(answer);
  }

  /** Somebody has looked through the document: it still holds. */
  async reviewed() {
    await send(this, `/document/${this.#unique}/review`);
    await this.ask();
  }

  #listen(how) { this.#events?.[how](UmbEntityUpdatedEvent.TYPE, this.#saved); }

  #saved = event => { if (event.getUnique() === this.#unique) this.ask(); };

  destroy() {
    this.#listen('removeEventListener');
    super.destroy();
  }
}
