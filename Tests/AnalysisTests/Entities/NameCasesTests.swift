import Analysis
import Articles
import Testing

struct NameCasesTests {
  /// The people of a text, each as its names, in the order of the text.
  private func people(_ body: String) -> [[String]] {
    let article = Article(body: body)
    return article[Entities.self].all.filter { $0.type == .person }.map { entity in
      entity.mentions.filter { $0.form == .name }.map { article[$0.range] }
    }
  }

  @Test(arguments: [
    (
      "Ada Lowe met Ben Lowe. Ben Lowe left, and Lowe was tired. Ada Lowe stayed.",
      [["Ada Lowe", "Ada Lowe"], ["Ben Lowe", "Ben Lowe", "Lowe"]]
    ),
    (
      "George Marsh Sr. founded the mill. George Marsh Jr. closed it. Marsh Jr. was sorry.",
      [["George Marsh Sr."], ["George Marsh Jr.", "Marsh Jr."]]
    ),
    (
      "We met Ahmed Tahir. His father, Tahir Ben Tahir, spoke of Ahmed Tahir.",
      [["Ahmed Tahir", "Ahmed Tahir"], ["Tahir Ben Tahir"]]
    ),
    (
      "Ada Lowe left. Ada Lowe Ruiz came back, and Lowe was glad.",
      [["Ada Lowe", "Ada Lowe Ruiz", "Lowe"]]
    ),
    (
      "We met Ada Lowe in May. Ada Ruiz, née Lowe, spoke on Monday. Ruiz left.",
      [["Ada Lowe", "Ada Ruiz", "Lowe", "Ruiz"]]
    ),
    (
      "Ada Ruiz met Ben Oduya. Ruiz married his brother Owen and was known as Ada Lowe. Lowe left.",
      [["Ada Ruiz", "Ruiz", "Ada Lowe", "Lowe"], ["Ben Oduya"], ["Owen"]]
    ),
    (
      "Joan Quill, born Anna Lowe in Arlen, sings. Ben Oduya was known as a friend of Ida Lowe.",
      [["Joan Quill", "Anna Lowe"], ["Ben Oduya"], ["Ida Lowe"]]
    ),
    (
      "Walter “Buzz” Ekblad flew. Ekblad died. Everybody had called him Buzz.",
      [["Walter “Buzz” Ekblad", "Ekblad", "Buzz"]]
    ),
    (
      "J. K. Quill wrote it. Joan K. Quill said on Friday that it was late. Quill left.",
      [["J. K. Quill", "Joan K. Quill", "Quill"]]
    ),
    (
      "J.R. Quill sang. JR Quill is late. His name is John Robert Quill.",
      [["J.R. Quill", "JR Quill", "John Robert Quill"]]
    ),
    (
      "Jane Lowe told the paper that her husband wept. Mr. Lowe denied that. Jane Lowe left.",
      [["Jane Lowe", "Jane Lowe"], ["Lowe"]]
    ),
    (
      "Muammar Gaddafi ruled. In 2011 Moammar Gadhafi fled. Qaddafi was found in Sirte.",
      [["Muammar Gaddafi", "Moammar Gadhafi", "Qaddafi"]]
    ),
    (
      "Aleksandr Petrov spoke. Alexander Petrov is a chemist. Petrov left early.",
      [["Aleksandr Petrov", "Alexander Petrov", "Petrov"]]
    ),
    (
      "De Quillan writes. Luis de Quillan lives in Arlen. De Quillan is 40.",
      [["De Quillan", "Luis de Quillan", "De Quillan"]]
    ),
    (
      "Ana Marsh met Ana Morris in Arlen. Marsh smiled.",
      [["Ana Marsh", "Marsh"], ["Ana Morris"]]
    ),
  ])
  func `names of one person are tied, and those of two are not`(
    body: String, expected: [[String]]
  ) {
    #expect(people(body) == expected)
  }

  @Test func `a firm named after its founder is another than he`() {
    let article = Article(
      body: "Henry Colm founded Colm Industries in 1961. Colm Industries grew fast. "
        + "Mr. Colm died in 1990, and Colm Industries was sold.")
    let entities = article[Entities.self].all
    #expect(entities.map(\.name) == ["Henry Colm", "Colm Industries"])
    #expect(entities.map(\.type) == [.person, .organisation])
  }

  /// The entities of a text, each as its type and its names.
  private func entities(_ body: String) -> [String] {
    let article = Article(body: body)
    return article[Entities.self].all.map { entity in
      let names = entity.mentions.filter { $0.form == .name }.map { article[$0.range] }
      return "\(entity.type.rawValue): \(names.joined(separator: ", "))"
    }
  }

  @Test func `a team named after its city is not the city`() {
    #expect(
      entities(
        "Arlen United lost to Marrowby City 2-1 on Saturday. The mayor of Arlen was not amused.")
        == ["ORG: Arlen United", "ORG: Marrowby City", "LOC: Arlen"])
  }

  @Test func `a title alone goes with its only holder`() {
    let article = Article(
      body: "President Ana Ruiz met Mayor Ben Oduya. The president smiled. The minister left.")
    let nominals = article[Entities.self].all.map { entity in
      entity.mentions.filter { $0.form == .nominal }.map { article[$0.range] }
    }
    #expect(nominals == [["The president"], []])
  }

  @Test func `an office goes with its holder, small or capital, and not with a lesser one’s`() {
    let article = Article(
      body: "The prime minister, Edith Vale, met the foreign minister, Ben Oduya. The Prime "
        + "Minister was ill. The minister left. The foreign minister smiled. The finance minister "
        + "did not.")
    let nominals = article[Entities.self].all.map { entity in
      entity.mentions.filter { $0.form == .nominal }.map { article[$0.range] }
    }
    #expect(
      nominals == [
        ["The prime minister", "The Prime Minister"],
        ["the foreign minister", "The foreign minister"],
      ])
  }

  @Test func `a noun between two names is the second’s`() {
    let article = Article(body: "Ben Oduya, his wife Ida Lowe and a nurse left. She waved.")
    let nominals = article[Entities.self].all.map { entity in
      entity.mentions.filter { $0.form != .name }.map { article[$0.range] }
    }
    #expect(nominals == [["his"], ["his wife", "She"]])
  }

  @Test func `whoever speaks is not meant by he or she in the same words`() {
    let article = Article(body: "“I know Ana Ruiz,” said Ben Oduya. “She helped me.”")
    let pronouns = article[Entities.self].all.map { entity in
      entity.mentions.filter { $0.form == .pronoun }.map { article[$0.range] }
    }
    #expect(pronouns == [["She"], ["I", "me"]])
  }
}
