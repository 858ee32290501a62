import Testing

@testable import Reading

struct XMLTests {
  /// The elements as brackets with their words, to be compared.
  private func shape(_ document: String) -> String {
    func shape(_ element: XMLElement) -> String {
      let inside = element.children.map(shape).joined(separator: " ")
      return "\(element.name)(\(inside.isEmpty ? element.text : inside))"
    }
    return XMLElement(reading: Array(document.utf8)).map(shape) ?? "none"
  }

  @Test(arguments: [
    ("<a><b>x</b><c/></a>", "a(b(x) c())"),
    ("<?xml version='1.0'?><!-- <z> --><A>x &amp; &eacute;&#8217;&#x41;</A>", "a(x & é’A)"),
    ("<a><![CDATA[<b>&amp;]]></a>", "a(<b>&amp;)"),
    // Broken ones.
    ("<a>AT&T &c; 1 < 2", "a(AT&T &c; 1 < 2)"),
    ("<a><b>x<br>y</b><c>z</c></a>", "a(b(br(y)) c(z))"),
    ("<a><b>x</i></b></a></a>", "a(b(x))"),
    ("<a><b x='1>y</b></a>", "a(b(y))"),
    ("<a><b x=1 y>y</b", "a(b(y))"),
    ("<a><!-- b", "a()"),
    ("<a><![CDATA[b", "a(b)"),
    ("junk <a>b</a>", "a(b)"),
    ("", "none"), ("<", "none"), ("<>", "none"), ("</a>", "none"),
    ("&#0;<a>&#0;&#x110000;</a>", "a(&#0;&#x110000;)"),
    // Namespaces by their usual prefixes.
    ("<x:a xmlns:x='http://purl.org/dc/elements/1.1/'><x:b/></x:a>", "dc:a(dc:b())"),
    ("<a xmlns='http://www.w3.org/2005/Atom'><y:b/></a>", "a(y:b())"),
  ])
  func `a document is read however broken it is`(document: String, expected: String) {
    #expect(shape(document) == expected)
  }

  @Test func `a document's own entities are replaced, others stay`() {
    let start =
      "<!DOCTYPE a [<!ENTITY us 'Coast &amp; Co'><!ENTITY out SYSTEM 'file:///etc/passwd'>]>"
    #expect(shape(start + "<a>&us; &out; &none;</a>") == "a(Coast & Co &out; &none;)")
  }

  @Test func `entities in entities do not multiply`() {
    var subset = "<!ENTITY e0 'hahahahaha'>"
    for level in 1...9 {
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      subset += "<!ENTITY e\(level) '\(inner)'>"
    }
    let text = shape("<!DOCTYPE a [\(subset)]><a>&e9;&e9;&e9;</a>")
    #expect(text.utf8.count < 1_000)
  }

  @Test func `elements lie in each other as deep as they like`() {
    let deep =
      String(repeating: "<a>", count: 100_000) + "x" + String(repeating: "</a>", count: 100_000)
    let element = XMLElement(reading: Array("<r>\(deep)<b>y</b></r>".utf8))
    #expect(element?.text == "xy")
    #expect(element?.children.map(\.name) == ["a", "b"])
  }

  @Test func `a base and a language hold for what is inside`() {
    let document = """
      <a xml:base="http://coast.example/x/" xml:lang="en"><b xml:base="y/"><c/></b><d xml:lang="fr"/></a>
      """
    let element = XMLElement(reading: Array(document.utf8))
    #expect(element?["b"]?["c"]?.base == "http://coast.example/x/y/")
    #expect(element?["b"]?.language == "en")
    #expect(element?["d"]?.language == "fr")
  }

  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("..", "http://a/b/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("", "http://a/b/c/d;p?q"), ("https://z/", "https://z/"), ("mailto:x", "mailto:x"),
  ])
  func `an address is completed`(written: String, whole: String) {
    #expect(resolved(written, against: "http://a/b/c/d;p?q") == whole)
    #expect(resolved("g", against: nil) == "g")
  }

  @Test(arguments: [
    ("Harbour <b>fire</b>", "Harbour fire"), ("profits < losses & more", "profits < losses & more"),
    ("a<br>b<p>c", "a b c"), ("&ldquo;x&rdquo;", "“x”"), ("x<script>y < z</script>w", "x w"),
    ("<a", "<a"), ("1 <2> 3", "1 <2> 3"), ("<img alt=\"a > b\">x", "x"), ("</script>x", "x"),
  ])
  func `markup is taken out of a short text`(written: String, plain: String) {
    #expect(MarkupText.plain(written) == plain)
  }
}
