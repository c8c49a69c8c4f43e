// Time to read a draft of 5,000 words, after warming up: median and 95th percentile of many readings.
import { parseDraft } from '../../src/core/drafts/parse';

const sentence = (i: number): string =>
  i % 4 === 0
    ? `According to @kim${i % 9} [para. ${i % 30}], the *harvest* was “better than ever” in ${1980 + (i % 45)}. `
    : `The ministry told reporters that exports of grain had risen by ${i % 100} percent [@lee${i % 7}, para. ${i % 40}]. `;

let text = '---\ntitle: Harvest\nbibliography: refs.bib\n---\n\n# Harvest\n\n';
for (let i = 0; text.split(/\s+/).length < 5000; i++) text += sentence(i) + (i % 6 === 5 ? '\n\n' : '');

const times: number[] = [];
for (let i = 0; i < 120; i++) {
  const start = performance.now();
  parseDraft(text);
  if (i >= 40) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share: number): string => times[Math.floor(times.length * share)].toFixed(1);
const { claims, citations } = parseDraft(text);
console.log(`${text.split(/\s+/).length} words, ${claims.length} claims, ${citations.length} citations`);
console.log(`parseDraft: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${times.length} readings`);
