import type { IngestResult } from '../sources/source';
import { decode } from './decode';
import { readHtmlText } from './html';
import { base64 } from './mime';
import { readPropertyList } from './property-list';
import { RecordDraft } from './record-draft';

/** Reads a page saved by Safari: the main resource of a property list, binary or XML. */
export async function readWebarchive(bytes: Uint8Array): Promise<IngestResult> {
  const page = mainResource(bytes);
  if (!page)
    return { ok: false, reason: 'The web archive holds no page that can be read. Save the page again, or as text.' };
  const decoded = decode(page.data, page.encoding);
  if (!decoded.ok) return decoded;
  const draft = new RecordDraft('webpage');
  if (page.url && /^https?:/.test(page.url)) draft.state('url', page.url, 'metadata');
  return readHtmlText(decoded.text, 'webarchive', draft);
}

interface Resource {
  readonly data: Uint8Array;
  readonly encoding: string | undefined;
  readonly url: string | undefined;
}

function mainResource(bytes: Uint8Array): Resource | undefined {
  if (String.fromCharCode(...bytes.subarray(0, 8)) !== 'bplist00') return fromXml(bytes);
  const archive = readPropertyList(bytes, [
    'WebMainResource',
    'WebResourceData',
    'WebResourceTextEncodingName',
    'WebResourceURL',
  ]);
  const main = archive instanceof Map ? archive.get('WebMainResource') : undefined;
  if (!(main instanceof Map)) return undefined;
  const [data, encoding, url] = [
    main.get('WebResourceData'),
    main.get('WebResourceTextEncodingName'),
    main.get('WebResourceURL'),
  ];
  if (!(data instanceof Uint8Array)) return undefined;
  return {
    data,
    encoding: typeof encoding === 'string' ? encoding : undefined,
    url: typeof url === 'string' ? url : undefined,
  };
}

function fromXml(bytes: Uint8Array): Resource | undefined {
  const decoded = decode(bytes);
  if (!decoded.ok) return undefined;
  const value = (key: string, tag: string): string | undefined => {
    const at = decoded.text.indexOf(`<key>${key}</key>`);
    const open = at < 0 ? -1 : decoded.text.indexOf(`<${tag}>`, at);
    const close = open < 0 ? -1 : decoded.text.indexOf(`</${tag}>`, open);
    return close < 0 ? undefined : decoded.text.slice(open + tag.length + 2, close);
  };
  const data = value('WebResourceData', 'data');
  return data === undefined
    ? undefined
    : {
        data: base64(data),
        encoding: value('WebResourceTextEncodingName', 'string'),
        url: value('WebResourceURL', 'string'),
      };
}
