@testable import Analysis
import Articles
import Testing

struct CorrectionsTests {
  private let body =
    "Ana Ruiz met Ben Oduya. Mrs. Ruiz spoke. She thanked Slate. Ben Oduya left for Arlen."

  private func article(_ kinds: [Correction.Kind]) throws -> Article {
    var corrections = Corrections()
    for kind in kinds { try corrections.add(Correction(kind, origin: "cell 1")) }
    return Article(body: body).corrected(corrections)
  }

  /// The entities as their name and the words of their names.
  private func entities(_ kinds: [Correction.Kind]) throws -> [String] {
    let article = try article(kinds)
    return article[Entities.self].all.map { entity in
      let names = entity.mentions.filter { $0.form == .name }.map { article[$0.range] }
      return "\(entity.name): \(names.joined(separator: ", "))"
    }
  }

  @Test func `merged names are one entity, called by the first`() throws {
    let found = try entities([
      .merge("Benjamin Oduya", "Ana Ruiz"), .merge("Benjamin Oduya", "Ben Oduya"),
    ])
    #expect(found.first == "Benjamin Oduya: Ana Ruiz, Ben Oduya, Ruiz, Ben Oduya")
  }

  @Test func `a split parts a short name from the long one`() throws {
    let found = try entities([.split("Ruiz", "Ana Ruiz")])
    #expect(found.contains("Ana Ruiz: Ana Ruiz"))
    #expect(found.contains("Ruiz: Ruiz"))
  }

  @Test func `a name can be given to another at one place`() throws {
    let whole = Article(body: body)
    let place = whole[Sentences.self].all[1].range
    let found = try entities([
      .assign("Ruiz", to: "Eva Ruiz", article: whole.handle, place: place)
    ])
    #expect(found.contains("Ana Ruiz: Ana Ruiz"))
    #expect(found.contains("Eva Ruiz: Ruiz"))
  }

  @Test func `a full name given to another takes its short forms there with it`() throws {
    let whole = Article(body: body)
    let place = TextRange(0, whole[Sentences.self].all[1].range.end)
    let found = try entities([
      .assign("Ana Ruiz", to: "Eva Ruiz", article: whole.handle, place: place)
    ])
    #expect(found.contains("Eva Ruiz: Ana Ruiz, Ruiz"))
  }

  @Test func `a retyped name is of the new type, with all its mentions`() throws {
    let article = try article([.retype("Ben Oduya", .organisation)])
    let entity = article[Entities.self].all.first { $0.name == "Ben Oduya" }
    #expect(entity?.type == .organisation)
    #expect(entity?.mentions.count == 2)
  }

  @Test func `a type holds for a merged name where only the other stands`() throws {
    let kinds: [Correction.Kind] = [
      .merge("Oduya Ltd.", "Ben Oduya"), .retype("Oduya Ltd.", .organisation),
    ]
    let entity = try article(kinds)[Entities.self].all.first { $0.name == "Oduya Ltd." }
    #expect(entity?.type == .organisation)
  }

  @Test func `what was refused once is refused again`() throws {
    var corrections = Corrections()
    try corrections.add(Correction(.split("Ana Ruiz", "Ben Oduya"), origin: "cell 1"))
    for _ in 0..<2 {
      #expect(throws: Corrections.Contradiction.self) {
        try corrections.add(Correction(.merge("Ana Ruiz", "Ben Oduya"), origin: "cell 2"))
      }
    }
    #expect(corrections.all.count == 1)
  }

  @Test func `a rejected name is no entity and is kept with the reason`() throws {
    let article = try article([.reject("ben oduya", nil)])
    #expect(!article[Entities.self].all.contains { $0.name == "Ben Oduya" })
    #expect(article[Entities.self].rejected.map(\.name) == ["Ben Oduya"])
    #expect(article[Entities.self].rejected[0].places.count == 2)
  }

  @Test func `a merge against a split is refused, and a split against a merge`() throws {
    var corrections = Corrections()
    let split = Correction(.split("Ana Ruiz", "Eva Ruiz"), origin: "cell 2")
    try corrections.add(split)
    try corrections.add(Correction(.merge("Ana Ruiz", "A. Ruiz"), origin: "cell 3"))
    #expect(throws: Corrections.Contradiction(earlier: split)) {
      try corrections.add(Correction(.merge("Eva Ruiz", "a. ruiz"), origin: "cell 4"))
    }
    let merge = Correction(.merge("Ben Oduya", "Oduya"), origin: "cell 5")
    try corrections.add(merge)
    #expect(throws: Corrections.Contradiction(earlier: merge)) {
      try corrections.add(Correction(.split("Oduya", "Ben Oduya"), origin: "cell 6"))
    }
    #expect(corrections.all.count == 3)
  }
}
