"""Saves the article in formats that Python's own library writes: web archives as Safari saves them (property lists,
binary and XML), e-mails in several encodings, plain text in several.
Usage: make-documents.py FOLDER (that holds paragraphs.json and page.html). Called by make-documents.mjs."""

import json
import pathlib
import plistlib
import sys
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email import charset, encoders, policy

folder = pathlib.Path(sys.argv[1])
article = json.loads((folder / "paragraphs.json").read_text("utf-8"))
title, author, paragraphs = article["title"], article["author"], article["paragraphs"]
page = (folder / "page.html").read_bytes()
plain = "\n\n".join(paragraphs)
html = "<html><body>" + "\n".join(f"<p>{p}</p>" for p in paragraphs) + "</body></html>"
made = folder / "python"
made.mkdir(exist_ok=True)


def archive(name: str, form) -> None:
    resources = {
        "WebMainResource": {
            "WebResourceData": page,
            "WebResourceFrameName": "",
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": "UTF-8",
            "WebResourceURL": "https://norvik-courier.example/ice",
        },
        "WebSubresources": [
            {"WebResourceData": bytes(range(256)) * 40, "WebResourceMIMEType": "image/png", "WebResourceURL": f"https://x.example/{i}.png"}
            for i in range(40)
        ],
    }
    (made / name).write_bytes(plistlib.dumps(resources, fmt=form, sort_keys=False))


archive("binary.webarchive", plistlib.FMT_BINARY)
archive("xml.webarchive", plistlib.FMT_XML)


def headers(message) -> None:
    message["From"] = f"{author} <ana@courier.example>"
    message["To"] = "desk@example.org"
    message["Subject"] = title
    message["Date"] = "Mon, 05 Feb 2024 08:30:00 +0000"


def letter(name: str, encoding: str, transfer: str) -> None:
    message = EmailMessage(policy=policy.SMTP)
    headers(message)
    message.set_content(plain, charset=encoding, cte=transfer)
    message.add_alternative(html, subtype="html", charset=encoding, cte=transfer)
    (made / name).write_bytes(message.as_bytes())


letter("quoted-printable.eml", "utf-8", "quoted-printable")
letter("base64.eml", "utf-8", "base64")
letter("windows-1252.eml", "windows-1252", "quoted-printable")

# The text alone, hard-wrapped by the writer's program; text and page in a nested part, with the article attached besides.
message = EmailMessage(policy=policy.SMTP)
headers(message)
message.set_content(plain, charset="utf-8", cte="8bit")
(made / "plain.eml").write_bytes(message.as_bytes())

outer = MIMEMultipart("mixed")
headers(outer)
related = MIMEMultipart("related")
alternative = MIMEMultipart("alternative")
alternative.attach(MIMEText(plain, "plain", "utf-8"))
alternative.attach(MIMEText(html, "html", "utf-8"))
related.attach(alternative)
image = MIMEBase("image", "png")
image.set_payload(bytes(range(256)))
encoders.encode_base64(image)
related.attach(image)
outer.attach(related)
(made / "nested.eml").write_bytes(outer.as_bytes(policy=policy.SMTP))


def attached(name: str, file: str, kind: tuple[str, str]) -> None:
    """A short note with the article attached to it."""
    source = folder / file
    if not source.exists():
        return
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = "Tom Hale <tom@example.org>"
    message["Subject"] = "Fwd: for you"
    message["Date"] = "Tue, 06 Feb 2024 10:00:00 +0000"
    message.set_content("See the article attached.\n\nTom")
    message.add_attachment(source.read_bytes(), maintype=kind[0], subtype=kind[1], filename=pathlib.Path(file).name)
    (made / name).write_bytes(message.as_bytes())


attached("attached-pdf.eml", "office/pandoc.pdf", ("application", "pdf"))
attached(
    "attached-docx.eml",
    "pandoc.docx",
    ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
)

text = f"{title}\n\nBy {author}\n\n{plain}\n"
for encoding in ["windows-1252", "utf-16", "utf-16-le", "utf-8-sig"]:
    (made / f"{encoding}.txt").write_bytes(text.encode(encoding))
# Read as windows-1252 and saved as UTF-8 by some program on the way.
(made / "mojibake.txt").write_bytes(text.encode("utf-8").decode("windows-1252", "replace").encode("utf-8"))
russian = "Лёд закрыл гавань Норвика\n\n" + "\n\n".join(
    [
        "Гавань Норвика закрылась в понедельник, на две недели раньше, чем в прошлом году, сообщил совет порта.",
        '"Мы не можем впускать их по одному", - сказала Петра Хейл, которая руководит советом с 2016 года.',
    ]
)
message = EmailMessage(policy=policy.SMTP)
message["From"] = "Анна <anna@example.org>"
message["Subject"] = "Лёд закрыл гавань Норвика"
message["Date"] = "Mon, 05 Feb 2024 08:30:00 +0000"
message.set_content(russian.split("\n\n", 1)[1], charset="koi8-r", cte="base64")
(made / "koi8-r.eml").write_bytes(message.as_bytes())
(made / "russian.json").write_text(json.dumps(russian.split("\n\n"), ensure_ascii=False), "utf-8")
(made / "windows-1251.txt").write_bytes(russian.encode("windows-1251"))
(made / "koi8-r.txt").write_bytes(russian.encode("koi8-r"))
for encoding, text in {
    "euc-kr": "얼음이 노르비크 항구를 닫다\n\n노르비크 항구는 작년보다 2주 빠른 월요일에 폐쇄되었다고 항만 위원회가 성명에서 밝혔다.",
    "gb18030": "诺维克港口因冰封关闭\n\n诺维克港口周一关闭，比去年提前两周，这是港务委员会在一份声明中说的，他们不知道港口要在什么时候开放。",
    "shift_jis": "氷がノルビク港を閉ざす\n\n港湾委員会は月曜日、湾の氷が溶けるまでフェリーは出航しないと発表した。",
}.items():
    (made / f"{encoding}.txt").write_bytes(text.encode(encoding))
    (made / f"{encoding}.json").write_text(json.dumps(text.split("\n\n"), ensure_ascii=False), "utf-8")
