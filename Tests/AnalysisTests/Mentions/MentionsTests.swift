import Articles
import Testing

@testable import Analysis

struct MentionsTests {
  private func names(_ body: String) -> String {
    let article = Article(body: body)
    return article[Mentions.self].names
      .map { "\(article[$0.range])=\($0.type.rawValue)" }.joined(separator: "|")
  }

  @Test(arguments: [
    ("We met Sen. Ada Lowe and Mayor Ana Ruiz.", "Ada Lowe=PERSON|Ana Ruiz=PERSON"),
    ("The law firm of Quillan & Lowe closed.", "Quillan & Lowe=ORG"),
    ("Quillan Tidewater, Inc. and its rival left.", "Quillan Tidewater, Inc.=ORG"),
    ("They left the University of Quillan.", "University of Quillan=ORG"),
    ("It was Lowe’s first visit to Paris.", "Lowe=PERSON|Paris=LOC"),
    ("Her Lowe-loving friend stayed.", "Lowe=PERSON"),
    ("The talks between U.S.-Mexico envoys failed.", "U.S.=LOC|Mexico=LOC"),
    ("He saw Xanthe van der Quill on Monday.", "Xanthe van der Quill=PERSON"),
    ("Aides to Omar al-Quillan spoke.", "Omar al-Quillan=PERSON"),
    (
      "A Norwegian sailor met German Chancellor Erna Quist.",
      "Norwegian=NORP|German=NORP|Erna Quist=PERSON"
    ),
    (
      "Officials fled Hurricane Quilla near Quillan Bridge.",
      "Hurricane Quilla=EVENT|Quillan Bridge=FAC"
    ),
    (
      "It joined the Arlen Port Authority (APA) then. The APA agreed.",
      "Arlen Port Authority=ORG|APA=ORG|APA=ORG"
    ),
    ("She wrote the memoir “The Tide Below” there.", "The Tide Below=WORK_OF_ART"),
    ("They asked Quan Jae-min and Ana-Lu Quillan.", "Quan Jae-min=PERSON|Ana-Lu Quillan=PERSON"),
    ("The U.S government paid US$ 5 million.", "U.S=LOC"),
    ("In August the President left on Friday.", ""),
    ("Quietly they left. However, nobody saw it.", ""),
    ("I think the CEO knows.", ""),
  ])
  func `a name is found whole, and with its type`(body: String, expected: String) {
    #expect(names(body) == expected)
  }

  @Test func `all mentions of a name have one type`() {
    let found = names(
      "We met Ada Quillan in May. Later Quillan spoke. Nobody in Quillan’s party left.")
    #expect(found == "Ada Quillan=PERSON|Quillan=PERSON|Quillan=PERSON")
  }

  @Test func `a name in a headline needs support from the text or from a list`() {
    let article = names(
      """
      Why Ada Quillan Is Meeting With Ben Oduya Today (And No, It’s Not About Quentin)
      Ada Quillan will meet Ben Oduya, a nurse, today.
      """)
    #expect(
      article
        == "Ada Quillan=PERSON|Ben Oduya=PERSON|Quentin=PERSON|Ada Quillan=PERSON|Ben Oduya=PERSON")
  }

  @Test(arguments: [
    ("Moody’s cut the rating of McDonald’s on Monday.", ["Moody’s", "McDonald’s"]),
    ("Trump called Haley “Birdbrain.”", ["Trump", "Haley"]),
    ("Don Lemon left CNN.", ["Don Lemon", "CNN"]),
    ("A visit to Reading in Berkshire ended.", ["Reading", "Berkshire"]),
    ("He works for the Standing Committee on Energy.", ["Standing Committee on Energy"]),
  ])
  func `rules leave alone what the encoder reads`(body: String, expected: [String]) {
    let article = Article(body: body)
    let names = article[Mentions.self].names
    for name in expected {
      #expect(names.contains { article[$0.range] == name && $0.type != .work })
    }
  }

  @Test func `a name has no bracket without its partner`() {
    let found = names("William (Bill) Quillan III met Ernst Lowe (Arlen; Paris).")
    #expect(!found.split(separator: "|").contains { $0.contains("(") != $0.contains(")") })
  }

  @Test func `words that are a title elsewhere are no name in small letters`() {
    let found = names("Her novel “Normal People” sold well. Normal people do not read novels.")
    #expect(!found.contains("Normal people"))
  }

  @Test func `what speaks for other types is kept`() throws {
    let article = Article(body: "They went to the Paris Council then.")
    let name = try #require(article[Mentions.self].names.first)
    #expect(name.type == .organisation)
    #expect(name.rule == "encoder")
    let shares = [name.confidence] + name.rejected.map(\.confidence)
    #expect(shares.allSatisfy { (0...1).contains($0) })
    #expect(shares == shares.sorted(by: >))
    #expect(shares.reduce(0, +) <= 1.001)
  }

  @Test(arguments: [("Arlen Bakers", 2), ("arlen bakers", 1), ("Arlen bakers", 1)])
  func `a name the encoder passes over is found by another mention written alike`(
    again: String, count: Int
  ) {
    let article = Article(body: "The Arlen Bakers met. Then the \(again) left.")
    let tokens = article[Tokens.self].all
    var encoding = Encoding.unread(article)
    encoding.note(Encoding.Span(tokens: 1..<3, shares: TypeShares(of: .organisation)))
    let sentences = article[Sentences.self].all
    let words = WordTable(tokens: tokens, sentences: sentences)
    let names = NameFinder(words: words, sentences: sentences, encoding: encoding).names()
    #expect(names.count == count)
    #expect(names.last?.rule == (count == 2 ? "named so elsewhere" : "encoder"))
  }

  @Test(arguments: [
    ("Mr. Quillan left.", "Quillan=PERSON"),
    ("She went to “Paris” and to London.", "Paris=LOC|London=LOC"),
    ("Cllr Ada Quillan met Edith Marsh MBE.", "Ada Quillan=PERSON|Edith Marsh=PERSON"),
    ("Lowe's aides met Ada Lowe's lawyer.", "Lowe=PERSON|Ada Lowe=PERSON"),
  ])
  func `marks, titles and possessive endings are no part of a name`(
    body: String, expected: String
  ) {
    for name in expected.split(separator: "|") { #expect(names(body).contains(name)) }
    #expect(!names(body).contains("Mr."))
    #expect(!names(body).contains("’s"))
    #expect(!names(body).contains("“"))
  }

  @Test(arguments: [
    "", " ", "—", "“", "’s", "A", "I", "&", "Mr.", "(NATO", "of of Of", "“A”", "al-",
  ])
  func `a scrap of text is no trap`(body: String) {
    _ = Article(body: body)[Entities.self]
  }
}
