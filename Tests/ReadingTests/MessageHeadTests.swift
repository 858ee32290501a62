import Testing

@testable import Reading

struct MessageHeadTests {
  private func head(_ text: String) -> MessageHead {
    MessageHead(parsing: Array(text.utf8)[...])
  }

  @Test func `fields are found whatever the case of their names`() {
    let head = head("Content-Type: text/html\r\nX-Trace:a\r\nx-trace:  b \r\n\r\n<p>x: y")
    #expect(head["content-type"] == "text/html")
    #expect(head.values(of: "X-TRACE") == ["a", "b"])
    #expect(head["Date"] == nil)
    #expect(head.isWhole)
    #expect(head.length == 52)
  }

  @Test func `a folded field is one line again, and lines without a colon are left out`() {
    let head = head(" odd\nSubject: The fire\n\tin Varnholm\nno field\n: no name\nA: b\n\nbody")
    #expect(head.fields.map(\.name) == ["Subject", "A"])
    #expect(head["Subject"] == "The fire in Varnholm")
  }

  @Test func `a head that is cut off is read as far as it goes`() {
    let head = head("Host: coast.example\nAcc")
    #expect(head["Host"] == "coast.example")
    #expect(!head.isWhole)
    #expect(head.length == 23)
  }

  @Test func `a head without end stops at its limit`() {
    let head = MessageHead(parsing: [UInt8](repeating: 0x61, count: 500)[...], limit: 100)
    #expect(head.length == 100)
    #expect(!head.isWhole)
  }

  @Test(
    arguments: [
      ("text/html", "text/html", nil),
      ("Text/HTML;Charset=UTF-8", "text/html", "UTF-8"),
      (" text/plain ; format=flowed; charset=\"iso-8859-1\" ", "text/plain", "iso-8859-1"),
      ("text/html; charset='utf-8'; charset=x", "text/html", "utf-8"),
      ("text/html; x=\"a;charset=b\"; charset=\"u\\\"v\"", "text/html", "u\"v"),
      ("text/html;;; charset", "text/html", nil),
      ("text/html; charset=", "text/html", nil),
      ("text/html; charset=\"open", "text/html", "open"),
    ] as [(String, String, String?)])
  func `a media type is read with its character encoding`(
    written: String, name: String, charset: String?
  ) {
    let type = MediaType(parsing: written)
    #expect(type?.name == name)
    #expect(type?.charset == charset)
  }

  @Test(arguments: ["", "html", "/html", "text/", ";charset=utf-8", "no type at all/x"])
  func `what is no media type is none`(written: String) {
    #expect(MediaType(parsing: written) == nil)
  }
}
