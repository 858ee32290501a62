import Testing

@testable import Reading

struct WebAddressTests {
  @Test(arguments: [
    (
      "https://Karlow.Example/News/a.html?b=1&c=%20#top",
      "https://karlow.example/News/a.html?b=1&c=%20"
    ),
    ("HTTP://karlow.example", "http://karlow.example/"),
    ("http://karlow.example:80/", "http://karlow.example/"),
    ("http://karlow.example:8080?a", "http://karlow.example:8080/?a"),
    ("https://karlow.example:443/a", "https://karlow.example/a"),
    ("https://ada:pass:w@rd@karlow.example/a@b", "https://karlow.example/a@b"),
    ("https://[::1]:8443/a", "https://[::1]:8443/a"),
    (
      "https://zürich.example/größe und mehr", "https://zürich.example/gr%C3%B6%C3%9Fe%20und%20mehr"
    ),
    ("https://karlow.example\\@other.example/", "https://karlow.example/%5C@other.example/"),
  ])
  func `an address is brought into the form of a request`(typed: String, text: String) throws {
    #expect(try WebAddress(parsing: typed).text == text)
  }

  @Test(arguments: [
    "https://", "https:///a", "https://a b/", "https://a:port/", "https://a:99999/",
    "https://ada%00:x@a/", "https://a%2Fb/", "https:/a/b", "file:///etc/passwd", "ftp://a/b",
  ])
  func `what is no address is refused`(typed: String) {
    #expect(throws: FetchProblem.self) { try WebAddress(parsing: typed) }
  }

  @Test func `a password goes to the host it was typed for alone`() throws {
    let typed = try WebAddress(parsing: "https://ada:s%40fe@karlow.example/a")
    #expect([typed.user, typed.password] == ["ada", "s@fe"])
    let places = [
      ("https://karlow.example/b", "ada"), ("https://other.example/b", nil),
      ("http://karlow.example/b", nil), ("https://karlow.example:444/b", nil),
      ("https://bob:x@karlow.example/", "bob"),
    ]
    for (place, user) in places {
      #expect(try WebAddress(parsing: place).withUser(of: typed).user == user, "\(place)")
    }
  }

  @Test(arguments: [
    ("https://karlow.example/a?b=*&c=[1]", "https://karlow.example/a?b=*&c=[1]"),
    ("HTTPS://karlow.example/~ada/", "HTTPS://karlow.example/~ada/"),
    ("http://ada:secret@karlow.example/a@b", "http://karlow.example/a@b"),
  ])
  func `an address is an input, and its signs mean themselves`(typed: String, path: String) {
    #expect(
      Reader().expand([typed], base: "news") == [Input(path: path, source: .address(typed))])
  }

  @Test func `what only looks like an address is a path`() {
    for path in ["http:/a", "https", "./https://a", "ftp://a/b"] { #expect(!isAddress(path)) }
  }
}
