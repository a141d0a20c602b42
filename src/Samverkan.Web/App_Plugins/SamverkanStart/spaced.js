// A rich text with a space where a heading, a paragraph or a row ends, for the labels of blocks: without tags the last word would hang together with the next.
const ends = /<(?=\/(?:p|h[1-6]|li|td|th|blockquote|pre|figcaption)\b|br\b|hr\b)/gi;

export class Spaced {
  filter(value) { return (value?.markup ?? (typeof value === 'string' ? value : '')).replace(ends, ' <'); }
  destroy() {}
}
