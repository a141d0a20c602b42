// One difference between two versions. What was taken out and put in is marked by more than colour, and said to those who listen.
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';

const around = 120; // letters that are kept on each side of a change

export const changeTemplate = (change, localize) => html`
  <h3>${change.place || localize.term('samverkanVersions_name')}
    ${change.kind === 'changed' ? nothing : html`<uui-tag look="secondary">${localize.term(`samverkanVersions_${change.kind}`)}</uui-tag>`}</h3>
  ${change.words.length ? html`<p class="words">${change.words.map((words, at) => wordsTemplate(words, at, change, localize))}</p>` : nothing}`;

const wordsTemplate = ({ kind, text }, at, change, localize) =>
  kind === 'inserted' ? html`<ins><span class="said">${localize.term('samverkanVersions_inserted')} </span>${text}</ins>`
    : kind === 'deleted' ? html`<del><span class="said">${localize.term('samverkanVersions_deleted')} </span>${text}</del>`
      : shortened(text, at === 0, at === change.words.length - 1);

/** Text that stays is there to say where the change is. */
const shortened = (text, isFirst, isLast) => {
  if (text.length <= around * 2 + 20) return text;
  const before = isFirst ? '' : text.slice(0, around), after = isLast ? '' : text.slice(-around);
  return `${before} … ${after}`;
};

export const changeStyles = css`
  h3 { display: flex; flex-wrap: wrap; align-items: center; gap: var(--uui-size-space-3); margin: 0 0 var(--uui-size-space-2); font-size: var(--uui-type-default-size); }
  .words { margin: 0; max-width: 48rem; white-space: pre-line; overflow-wrap: anywhere; line-height: 1.6; }
  ins, del { padding: .1em .2em; border-radius: 2px; color: var(--uui-color-text); }
  ins { background: color-mix(in srgb, var(--uui-color-positive) 25%, transparent); text-decoration: underline; text-decoration-thickness: 2px; }
  del { background: color-mix(in srgb, var(--uui-color-danger) 22%, transparent); text-decoration: line-through; }
  .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
