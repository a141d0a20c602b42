// The footer of a document does not wrap, and its last button must not be pushed out of a small screen: what stands before the buttons is said in a word there.
import { css, html } from '@umbraco-cms/backoffice/external/lit';

export const byRoom = (text, short) => html`<span class="long">${text}</span><span class="short">${short}</span>`;

export const roomStyles = css`
  .short { display: none; }
  @media (max-width: 1419px) {
    :host { padding-inline: var(--uui-size-space-1); }
    .long { display: none; }
    .short { display: inline; }
  }
`;
