import Testing

@testable import Tables

struct XMLTextTests {
  @Test func `nothing in a text is markup`() {
    #expect(XMLText.escaped("<a b=\"c\">&amp;]]>'") == "&lt;a b=\"c\"&gt;&amp;amp;]]&gt;'")
    #expect(XMLText.escaped("say \"x\"", inAttribute: true) == "say &quot;x&quot;")
  }

  @Test func `blanks stay what they are`() {
    #expect(XMLText.escaped("a\n\tb\r") == "a\n\tb&#xD;")
    #expect(XMLText.escaped("a\n\tb\r", inAttribute: true) == "a&#xA;&#x9;b&#xD;")
  }

  @Test func `what XML has no form for is replaced, what a terminal obeys is a reference`() {
    #expect(
      XMLText.escaped("\u{0}\u{1B}[1m\u{FFFE}\u{FFFF}") == "\u{FFFD}\u{FFFD}[1m\u{FFFD}\u{FFFD}")
    #expect(XMLText.escaped("\u{9B}2J\u{202E}\u{7F}") == "&#x9B;2J&#x202E;&#x7F;")
    for text in hostileTexts { #expect(!hasHidden(XMLText.escaped(text), allowing: ["\n", "\t"])) }
  }

  @Test func `letters of all scripts stay`() {
    #expect(XMLText.escaped("日本語 “é” 😀") == "日本語 “é” 😀")
  }
}
