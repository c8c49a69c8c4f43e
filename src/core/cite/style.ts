/** How a citation is written into a draft. */
export type CitationStyle = 'pandoc' | 'footnote' | 'link';
