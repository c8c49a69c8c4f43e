/** Who takes and sends out press photos. */
const AGENCY =
  'AP|AFP|Reuters|REUTERS|TASS|Tass|Yonhap|EPA|epa|UPI|dpa|DPA|Xinhua|Kyodo|ANSA|EFE|PA|Getty(?: Images)?|Getty Images/\\w+|Shutterstock|iStock|Unsplash|Alamy|Sputnik|RIA Novosti|KCNA|Bloomberg|NurPhoto|Anadolu(?: Agency)?|Newsis|News1|Zuma|ZUMA Press|Pool|Picture Alliance|IMAGO|Imago|Wikimedia Commons|Flickr|Courtesy|File|Handout|Korea Times|Photo|Photos|photo|file|Image|EyePress|Maxar|SIPA|Sipa USA|Rex|Abaca|MTI|PAP|CTK|STR|Jiji|JIJI|Antara|Bernama|PTI|ANI|NASA';

const CREDIT_WORD = new RegExp(`(?:^|[\\s/|,(-])(?:${AGENCY})(?:$|[\\s/|,)-])`, 'u');

const OPENING: readonly RegExp[] = [
  /^(?:photos?|pictures?|image|caption|captions?|illustration|graphic|map|chart|infographic|photo caption|사진|bild|foto|fotos|photo de)\s?[:|=]\s?\S/i,
  /^(?:FILE|FILE PHOTO|File photo|ARCHIVE|AFP PHOTO|HANDOUT)\s?[-–—:]/,
  /^(?:photo|photograph|image|picture|illustration|graphic|screenshot|screengrab)s? (?:by|courtesy|credit|via|from|shows?|provided|taken|released|source)\b/i,
  /^(?:in )?(?:this|these) (?:undated |file |handout |combination |aerial |satellite |pool )*(?:photos?|photographs?|pictures?|images?|frame grab|screen ?grab)\b/i,
  /^(?:pictured|shown here|seen here)\b/i,
  /^(?:fig(?:ure)?|table|chart|map|graph)\.? ?\d+[a-z]?[.:|—–-]/i,
  /^(?:item|photo|image|picture|slide) \d{1,3} (?:of|\/) \d{1,3}\b\W{0,3}\S/i,
  /^\[\d{1,2}\/\d{1,2}\]\s?\S/,
  /^(?:left|right|top|bottom|above|below|clockwise from top|from left)(?: to right)?:\s/i,
];

/** Whether a block tells what a picture shows: by how it opens, or by the credit at its end. */
export function isPhotoCaption(text: string): boolean {
  return opensAsCaption(text) || (text.length <= 700 && endsInCredit(text));
}

/** Whether the first words say that a picture is meant. */
export function opensAsCaption(text: string): boolean {
  return text.length <= 700 && OPENING.some((pattern) => pattern.test(text));
}

/** "(Photo by Name/Agency)" at the end, which no paragraph of prose has. */
export function hasBracketedCredit(text: string): boolean {
  const tail = text.slice(-110).trimEnd();
  return text.length <= 700 && BRACKETED.test(tail);
}

const BRACKETED =
  /[([](?:[^()[\]]{0,60}\b)?(?:photos?|image|courtesy|getty|handout|pool|file)\b[^()[\]]{0,60}[)\]][.]?$/i;

/** `... on June 19, 2024. TASS-Yonhap`, `... (AP Photo/Name)`, `... / Yonhap`, `... Credit: Name`. */
function endsInCredit(text: string): boolean {
  const tail = text
    .slice(-180)
    .replace(/[,.]? ?(?:acquire|purchase) licensing rights.{0,40}$/i, '')
    .slice(-110)
    .trimEnd();
  if (BRACKETED.test(tail)) return true;
  if (
    /(?:^|[.!?"”’)\]] |\| ?)(?:photo|image|picture|credit|photograph|courtesy|illustration)s?(?: credit)?(?: by| of)?\s?[:/]?\s\S.{0,60}$/i.test(
      tail,
    )
  ) {
    return !/[.!?]$/.test(tail) || /(?:photo|image|credit)s?\s?[:/]/i.test(tail);
  }
  const credits = tail.replace(/[)\].]$/, '');
  return CREDIT_STARTS.some((mark) => {
    const at = lastMatch(credits, mark);
    return at >= 0 && isCredit(credits.slice(at));
  });
}

/** Behind what a credit may stand, most telling first. */
const CREDIT_STARTS: readonly RegExp[] = [/[.!?"”’)\]] +/g, /[([]/g, / ?\/ ?/g, / ?\| ?/g];

/** Offset behind the last match that still leaves something, or -1. */
function lastMatch(text: string, mark: RegExp): number {
  let at = -1;
  for (const found of text.matchAll(mark))
    if (found.index + found[0].length < text.length) at = found.index + found[0].length;
  return at;
}

/** A credit is made of names and agencies only. */
function isCredit(credit: string): boolean {
  if (credit.length > 70 || !CREDIT_WORD.test(credit)) return false;
  return credit
    .split(/[\s/|,-]+/)
    .every(
      (word) =>
        word === '' ||
        /^[\p{Lu}\d]/u.test(word) ||
        /^(?:via|by|of|and|for|photo|file|epa|dpa|images?|the|de|al)$/.test(word),
    );
}
