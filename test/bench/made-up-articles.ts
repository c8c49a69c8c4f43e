// News articles that nobody wrote: names, figures and speech in the shapes that articles have.
import { randomOf } from './random';

const GIVEN = ['Ana', 'Olga', 'Mara', 'Pieter', 'Jonas', 'Ilse', 'Tomas', 'Vera', 'Niels', 'Dorit'];
const FAMILY = ['Brandt', 'Lind', 'Marten', 'Koval', 'Okafor', 'Ruiz', 'Haas', 'Sole', 'Varga', 'Nyberg'];
const POSTS = ['mayor', 'minister of transport', 'spokeswoman', 'harbour master', 'professor of economics', 'director'];
const PLACES = ['Westport', 'Norvik', 'Saltmouth', 'Eastbridge', 'Kelm', 'Ostrava Bay', 'Lindholm', 'Grayhaven'];
const THINGS = ['bridge', 'ferry line', 'grain store', 'power station', 'railway', 'school', 'museum', 'reservoir'];
const MONTHS = ['January', 'March', 'May', 'June', 'September', 'November'];

/** Paragraphs of about thirty words, the headline and byline first. The same for the same number. */
function paragraphs(number: number): string[] {
  const { below, pick } = randomOf(number + 1);
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const [place, thing, official] = [pick(PLACES), pick(THINGS), person()];
  const date = `${pick(MONTHS)} ${1 + below(28)}, ${2010 + below(15)}`;
  const shapes: readonly (() => string)[] = [
    () =>
      `The ${thing} in ${place} cost ${below(900)} million euros, ${below(60)} percent more than planned. Work had been stopped ${2 + below(9)} times since ${1990 + below(30)}.`,
    () =>
      `"We have waited ${2 + below(40)} years for the ${thing}, and nobody in ${place} believes the figures any longer," said ${official}, the ${pick(POSTS)} of ${place}. "It has to end."`,
    () =>
      `According to a report of the council, ${below(90) + 1},${100 + below(900)} people use it every year. They come from ${pick(PLACES)} and ${pick(PLACES)}, mostly in ${pick(MONTHS)}.`,
    () =>
      `${person()}, a ${pick(POSTS)} who was not part of the talks, told reporters that "the contract should never have been signed" and that the state may have to pay.`,
    () =>
      `The government denied on ${pick(MONTHS)} ${1 + below(28)} that it had known of the delay. He said the ministry would not comment before the court has decided.`,
  ];
  const body = Array.from({ length: 8 + below(10) }, () => pick(shapes)());
  return [`The ${thing} of ${place} is late again, number ${number}`, `By ${person()}`, date, ...body];
}

export const madeUpArticle = (number: number): string => `${paragraphs(number).join('\n\n')}\n`;

/** The same as a saved web page, with the menus, scripts and links that such pages carry. */
export function madeUpPage(number: number): string {
  const [title, byline, date, ...body] = paragraphs(number);
  const menu = Array.from({ length: 300 }, (_, i) => `<li class="nav-item"><a href="/section/${i}">Part ${i}</a></li>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Coast Courier">
<script>window.state = ${JSON.stringify(menu)}</script></head><body><nav><ul>${menu.join('\n')}</ul></nav>
<main><article><h1>${title}</h1><p class="byline">${byline}</p><time>${date}</time>
${body.map((text) => `<p>${text}</p>`).join('\n')}</article></main><footer><ul>${menu.join('')}</ul></footer></body></html>`;
}
