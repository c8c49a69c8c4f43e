/** A small corpus of made-up articles with a draft that leans on them, and the places in it that tests point to. */

export const HARBOUR = 'lindqvistHarbour';
export const FERRY = 'reylFerry';

export const HARBOUR_FILE = 'corpus/harbour.md';
const FERRY_FILE = 'corpus/ferry.md';
export const DRAFT_FILE = 'draft.md';

/** Words of the article that the draft quotes. */
export const MARTEN_QUOTE = 'We have built a road that our grandchildren will use every single day';
/** What the draft makes of them. */
export const ALTERED_QUOTE = 'We have built a road that our neighbours will use every single day';
export const RIGHT_LENGTH = '2,400 metres';
export const WRONG_LENGTH = '2,800 metres';

const HARBOUR_ARTICLE = `---
title: Harbour bridge opens after long delay
author: Mara Lindqvist
outlet: Westport Gazette
published: 2024-03-12
citekey: ${HARBOUR}
---

# Harbour bridge opens after long delay

The harbour bridge in Westport opened to traffic on March 11, 2024, six years after work on it began.

"${MARTEN_QUOTE}," said Ilse Marten, the chief engineer of the city.

The harbour bridge is 2,400 metres long and cost 310 million euros, the council of Westport said.

Some 18,000 cars crossed the bridge on its first day, twice as many as the planners had expected.
`;

const FERRY_ARTICLE = `---
title: Ferry line will close in autumn
author: Tomas Reyl
outlet: Coast Weekly
published: 2024-05-02
citekey: ${FERRY}
---

# Ferry line will close in autumn

The ferry between Westport and Ostrand will stop on September 30, the operator Blue Line announced on Thursday.

"Nobody takes a boat for forty minutes when a bridge takes four," said Jonas Adler, the director of Blue Line.

The ferry carried 1.2 million passengers in 2019 and 640,000 last year.
`;

const DRAFT = `# The crossing

The harbour bridge in Westport is ${WRONG_LENGTH} long [@${HARBOUR}, para. 3].

Ilse Marten said: "${ALTERED_QUOTE}" [@${HARBOUR}, para. 2].

The ferry carried 1.2 million passengers in 2019 [@${FERRY}, para. 3].
`;

export const WORKSPACE_FILES: Readonly<Record<string, string>> = {
  [HARBOUR_FILE]: HARBOUR_ARTICLE,
  [FERRY_FILE]: FERRY_ARTICLE,
  [DRAFT_FILE]: DRAFT,
};
