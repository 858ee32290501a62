import Shell
import Tables
import Testing

/// Three invented articles with their quotations, read by hand: the first words and the source.
struct QuotedArticlesTests {
  private static let read: [(article: String, quotations: [(words: String, source: String)])] = [
    (
      "tram-inquiry",
      [
        ("I told them the brake", "Emil Karras"), ("that a foreman", "Emil Karras"),
        ("that he had not filled", "Emil Karras"), ("The red form", "Emil Karras"),
        ("You do.", "Emil Karras"), ("she stood by", "Lotte Vandersar"),
        ("Acceptable does not mean good", "Lotte Vandersar"),
        ("that the company “does not", "A spokesman for Brackenford Transit (anonymous)"),
        ("the crash as “a tragedy", "Jonas Whitlock"),
        ("Many authors", "one woman, whose son lost a foot (anonymous)"),
        ("He said to me", "one woman, whose son lost a foot (anonymous)"),
        (
          "that the regulator had been",
          "Two officials who spoke on condition of anonymity (anonymous)"
        ),
        ("that “a late truth", "Beatrix Olufemi"),
      ]
    ),
    (
      "last-bakery",
      [
        ("People think", "Rosa Quist"), ("How does it feel?", "unknown"), ("Warm", "Rosa Quist"),
        ("that the increase was", "Crispin Dane"), ("In line with which", "Walt Obuya"),
        ("it has no power", "The council (organisation)"),
        ("otherwise", "a leaflet in its own foyer (document)"),
        ("that Mr. Dane “wishes", "his office (organisation)"), ("Retirement!", "Rosa Quist"),
        ("she burned it", "Rosa Quist"),
        ("he saw her do it", "Walt Obuya"), ("I saw a piece", "Walt Obuya"),
        ("Nobody asked.", "Rosa Quist"), ("My mother sent", "Henrietta Voss"),
      ]
    ),
    (
      "storm-warning",
      [
        ("that the worst", "officials (anonymous)"), ("This is not the one", "Adaeze Lindholm"),
        ("Petra was expected", "National Weather Office (organisation)"),
        ("the storm surge", "National Weather Office (organisation)"),
        ("that his deputies", "Tom Adebayo"), ("About one in ten", "Tom Adebayo"),
        ("I can’t carry", "Tom Adebayo"),
        ("Bridges will close", "the transport department (organisation)"),
        ("Schools and courts", "the transport department (organisation)"),
        ("They said the same", "Deke Farrow"), ("Otto took the roof", "Joanne"),
        ("It took off the bad", "Deke Farrow"), ("It took off the whole", "Joanne"),
        ("that a direct hit", "Insurers (anonymous)"),
        ("that a third", "A study published last year by Tidewater University (document)"),
        ("We have been lucky", "Mei-Lin Castellane"),
        ("a report in the", "Lindholm’s office (organisation)"),
        ("it stood by", "Beacon (organisation)"), ("You want coffee?", "Deke Farrow"),
        ("I want you", "Tom Adebayo"),
      ]
    ),
  ]

  @Test(arguments: read.map(\.article))
  func `every quotation of an article goes to its source`(article: String) throws {
    let expected = try #require(Self.read.first { $0.article == article })
    var workspace = Scratch().workspace
    _ = try workspace.carryOut("load \"\(Self.folder)/\(article).txt\"")
    var found: [(words: String, source: String)] = []
    for case .table(let table, _) in try workspace.carryOut("quotes | select content source") {
      for row in table.rows {
        guard case .text(let words) = row.values[0], case .text(let source) = row.values[1] else {
          continue
        }
        found.append((words, source))
      }
    }
    for quotation in expected.quotations {
      let match = found.first { $0.words.hasPrefix(quotation.words) }
      #expect(match?.source == quotation.source, "\(quotation.words)")
    }
  }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Sessions/articles"
  }()
}
