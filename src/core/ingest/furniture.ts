import { END_LABELS, FURNITURE_LABELS, SHARE_TARGETS } from './furniture-words';
import { LIST_MARK } from './wording';

/** No line of furniture that these patterns know is longer. Also keeps every pattern's work bounded. */
const LONGEST = 260;

const SHORT: readonly RegExp[] = [
  /^[+−–-]?\d[\d.,]{0,8}[km]?$/,
  /^\d+ ?(?:\/|of) ?\d+$/,
  /^\W*(?:font|text)[ -]?size\W*$/,
  /^(?:image|photo|video|figure|slide|page) ?\d+ (?:of ?\/?|\/) ?\d+$/,
  /^(?:[\d.,]+[km]?|no|one) (?:comments?|shares?|views?|likes?|replies|reads?|retweets?|reactions?|claps?)$/,
  /^(?:comments?|shares?|views?|likes?|hits|조회수?|댓글) ?[:(]? ?\d[\d.,]*[km]?\)?$/,
  /^(?:estimated )?(?:reading|read)(?: time)?:? (?:about )?\d+ ?min(?:ute)?s?\.?$|^\d+[- ]?min(?:ute)?s?\.? read$/,
  new RegExp(
    `^(?:share|tweet|pin|post|send|save|mail|e-?mail|print|copy|follow)(?: (?:this|it|us|me|on|to|via|by|with|the|a|article|story|page|post|link|button|friend|${SHARE_TARGETS}))+$`,
  ),
  new RegExp(
    `^(?:${SHARE_TARGETS})(?: (?:share|sharing))?(?: (?:button|icon|logo|link))?(?:[ |,/·]+(?:${SHARE_TARGETS}))*$`,
  ),
  /^(?:top|best|most read|most popular|latest|popular|hot) ?\d{0,3} (?:stories|news|articles|posts|headlines|reads)$/,
  /^(?:click|tap|press) (?:here|to|on|the|play|below)\b.*$/,
  /^(?:view|see|read|show|load|hide|open|add|post|leave|write|join) (?:all |more |the |a |your |our )*(?:\d+ )?(?:comments?|replies|photos?|images?|gallery|reply|conversation|discussion)$/,
  /^(?:more|all|latest|other|related) (?:from|by|on|in|about|articles?|news|stories|posts)\b.{0,80}$/,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|sections?|read more|see more|read more on|more on this|further reading|read also|also read|see also|related|related (?:story|article|stories|news)|watch|watch also|watch more|listen to more|don.t miss|must read|trending|up next|more|read|in pictures|live|must watch|lire aussi|à lire aussi|lesen sie auch|lea también|читайте также|관련기사)\s?[:|»►▶→>].{0,200}$/,
  /^\[?(?:read more|see also|related|watch)\b[^.]{0,120}\]$/,
  /^(?:home|news|startseite|accueil|inicio|главная) ?[>›»/|→].{0,120}$/,
  /^(?:story|article|content) continues (?:below|after)\b.{0,60}$|^continue reading\b.{0,60}$|^advertisement\b.{0,60}$|^scroll (?:down )?to continue\b.{0,40}$/,
  /^(?:©|\(c\)|copyright)\s?.{0,160}$/,
  /^.{0,120}\ball rights reserved\b.{0,120}$/,
  /^(?:https?:\/\/|www\.)\S+$/,
  /^(?:first |last )?(?:posted|published|updated|modified|created|added|publicado|atualizado|publié|mis à jour|veröffentlicht|aktualisiert)\b[^.!?]{0,30}\d[^.!?]{0,60}$/,
  /^\(?(?:end|ends|the end|end of (?:item|story|article)|-30-|###|끝)\)?$/,
  /^#\S+(?:[ ,]+#\S+)*$/,
  /^(?:photo |image |picture )?credits?\s?(?:\.{2,}|…|:|by\b).{0,120}$/,
  /^follow (?:us|me|him|her|them|[\p{L} .’'-]{2,50}) (?:on|at|via)\b.{0,80}$/u,
  /^(?:sent|posted|viewed) (?:from|via|on) (?:my|the|your) \S+(?: \S+)?$/,
];

const PROMPTS: readonly RegExp[] = [
  /^(?:sign up|subscribe|register|join|get|follow|download|support|donate|become|receive|stay|enter|try|start|keep up|never miss|want more|like what you|enjoy(?:ed|ing)?|thank you for|thanks for)\b.*\b(?:newsletters?|inbox|subscri\w+|sign(?:ed)? up|free trial|donation|notifications|google news)\b/,
  /^(?:sign up|register|join us|join our|follow us|download our|download the|support us|become a|receive|stay (?:up|in|tuned|connected|informed)|keep up|never miss|want more|like what you)\b.{0,60}\b(?:e-?mail|app|account|members?|membership|updates|alerts|channel|podcast|telegram|whatsapp|social media|twitter|facebook|instagram|youtube|linkedin|stories)\b.{0,60}$/,
  /\b(?:this site|this website|we|our site|our website)\b.*\buses? cookies\b|\b(?:we and our partners)\b.*\b(?:cookies|data)\b/,
  /^by (?:continuing|clicking|using|subscribing|signing|submitting|entering)\b.*\b(?:cookies|agree|consent|accept|terms|privacy)\b/,
  /^(?:please )?(?:enable|turn on|disable|allow) (?:javascript|cookies|your ad ?blocker)\b|\bbrowser (?:does not|doesn.t) support\b|^(?:javascript|your browser|this video|this content) (?:is|must|has|can|cannot|could)\b.*\b(?:javascript|supported|enabled|disabled|unavailable|played|loaded|blocked)\b/,
  /^(?:an )?error (?:occurred|loading)\b|^something went wrong\b|^(?:unable|failed) to load\b|^sorry, .*\b(?:unavailable|not available|problem)\b/,
  /^(?:have|got|do you have) a (?:news )?(?:tip|story|question|comment)\b|^send (?:us )?(?:your )?(?:tips?|letters?|questions|comments|feedback)\b|^(?:contact|reach|e-?mail|write to) (?:us|me|him|her|them|the (?:author|writer|reporter|editor)s?|[\p{L} .’'-]{2,50}) (?:at|on|via)\b.*@|^(?:you|he|she|they) can be (?:reached|contacted|followed)\b/u,
  /^(?:a version of )?this (?:article|story|piece|essay|post|column|report|commentary|op-ed|work|analysis)(?: (?:was|has|been|is|first|originally|also|previously|in))* (?:published|appeared|appears|produced|updated|amended|corrected|adapted|excerpted|republished|supported|funded)\b/,
  /^if you (?:enjoyed|enjoy|liked|like|value|love)\b.{0,80}\b(?:article|story|work|journalism|coverage|reading|post|content)\b|^join our .{0,60}\b(?:forums?|community|group|discord|channel)\b|\b(?:may|might) (?:earn|receive|get) (?:an? |some )?(?:small |affiliate )*(?:commissions?|compensation)\b|^make \S+ my home ?page\b/,
  /\byou\b.{0,60}\bad[- ]?block|\bad[- ]?block(?:er|ing)?\b.{0,60}\byou\b|\bvalues your comments\b|^need help\?$|^thank you for (?:your support|reading|subscribing|signing)\b.{0,40}$|^(?:please )?support (?:us|our|independent|quality)\b.{0,80}\b(?:journalism|reporting|work|newsroom)\b|\bnutzung dieser website\b/,
  /\bopens (?:in a )?new (?:tab|window)\b|^(?:acquire|purchase) licensing rights\b|^this (?:article |text |piece )?is (?:an? |the )?(?:english |abridged |edited |translated )*(?:summary|translation|excerpt|extract|version|transcript) of\b/,
  /^our standards:|^reproduction or redistribution\b|^(?:this (?:material|article|content|work)) (?:may not|is (?:licensed|protected|copyright))\b|^unauthorized (?:use|reproduction)\b|^(?:reprinted|republished|used) (?:with|by) permission\b/,
  /\b(?:you must be|please|must) (?:logged|log|sign|signed|register)(?: ?-?in| in to| up)? (?:to )?(?:post|leave|add|comment|reply|continue|read|view)\b|^your (?:e-?mail|comment|name)\b.{0,80}\b(?:published|required|moderat\w+|optional)\b|^required fields\b|^notify me of\b|^save my name\b/,
  /^(?:already|not) (?:a |an )?(?:subscriber|member|registered)\b|^you (?:have|.ve) (?:reached|read|used)\b.*\b(?:articles?|limit|free)\b|^to (?:continue|keep) reading\b|^this (?:article|content|story) is (?:for|only|exclusive|reserved)\b.*\b(?:subscribers?|members?)\b/,
  /^저작권자|무단\s?전재|재배포\s?금지|^ⓒ/,
];

/** Whether a whole line or block is page furniture: buttons, prompts, menus, notices. Says nothing about long prose. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const known = asked.get(text);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const furniture = judge(text);
  asked.set(text, furniture);
  return furniture;
}

/** Every step of reading an article asks about the same lines. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 1000;

function judge(text: string): boolean {
  const label = labelOf(text);
  if (label === '') return true;
  if (FURNITURE_LABELS.has(label) || FURNITURE_LABELS.has(label.replace(/\.$/, ''))) return true;
  return SHORT.some((pattern) => pattern.test(label)) || PROMPTS.some((pattern) => pattern.test(label));
}

/** Whether a block is a heading behind which the article is over. */
export function isEndMark(text: string): boolean {
  if (text.length > 80) return false;
  const label = labelOf(text);
  return (
    END_LABELS.has(label) ||
    /^(?:top|most read|most popular|latest) ?\d{1,3} (?:stories|news|articles)$/.test(label) ||
    /^(?:more|related|latest|other) (?:stories|articles|news|from|by|on|posts)\b/.test(label) ||
    /^more (?:\S+ ){1,3}(?:stories|articles|news|coverage|reads|posts)$/.test(label) ||
    /^(?:\d+ |no |one )?(?:comments?|replies|responses)(?: ?\(\d+\))?(?: (?:on|to)\b.*)?$/.test(label)
  );
}

/** Headings that open readers' words: all behind them is dropped, however much it reads like prose. */
export function isCommentsMark(text: string): boolean {
  const label = labelOf(text);
  return (
    label.length <= 60 &&
    (/^(?:leave a (?:reply|comment)|post a comment|add a comment|comments|댓글|kommentare|commentaires|comentarios)$/.test(
      label,
    ) ||
      /^\d+ (?:comments?|replies|responses)$|^comments? ?\(?\d+\)?$/.test(label))
  );
}

/** Lower case, one space between words, without bullets before and marks behind. */
function labelOf(text: string): string {
  const plain = text.toLowerCase().replace(LIST_MARK, '').replace(/\s+/g, ' ').trim();
  if (/^[+−–-]?\d{1,4}$|^#/.test(plain)) return plain;
  return plain.replace(/^[^\p{L}\p{N}[(©ⓒ]+/u, '').replace(/(?<=[\p{L}\p{N})]) ?[:>»›→▶►▼▲…|*•·-]+$/u, '');
}
