import Testing

@testable import LineEditing

struct PasteTests {
  @Test(arguments: [
    ("load a.txt", "load a.txt"),
    ("load a.txt\n", "load a.txt"),
    ("quotes\t--from Ada\r\n", "quotes --from Ada"),
    ("“Curly,” said 日本語.", "“Curly,” said 日本語."),
    ("bell\u{7} and \u{1B}[31mred", "bell and [31mred"),
    ("nul\u{0} byte", "nul byte"),
  ])
  func `one short line goes into the line without its end`(pasted: String, inserted: String) {
    #expect(Paste(pasted.utf8).place(onEmptyLine: true) == .line(inserted))
  }

  @Test(arguments: [
    ("load a.txt\nquotes\n", "load a.txt\nquotes\n"),
    ("load a.txt\rquotes", "load a.txt\nquotes"),
    ("first\r\nsecond", "first\nsecond"),
    ("first\u{2028}second", "first\nsecond"),
  ])
  func `several lines on an empty line are a text for the caller`(pasted: String, text: String) {
    #expect(Paste(pasted.utf8).place(onEmptyLine: true) == .text(text))
  }

  @Test func `one long line on an empty line is a text for the caller`() {
    let prose = String(repeating: "The bridge was closed. ", count: 40)
    #expect(Paste(prose.utf8).place(onEmptyLine: true) == .text(prose))
  }

  @Test func `behind something typed, line ends become blanks`() {
    let paste = Paste("first line\nsecond line\n".utf8)
    #expect(paste.place(onEmptyLine: false) == .line("first line second line"))
  }

  @Test func `what no line can hold is a text, wherever it is pasted`() {
    let prose = String(repeating: "word ", count: 200_000)
    #expect(Paste(prose.utf8).place(onEmptyLine: false) == .text(prose))
  }

  @Test func `bytes that are no UTF-8 are repaired`() {
    #expect(Paste([0x61, 0xFF, 0xC3]).place(onEmptyLine: true) == .line("a\u{FFFD}\u{FFFD}"))
  }

  @Test(arguments: [
    ("e\u{301}", "é"), ("A\u{30A}", "Å"), ("o\u{302}\u{323}", "ộ"),
    ("e\u{302}\u{301}", "ế"), ("か\u{3099}", "が"), ("\u{1112}\u{1161}\u{11AB}", "한"),
    ("x\u{301}", "x\u{301}"), ("\u{301}", "\u{301}"), ("plain", "plain"), ("", ""),
    ("α\u{301}", "\u{3AC}"), ("\u{D55C}", "\u{D55C}"),
  ])
  func `letters and marks are joined to the one character that stands for both`(
    written: String, joined: String
  ) {
    let scalars = Array(written.composed().unicodeScalars)
    #expect(scalars == Array(joined.unicodeScalars))
  }
}
