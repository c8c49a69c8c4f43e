// Time to read a draft of 5,000 words after warming up, median and 95th percentile of many readings: from nothing, and
// after each keystroke of somebody who types in the middle of it.
import { parseDraft } from '../../src/core/drafts/parse';

const sentence = (i: number): string =>
  i % 4 === 0
    ? `According to @kim${i % 9} [para. ${i % 30}], the *harvest* was “better than ever” in ${1980 + (i % 45)}. `
    : `The ministry told reporters that exports of grain had risen by ${i % 100} percent [@lee${i % 7}, para. ${i % 40}]. `;

let text = '---\ntitle: Harvest\nbibliography: refs.bib\n---\n\n# Harvest\n\n';
for (let i = 0; text.split(/\s+/).length < 5000; i++) text += sentence(i) + (i % 6 === 5 ? '\n\n' : '');

const ROUNDS = 120;
const WARM_UP = 40;

function measure(name: string, read: (round: number) => void): void {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    read(round);
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(times.length * share)].toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${times.length} readings`);
}

let draft = parseDraft(text);
console.log(`${text.split(/\s+/).length} words, ${draft.claims.length} claims, ${draft.citations.length} citations`);
measure('parseDraft from nothing', () => void parseDraft(text));
const middle = text.indexOf(' ', text.length / 2);
measure('parseDraft after a keystroke', (round) => {
  draft = parseDraft(`${text.slice(0, middle)}${' typed'.repeat(round)}${text.slice(middle)}`, draft);
});
