import Analysis
import Articles
import Testing

struct EntitiesTests {
  /// The entities as `name: mention, mention`, with the forms of one kind.
  private func entities(_ body: String, _ form: Mention.Form = .name) -> [String] {
    let article = Article(body: body)
    return article[Entities.self].all.map { entity in
      let mentions = entity.mentions.filter { $0.form == form }.map { article[$0.range] }
      return "\(entity.name): \(mentions.joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    ("We met Ada Lowe. Lowe spoke. It was Lowe’s day.", ["Ada Lowe: Ada Lowe, Lowe, Lowe"]),
    (
      "We met Ada Lowe. Ada Lowe Ruiz spoke. Ada Lowe left.",
      ["Ada Lowe: Ada Lowe, Ada Lowe Ruiz, Ada Lowe"]
    ),
    ("We met Ada Q. Lowe. Later Ada Lowe spoke.", ["Ada Q. Lowe: Ada Q. Lowe, Ada Lowe"]),
    (
      "We met Ada Lowe and Ben Lowe. Then Ben Lowe spoke. Lowe agreed.",
      ["Ada Lowe: Ada Lowe", "Ben Lowe: Ben Lowe, Ben Lowe, Lowe"]
    ),
    (
      "We met Mrs. Ada Lowe and Mr. Ben Lowe. Mrs. Lowe spoke.",
      ["Ada Lowe: Ada Lowe, Lowe", "Ben Lowe: Ben Lowe"]
    ),
    (
      "It left the Arlen Port Authority (APA). The APA agreed.",
      ["Arlen Port Authority: Arlen Port Authority, APA, APA"]
    ),
    (
      "The Quillan Corporation closed. Nobody at Quillan spoke.",
      ["Quillan Corporation: Quillan Corporation, Quillan"]
    ),
    (
      "The Washington Post wrote it. She lives in Washington.",
      ["Washington Post: Washington Post", "Washington: Washington"]
    ),
    (
      "They left the United States. The U.S. agreed. A visit to the US followed.",
      ["United States: United States, U.S., US"]
    ),
  ])
  func `aliases are one entity, and others stay apart`(body: String, expected: [String]) {
    #expect(entities(body) == expected)
  }

  @Test(arguments: [
    ("Mr. Ben Oduya left. He took his hat.", ["Ben Oduya: He, his"]),
    (
      "Ben Oduya met Ada Lowe, a woman in her sixties. She smiled.",
      ["Ben Oduya: ", "Ada Lowe: her, She"]
    ),
    ("Ana Ruiz met Mr. Ben Oduya. He said he was glad.", ["Ana Ruiz: ", "Ben Oduya: He, he"]),
    ("Mrs. Ada Lowe spoke. Her friends cheered her.", ["Ada Lowe: Her, her"]),
    (
      "Mrs. Ada Lowe has spoken for Mrs. Eve Quill, even asking mercy for her after a year.",
      ["Ada Lowe: ", "Eve Quill: her"]
    ),
    (
      "Mrs. Ada Lowe chose Mrs. Eve Quill’s song. She knew Quill well.",
      ["Ada Lowe: She", "Eve Quill: "]
    ),
    ("Ben Oduya met Eli Quill. “He is kind,” Quill said.", ["Ben Oduya: He", "Eli Quill: "]),
    ("Mrs. Eve Quill met Ada Lowe, a woman in her sixties.", ["Eve Quill: ", "Ada Lowe: her"]),
    ("Mr. Ben Oduya hurt himself.", ["Ben Oduya: himself"]),
    ("Mr. Ben Oduya left. She wept.", ["Ben Oduya: "]),
    ("Nobody came. He wept.", []),
  ])
  func `a pronoun goes with a person whom the text shows it may mean`(
    body: String, expected: [String]
  ) {
    #expect(entities(body, .pronoun) == expected)
  }

  @Test(arguments: [
    (
      "They met Ada Lowe and her son-in-law Ben Oduya.",
      ["Ada Lowe: ", "Ben Oduya: her son-in-law"]
    ),
    ("They met Ada Lowe, a nurse from Arlen.", ["Ada Lowe: a nurse", "Arlen: "]),
    ("Mayor Ana Ruiz spoke. Later the mayor left.", ["Ana Ruiz: the mayor"]),
    ("Ana Ruiz spoke. Later the mayor left.", ["Ana Ruiz: "]),
  ])
  func `a noun goes with a name where the text ties them`(body: String, expected: [String]) {
    #expect(entities(body, .nominal) == expected)
  }

  @Test func `a stretch is turned into the entity it names, not one it owns by a pronoun`() {
    let marked = MarkedText("1️⃣Mrs. Ada Lowe1️⃣ left. 2️⃣She and Ben Oduya2️⃣ met. 3️⃣She3️⃣ wept.")
    let entities = Article(body: marked.text)[Entities.self]
    #expect(entities.index(in: marked[1]) == 0)
    #expect(entities.index(in: marked[2]) == 1)
    #expect(entities.index(in: TextRange(0, 0)) == nil)
    #expect(entities.index(in: marked[3]) == 0)
  }

  @Test func `every mention says why`() {
    let article = Article(body: "Mayor Ana Ruiz met Ben Oduya. Ruiz said she was glad.")
    for entity in article[Entities.self].all {
      #expect(entity.mentions.allSatisfy { !$0.reason.isEmpty })
    }
  }

  @Test func `two thousand people are told apart in time near their number`() {
    let names = (0..<2_000).map { number in
      var left = number
      var word = "Xa"
      repeat {
        word.append(["ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "vu"][left % 10])
        left /= 10
      } while left > 0
      return "Ada \(word)"
    }
    let article = Article(body: names.joined(separator: ", he met ") + ".")
    let clock = ContinuousClock()
    let spent = clock.measure { _ = article[Entities.self] }
    #expect(spent < .seconds(20))
    #expect(article[Entities.self].all.count > 1_900)
  }

  @Test func `a long line of capitals is read in time near its length`() {
    let article = Article(body: String(repeating: "Quillan Lowe of Arlen and ", count: 1_000))
    let clock = ContinuousClock()
    let spent = clock.measure { _ = article[Entities.self] }
    #expect(spent < .seconds(20))
  }
}
