import Testing

@testable import Reading

struct RobotsRulesTests {
  private func refusal(_ text: String, _ target: String) -> String? {
    RobotsRules(parsing: Array(text.utf8), for: "lede").refusal(of: target)?.line
  }

  @Test(arguments: [
    // The longest pattern that fits decides, wherever it stands.
    ("Disallow: /news/\nAllow: /news/open/", "/news/a", "Disallow: /news/"),
    ("Disallow: /news/\nAllow: /news/open/", "/news/open/a", nil),
    ("Allow: /news\nDisallow: /news/archive", "/news/archive/1", "Disallow: /news/archive"),
    // Of two equally long ones, “Allow”.
    ("Disallow: /a\nAllow: /a", "/a", nil),
    ("Allow: /a\nDisallow: /a", "/a", nil),
    // Nothing behind “Disallow” forbids nothing.
    ("Disallow:", "/a", nil),
    ("Disallow: /", "/", "Disallow: /"),
    ("Disallow: /", "/robots.txt", nil),
    // Patterns begin at the start and need not reach the end.
    ("Disallow: /fire", "/fireworks.html", "Disallow: /fire"),
    ("Disallow: /fire", "/Fire", nil),
    ("Disallow: /fire", "/news/fire", nil),
    ("Disallow: /*.pdf", "/a/b.pdf?x=1", "Disallow: /*.pdf"),
    ("Disallow: /*.pdf$", "/a/b.pdf?x=1", nil),
    ("Disallow: /*.pdf$", "/a/b.pdf", "Disallow: /*.pdf$"),
    ("Disallow: /a*b*c", "/axxbxxbc/d", "Disallow: /a*b*c"),
    ("Disallow: /a*bc$", "/abcbc", "Disallow: /a*bc$"),
    ("Disallow: /a*b", "/ac", nil),
    ("Disallow: *", "/a", "Disallow: *"),
    ("Disallow: /*", "/a", "Disallow: /*"),
    ("Disallow: /$", "/", "Disallow: /$"),
    ("Disallow: /$", "/a", nil),
    ("Disallow: /a$b", "/a$b", "Disallow: /a$b"),
    ("Disallow: /*?page=", "/list?page=2", "Disallow: /*?page="),
    // One path in two writings.
    ("Disallow: /z%C3%BCrich", "/zürich", "Disallow: /z%C3%BCrich"),
    ("Disallow: /zürich", "/z%c3%bcrich", "Disallow: /zürich"),
    ("Disallow: /%7Eada", "/~ada", "Disallow: /%7Eada"),
    ("Disallow: /a%2Fb", "/a/b", nil),
    ("Disallow: /a%2fb", "/a%2Fb", "Disallow: /a%2fb"),
    ("Disallow: /a%2A", "/a*", "Disallow: /a%2A"),
    ("Disallow: /a%2A", "/ab", nil),
    // How lines may be written.
    ("disallow:/a # not yet\r\nALLOW : /a/b", "/a/c", "Disallow: /a"),
    ("disallow:/a # not yet\r\nALLOW : /a/b", "/a/b", nil),
    ("Disallow /a", "/a", nil),
  ])
  func `a rule decides`(rules: String, target: String, line: String?) {
    #expect(refusal("User-agent: *\n" + rules, target) == line)
    #expect(refusal("\u{FEFF}User-agent: Lede/0.1\r" + rules, target) == line)
  }

  @Test(arguments: [
    // Rules for the program take the place of those for all.
    ("User-agent: *\nDisallow: /\n\nUser-agent: lede\nDisallow: /a", "/b", nil),
    ("User-agent: lede\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/a", "Disallow: /a"),
    ("User-agent: LEDE\nAllow: /\nUser-agent: *\nDisallow: /", "/b", nil),
    ("User-agent: lede\nUser-agent: *\nDisallow: /a", "/a", "Disallow: /a"),
    ("User-agent: other\nUser-agent: lede\n\nDisallow: /a", "/a", "Disallow: /a"),
    ("User-agent: lede\n\nUser-agent: *\nDisallow: /a", "/a", "Disallow: /a"),
    // Several groups for one program are one.
    (
      "User-agent: lede\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: lede\nDisallow: /b",
      "/b", "Disallow: /b"
    ),
    // Other names are no part of this one.
    ("User-agent: ledebot\nDisallow: /", "/a", nil),
    ("User-agent: le\nDisallow: /", "/a", nil),
    // Lines that are no rules part no group.
    ("User-agent: *\nSitemap: https://karlow.example/map.xml\nDisallow: /a", "/a", "Disallow: /a"),
    // Rules without a program are nobody's.
    ("Disallow: /a\nUser-agent: *\nDisallow: /b", "/a", nil),
    ("", "/a", nil),
    ("<!doctype html><title>Not here</title>", "/a", nil),
  ])
  func `rules are for the programs above them`(text: String, target: String, line: String?) {
    #expect(refusal(text, target) == line)
  }

  @Test func `many stars take no long time`() {
    let pattern = "/" + String(repeating: "*a", count: 2_000) + "*b"
    let target = "/" + String(repeating: "a", count: 8_000)
    #expect(refusal("User-agent: *\nDisallow: \(pattern)", target) == nil)
  }
}
