import Analysis
import Articles
import Testing

struct SpeechTests {
  /// What a case finds: `kind | source | cue | content`, a line a quotation.
  private func found(_ body: String) -> [String] {
    let article = Article(body: body)
    return article[Quotations.self].speech.map { quotation in
      let parts = [quotation.source, quotation.cue, quotation.content]
        .map { $0.map { article[$0] }.joined(separator: " … ") }
      return ([quotation.kind.rawValue] + parts).joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("“We will rebuild,” Ada Lowe said.", "direct | Ada Lowe | said | We will rebuild"),
    ("“We will rebuild,” said Ada Lowe.", "direct | Ada Lowe | said | We will rebuild"),
    ("‘We will rebuild’, said Ada Lowe.", "direct | Ada Lowe | said | We will rebuild"),
    ("“We will rebuild.” Ada Lowe said.", "direct | Ada Lowe | said | We will rebuild."),
    (
      "“We will,” said Ada Lowe, the mayor of Port Ayr. “And soon.”",
      "direct | Ada Lowe, the mayor of Port Ayr | said | We will … And soon."
    ),
    (
      "“The pier,” she told reporters on Monday, “will stand.”",
      "direct | she | told | The pier … will stand."
    ),
    (
      "Ada Lowe told the Gazette on Monday: “We will rebuild.”",
      "direct | Ada Lowe | told | We will rebuild."
    ),
    ("Said Lowe: “We will rebuild.”", "direct | Lowe | Said | We will rebuild."),
    (
      "Lowe went on to say: “We will rebuild.”", "direct | Lowe | went on to say | We will rebuild."
    ),
    (
      "Tom Reed, a teacher, looked up and said, “Not yet.”",
      "direct | Tom Reed, a teacher | said | Not yet."
    ),
    (
      "Reed, who lives in Port Ayr, said: “Not yet.”",
      "direct | Reed, who lives in Port Ayr | said | Not yet."
    ),
    (
      "“We had no choice,” she said by telephone.", "direct | she | said | We had no choice"
    ),
    (
      "“When?” asked Tom “Big T” Hale.", "direct | Tom “Big T” Hale | asked | When?"
    ),
  ])
  func `direct speech has its source, its cue and its words`(body: String, expected: String) {
    #expect(found(body) == [expected])
  }

  @Test(arguments: [
    ("Lowe said it was “a disaster” for all.", "mixed | Lowe | said | it was “a disaster” for all"),
    (
      "Lowe called the delay “a disaster”.", "mixed | Lowe | called | the delay “a disaster”"
    ),
    ("Lowe said that it was late.", "indirect | Lowe | said | that it was late"),
    ("It was late, Lowe said on Monday.", "indirect | Lowe | said | It was late"),
    ("It was late, said Lowe.", "indirect | Lowe | said | It was late"),
    (
      "The pier, Lowe said, would stand again.",
      "indirect | Lowe | said | The pier … would stand again"
    ),
    (
      "Lowe told the Gazette that it was late.", "indirect | Lowe | told | that it was late"
    ),
    (
      "In a statement, the board denied that it was late.",
      "indirect | the board | denied | that it was late"
    ),
    (
      "The board said in a statement that it was late.",
      "indirect | The board | said | that it was late"
    ),
    (
      "According to the harbour board, it was late.",
      "indirect | the harbour board | According to | it was late"
    ),
    (
      "It was late, according to people familiar with the works.",
      "indirect | people familiar with the works | according to | It was late"
    ),
    (
      "Lowe has repeatedly said it was late.", "indirect | Lowe | has repeatedly said | it was late"
    ),
    (
      "Lowe promised to rebuild the pier.", "indirect | Lowe | promised | to rebuild the pier"
    ),
    (
      "About one in ten of them, he said, refused to go.",
      "indirect | he | said | About one in ten of them … refused to go"
    ),
    (
      "Two officials who spoke on condition of anonymity said it was late.",
      "indirect | Two officials who spoke on condition of anonymity | said | it was late"
    ),
    (
      "Lowe denied that the board had ignored an earlier warning.",
      "indirect | Lowe | denied | that the board had ignored an earlier warning"
    ),
    ("Some say it was late.", "indirect | Some | say | it was late"),
  ])
  func `reported words have their source, their cue and their clause`(
    body: String, expected: String
  ) {
    #expect(found(body) == [expected])
  }

  /// Who is taken for the source of each quotation: `content | source`.
  private func sources(_ body: String) -> [String] {
    let article = Article(body: body)
    return article[Quotations.self].speech.map { quotation in
      let entity = quotation.entity.map { article[Entities.self].all[$0].name }
      let written = (quotation.antecedent ?? quotation.source.first).map { article[$0] }
      let content = quotation.content.map { article[$0] }.joined(separator: " … ")
      return "\(content) | \(entity ?? written ?? "nobody")"
    }
  }

  @Test func `quoted words belong to whoever acts in the sentence before`() {
    let body = """
      “Ask the mayor,” said Tom Reed.

      Ada Lowe shook her head. “There is no money for a pier this year.”
      """
    #expect(sources(body).last == "There is no money for a pier this year. | Ada Lowe")
  }

  @Test func `whoever is addressed by name is not the speaker`() {
    let body = """
      “It took the roof off the church,” Ida Farrow said.

      “It took off the bad part,” said Deke Farrow.

      “It took off the whole part, Deke.”
      """
    #expect(sources(body).last == "It took off the whole part, Deke. | Ida Farrow")
  }

  @Test func `a pronoun that says something can be a source without a name`() {
    let body = """
      “Many authors,” muttered one woman in the last row. “They know,” she said.

      The Harbour Board said the pier was safe. It called the report “a mistake”.
      """
    #expect(
      sources(body).filter { !$0.hasPrefix("Many") } == [
        "They know | one woman in the last row", "the pier was safe | Harbour Board",
        "the report “a mistake” | Harbour Board",
      ])
  }

  @Test(arguments: [
    ("American officials said the pier was late.", "the pier was late | American officials"),
    ("Lowe and Reed said the pier was late.", "the pier was late | Lowe and Reed"),
    (
      "Ada Lowe, the mayor, came. Her landlord said the pier was late.",
      "the pier was late | Her landlord"
    ),
    (
      "A study published last year by Tarn University found that the pier was late.",
      "that the pier was late | A study published last year by Tarn University"
    ),
  ])
  func `a name beside the head of a source is not the source`(body: String, expected: String) {
    #expect(sources(body).last == expected)
  }

  @Test func `who speaks in a relative clause goes on in the main clause`() {
    #expect(
      found("Lowe, who said it was late, told the Gazette that nobody knew why.") == [
        "indirect | who | said | it was late", "indirect | Lowe | told | that nobody knew why",
      ])
  }

  @Test(arguments: [
    (
      "\"Not guilty,\" said Bob Marsh. Protesters outside chanted: \"Lock him up now.\"",
      "Lock him up now. | Protesters"
    ),
    (
      "“I am ready,” said Ann Lee. A voice from the back: “Speak for yourself, madam.”",
      "Speak for yourself, madam. | A voice from the back"
    ),
    (
      "“I don’t think,” says Ada Lowe, leaning back, “that anybody is cruel.”",
      "I don’t think … that anybody is cruel. | Ada Lowe"
    ),
    (
      "“It is over when we say it is.” — Marc Tavel, union leader",
      "It is over when we say it is. | Marc Tavel"
    ),
    ("\"We are late,\" Karin Aas was quoted as saying.", "We are late | Karin Aas"),
    ("Ada Lowe said by e-mail: “We are heartbroken.”", "We are heartbroken. | Ada Lowe"),
    ("Al Dorn called Delgado “a disgrace”.", "Delgado “a disgrace” | Al Dorn"),
    (
      "One aide who asked not to be named said the sale was late.",
      "the sale was late | One aide who asked not to be named"
    ),
    (
      "According to a report by the Audit Office, the repair will cost a million.",
      "the repair will cost a million | a report by the Audit Office"
    ),
    (
      "She did not, Ada Lowe added, “hide from anybody”.",
      "She did not … “hide from anybody” | Ada Lowe"
    ),
    (
      "Lowe summed up a life that had changed the town: “It was a start, no more.”",
      "It was a start, no more. | Lowe"
    ),
    (
      "Lowe had told Reed that he was at home but was well and the board said it was late.",
      "it was late | the board"
    ),
    (
      "“It was late,” said Reed. Joe Lowe, his father, nodded. “We did not pack anything.”",
      "We did not pack anything. | Joe Lowe"
    ),
    ("Lowe’s office confirmed the trip; nobody else spoke.", "the trip | Lowe’s office"),
    ("A sign says “Be kind or be quiet.”", "Be kind or be quiet. | A sign"),
    ("The Chamber of Commerce said that it was late.", "that it was late | Chamber of Commerce"),
  ])
  func `words go to whoever said them`(body: String, expected: String) {
    #expect(sources(body).last == expected)
  }

  @Test(arguments: [
    "Did Ann Lee say the plant was safe?", "Whether Lee said the plant was safe is not known.",
    "Unless Lee says she is sorry, the union will strike.",
    "Asked if she accepted the apology, Maria Delgado laughed.",
    "MUMBAI: The rupee fell on Monday.", "KEY POINTS: The rupee fell on Monday.",
    "Ines Hart wrote the book “The Town That Waited”.",
  ])
  func `what is asked, made a condition or only titled is no speech`(body: String) {
    #expect(found(body).isEmpty)
  }

  @Test func `nobody speaks of herself by name`() {
    let body = """
      Ada Lowe and Ida Reed came late. “Lowe took the roof off the pier,” she said.
      """
    #expect(sources(body).last == "Lowe took the roof off the pier | Ida Reed")
  }

  @Test func `a participle has the source of the verb before`() {
    #expect(
      found("Lowe said it was late, adding that nobody knew why.") == [
        "indirect | Lowe | said | it was late",
        "indirect | Lowe | adding | that nobody knew why",
      ])
  }

  @Test func `a second clause is no part of what the first one reports`() {
    #expect(
      found("Lowe said it was late, but Reed said it was not.").first
        == "indirect | Lowe | said | it was late")
  }

  @Test(arguments: [
    "You can say what you want about the pier.",
    "Say what you want about the pier.",
    "Needless to say, the pier was late.",
    "She did not say when the pier would open.",
    "Nobody would say that the pier was late.",
    "The report was on the table.",
    "It went according to plan.",
    "The said pier was in the United States capital.",
    "Her claims were heard, and the board’s report as well.",
    "It is not about the pier (and no, it never was).",
  ])
  func `what nobody is said to have said is no speech`(body: String) {
    #expect(found(body).isEmpty)
  }

  @Test func `quoted paragraphs go on until another speaks`() {
    let article = Article(
      body: """
        “We lost it,” said Ada Lowe.
        “It was our summer.
        “It was our winter too.”
        “I miss it,” said Tom Reed.
        """)
    let quotations = article[Quotations.self].all
    #expect(quotations.map(\.rule) == ["direct speech", "continued", "direct speech"])
    #expect(quotations.map(\.content.count) == [1, 2, 1])
    #expect(quotations[1].source == quotations[0].source)
  }

  @Test func `labels make a conversation`() {
    #expect(
      found("REED: Is it safe?\nLOWE: It is.\nREED: Since when?") == [
        "direct | REED | : | Is it safe?", "direct | LOWE | : | It is.",
        "direct | REED | : | Since when?",
      ])
  }

  @Test func `a belief is no speech`() {
    let article = Article(body: "Lowe believes it was late.")
    let quotations = article[Quotations.self]
    #expect(quotations.all.map(\.rule) == ["belief"])
    #expect(quotations.speech.isEmpty)
    #expect(quotations.all.allSatisfy { !$0.isSpeech })
  }

  @Test(arguments: [
    ("He said it was late.", Quotation.SourceKind.person),
    ("Mayor Ada Lowe said it was late.", .person),
    ("The mayor said it was late.", .person),
    ("It was late, according to the Port Ayr Gazette.", .outlet),
    ("It was late, according to Vanity Fair.", .outlet),
    ("A survey of visitors showed that it was late.", .document),
    ("Officials said it was late.", .anonymous),
    ("A spokeswoman for the ministry said it was late.", .anonymous),
    ("It was late, according to people familiar with the works.", .anonymous),
    ("The harbour board said it was late.", .organisation),
    ("UNESCO said it was late.", .organisation),
  ])
  func `a source has a kind`(body: String, kind: Quotation.SourceKind) {
    #expect(Article(body: body)[Quotations.self].speech.map(\.sourceKind) == [kind])
  }
}
