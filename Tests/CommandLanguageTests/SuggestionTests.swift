import Testing

@testable import CommandLanguage

struct SuggestionTests {
  @Test(arguments: [
    ("--form", ["--from", "--format"], "--from"),
    ("--form", ["--format", "--from"], "--from"),
    ("-from", ["--from"], "--from"),
    ("entites", ["events", "entities"], "entities"),
    ("qoutes", ["notes", "quotes"], "quotes"),
    ("QUOTES", ["quotes"], "quotes"),
    ("ent", ["quotes", "entities"], "entities"),
    ("timline", ["time", "timeline"], "timeline"),
    ("tpo", ["top", "two"], "top"),
    ("bat", ["cat", "rat"], "cat"),
    ("t", ["a", "top"], "top"),
    (".mde", [".mode", ".rows"], ".mode"),
    ("größe", ["große"], "große"),
  ])
  func `the nearest wins`(word: String, candidates: [String], nearest: String) {
    #expect(Suggestion.nearest(to: word, among: candidates) == nearest)
  }

  @Test(arguments: [
    ("", ["a"]), ("--", ["--from"]), ("x", ["a", "y"]), ("abc", ["xyz"]), ("quotes", []),
    ("elephant", ["entities"]), ("ab", ["cd"]),
  ])
  func `what is far is not suggested`(word: String, candidates: [String]) {
    #expect(Suggestion.nearest(to: word, among: candidates) == nil)
  }

  @Test func `long words cost nothing`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: long + "b", among: [long + "c"]) == nil)
  }
}
