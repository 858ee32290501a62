import Articles
import Testing

@testable import Reading

struct MailTests {
  private static let message = """
    Message-ID: <1@coast.example>\r
    From: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@coast.example>\r
    Subject: Re: Fire at the\r
     =?utf-8?B?aMOhcmI=?= =?utf-8?B?b3Vy?=\r
    Date: Sat, 02 Mar 2024 23:30:00 -0500\r
    MIME-Version: 1.0\r
    Content-Type: multipart/mixed; boundary="one"\r
    \r
    For mailers that know nothing.\r
    --one\r
    Content-Type: multipart/alternative; boundary=two\r
    \r
    --two\r
    Content-Type: text/plain; charset=iso-8859-1\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    Caf=E9 =\r
    burnt.\r
    --two\r
    Content-Type: text/html; charset="utf-8"\r
    Content-Transfer-Encoding: base64\r
    \r
    PHA+Q2Fmw6kgYnVybnQuPC9wPg==\r
    --two--\r
    --one\r
    Content-Type: text/html\r
    Content-Disposition: attachment; filename=a.html\r
    \r
    <p>Not this.</p>\r
    --one--\r
    """

  @Test func `a message is read by its best part, with what its head says`() throws {
    let opened = Opened(Self.message, as: "a.eml")
    let document = try #require(opened.documents.first)
    #expect(opened.texts == ["<p>Café burnt.</p>"])
    #expect(document.label.mediaType == "text/html")
    #expect(document.label.charset == "utf-8")
    #expect(document.label.metadata.title == "Fire at the hárbour")
    #expect(document.label.metadata.byline == "Ana Ruíz")
    #expect(
      document.label.metadata.date
        == CalendarDate(2024, 3, 2).map { DocumentDate($0, from: .header) })
    #expect(opened.aside == 2)
    #expect(try Format.of(Document(name: "-", bytes: Array(Self.message.utf8))).name == "mail")
  }

  @Test func `a plain message is decoded by its charset`() throws {
    let message =
      Array(
        "From: a@b.example\nTo: c\nSubject: S\nDate: 2 Mar 2024\nContent-Type: text/plain; charset=koi8-r\n\n"
          .utf8)
      + [0xED, 0xC9, 0xD2]
    let document = try #require(Opened(message, as: "-").documents.first)
    let article = try Reader().article(from: document, path: "-", handle: "a")
    #expect(article[article.text.range] == "Мир")
    #expect(article.metadata.title == "S")
    #expect(article.metadata.byline == nil)
    #expect(article.metadata.date?.source == .header)
  }

  @Test(arguments: [
    ("=?utf-8?q?a_=c3=a9?=", "a é"), ("x =?utf-8?b?w6k=?= y", "x é y"),
    ("=?utf-8*en?Q?=C3?= =?utf-8*en?Q?=A9?=", "é"),
    ("=?nope?Q?a?=", "a"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?", "=?"), ("=?a?q?", "=?a?q?"),
    ("a=b?c", "a=b?c"),
    ("=?iso-2022-jp?B?GyRCRWwbKEI=?=", "東"),
  ])
  func `encoded words are decoded`(field: String, text: String) {
    #expect(EncodedWords.decoded(Array(field.utf8)) == text)
  }

  @Test(arguments: [
    ("a=3D=\n b", "a= b"), ("=C3=A9", "é"), ("100% = x", "100% = x"), ("a=", "a"),
    ("a=  \r\nb", "ab"), ("=4", "=4"), ("=zz", "=zz"),
  ])
  func `quoted-printable is decoded`(coded: String, text: String) {
    #expect(
      String(decoding: QuotedPrintable.decoded(Array(coded.utf8)[...]), as: UTF8.self) == text)
  }

  @Test func `a mailbox holds messages`() {
    let mailbox = """
      From ana@coast.example Sat Mar  2 08:00:00 2024
      From: Ana
      Subject: One

      First words.
      >From here on it burnt.
      From the harbour.

      From tom@coast.example Sat Mar  2 09:00:00 2024
      Subject: Two
      Content-Type: image/png

      x

      From tom@coast.example Sat Mar  2 09:00:00 2024
      Subject: Three

      Last words.
      """
    let opened = Opened(mailbox, as: "in.mbox")
    #expect(opened.titles == ["One", "Three"])
    #expect(opened.texts.first == "First words.\nFrom here on it burnt.\nFrom the harbour.\n\n")
    #expect(
      opened.documents.map(\.name) == ["in.mbox message 1 (One)", "in.mbox message 3 (Three)"])
    #expect(opened.failures.map(\.path) == ["in.mbox message 2 (Two)"])
  }

  @Test func `a saved page says where it was and when it was saved`() throws {
    let page = """
      From: <Saved by a browser>
      Snapshot-Content-Location: http://coast.example/1
      Subject: Fire
      Date: Sat, 2 Mar 2024 08:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="b"

      --b
      Content-Type: text/html
      Content-Location: http://coast.example/1
      Content-Transfer-Encoding: quoted-printable

      <p class=3D"x">Words.</p>
      --b
      Content-Type: image/png

      x
      """
    let opened = Opened(page, as: "a.mhtml")
    let label = try #require(opened.documents.first?.label)
    #expect(opened.texts == ["<p class=\"x\">Words.</p>"])
    #expect(label.address == "http://coast.example/1")
    #expect(label.captured == CalendarDate(2024, 3, 2))
    #expect(label.metadata == Metadata())
    #expect(opened.aside == 1)
  }

  @Test(arguments: [
    "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nWords.",
    "Content-Type: text/plain\n\nWords.",
    "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: message/rfc822\n\nSubject: y\n\nWords.\n--x--",
    "Content-Type: multipart/mixed\n\n--x\n\nWords.",
  ])
  func `a message with something missing is read as far as it goes`(message: String) {
    let words = Opened("Message-ID: 1\nFrom: a\n" + message, as: "a.eml").texts.first
    #expect(words?.hasPrefix("Words.") ?? message.contains("multipart/mixed\n\n"))
  }

  @Test func `parts lie in each other as deep as they like`() {
    let deep = (0..<5_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
      .joined()
    #expect(Opened("From: a\n" + deep + "\nx", as: "a.eml").problem != nil)
  }

  @Test(arguments: [
    ("From the harbour: words.\nMore: words", "text"), ("Subject: a poem\n\nwords", "text"),
    ("Date: 2 March\nFrom: here\n", "text"),
  ])
  func `a text that begins like mail is text`(text: String, format: String) throws {
    #expect(try Format.of(Document(name: "-", bytes: Array(text.utf8))).name == format)
  }

  @Test func `no message makes the reader fall`() {
    var mutations = Mutations(seed: 3)
    let pieces = [
      "--one", "--two--", "\r\n\r\n", "=?utf-8?B?", "?=", "boundary=", "\"", "=\n",
      "Content-Type: message/rfc822\n\n", "From ", "; charset=utf-7", "\\",
    ]
    for round in 0..<2_000 {
      let bytes = mutations.mutated(Array(Self.message.utf8), pieces: pieces)
      _ = Opened(bytes, as: round % 2 == 0 ? "a.eml" : "a.mbox")
    }
  }
}
