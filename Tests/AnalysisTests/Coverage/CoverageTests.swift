import Articles
import Testing

@testable import Analysis

struct CoverageTests {
  /// What is found in some texts on one event: `number a: 14 injured`, `contradiction: …`.
  private func findings(_ bodies: String..., kind: CoverageFinding.Kind? = nil) -> [String] {
    coverage(bodies).findings.filter { kind == nil || $0.kind == kind }.map { finding in
      let handles = finding.articles.map { "a\($0 + 1)" }.joined(separator: "+")
      return finding.kind == .contradiction
        ? finding.detail : "\(finding.kind.rawValue) \(handles): \(finding.what)"
    }
  }

  private func coverage(_ bodies: [String]) -> Coverage {
    let date = CalendarDate(iso: "2024-03-05").map { DocumentDate($0, from: .given) }
    return Coverage(
      of: bodies.enumerated().map {
        Article(body: $0.element, handle: "a\($0.offset + 1)", date: date)
      })
  }

  private let quake = """
    An earthquake shook the Ostmark valley on Monday night and injured at least 14 people, the \
    civil protection agency said. The quake struck at 10:40 p.m. and damaged 120 houses in the \
    town of Selden. Two firefighters were injured when a chimney fell.

    “We heard a roar, and then the lights went out,” said Marta Kolb. In 1996 a quake killed nine \
    people in the valley.
    """

  @Test func `one report held against itself shares all and contradicts nothing`() {
    let whole = coverage([quake, quake])
    #expect(whole.findings.isEmpty)
    #expect(whole.shared == whole.total)
    #expect(Set(whole.shared.keys) == [.entity, .quotation, .number, .date])
  }

  @Test func `two reports on one quake differ in hour and houses, not in what is at least so`() {
    let other = """
      Sixteen people were injured when an earthquake shook the Ostmark valley late on Monday, the \
      hospital of Selden said. The quake struck at 10:25 p.m. and damaged 150 houses in the town \
      of Selden.

      “We heard a roar, and then all the lights went out,” said Marta Kolb.
      """
    #expect(
      findings(quake, other, kind: .contradiction) == [
        "time: T22:40 (a1) ≠ T22:25 (a2)", "number of houses: 120 (a1) ≠ 150 (a2)",
      ])
    #expect(findings(quake, other, kind: .date) == ["date a1: 1996"])
  }

  @Test(arguments: [
    (
      "A bus left the road near Tarn on Monday and killed three people, police said.",
      "Four people died when a bus left the road near Tarn on Monday, the ambulance service said.",
      "number of people killed: 3 (a1) ≠ 4 (a2)"
    ),
    (
      "The ferry ran aground off Holm on Monday. Nobody was hurt.",
      "The ferry ran aground off Holm on Monday. Two people were injured.",
      "number of people injured: 0 (a1) ≠ 2 (a2)"
    ),
    (
      "The fire in Arden on Monday injured fourteen people.", "Monday’s fire in Arden: 16 injured.",
      "number of people injured: 14 (a1) ≠ 16 (a2)"
    ),
    (
      "The fire in Arden on Monday injured at least 14 people.",
      "The fire in Arden on Monday injured 12 people.",
      "number of people injured: at least 14 (a1) ≠ 12 (a2)"
    ),
    (
      "The council of Arden sold 12 boats of the old harbour on Monday.",
      "The council of Arden sold 14 boats of the old harbour on Monday.",
      "number of boats: 12 (a1) ≠ 14 (a2)"
    ),
  ])
  func `numbers of one thing that cannot both be right contradict`(
    one: String, other: String, detail: String
  ) {
    #expect(findings(one, other, kind: .contradiction) == [detail])
  }

  @Test(arguments: [
    ("The fire injured at least 14 people.", "The fire injured 16 people."),
    ("The fire injured up to 20 people.", "The fire injured 16 people."),
    ("The fire injured about 15 people.", "The fire injured 16 people."),
    ("The fire injured 14 to 18 people.", "The fire injured 16 people."),
    ("The fire injured 14 people.", "The fire injured fourteen people."),
    ("The fire injured 14 people.", "The fire injured two firefighters."),
    ("The fire injured 14 people.", "The fire killed 16 people."),
    ("The fire injured 14 people.", "Sixteen people were seriously injured in the fire."),
    ("The fire injured 14 people.", "The fire injured another two people."),
    ("The fire injured 14 people.", "The fire might have injured 16 people."),
    ("The fire injured 14 people.", "In a separate fire 16 people were injured."),
    ("The fire injured 14 people.", "The fire injured 14 people, three of them seriously."),
    ("The fire injured 14 people.", "In 2009 a fire injured 16 people."),
    ("The fire injured 14 people.", "The fire killed or injured 16 people."),
    (
      "Five people were injured in Karn and nine in Lodd, officials said.",
      "The storm injured 14 people, officials said."
    ),
    (
      "By 8 a.m. some 3 boats had left the pier of Arden.",
      "By noon some 9 boats had left the pier of Arden.",
    ),
    ("The council sold 12 boats.", "The club of Skarn owns 14 boats and a barge."),
  ])
  func `numbers that can both be right are no contradiction`(one: String, other: String) {
    #expect(findings(one, other, kind: .contradiction) == [])
  }

  @Test func `numbers are compared as values and by what they count`() {
    #expect(
      findings(
        "Fourteen boats sank. The club lost $8 million and 30 percent of its 46 members.",
        "The storm sank 14 boats, and the loss is eight million dollars. It had 46 vans and lost "
          + "30% of them.", kind: .number) == ["number a1: 46 members", "number a2: 46 vans"])
  }

  @Test(arguments: [
    ("Between 10 and 12 boats sank.", "10 to 12 boats"),
    ("Some 2,000 boats sank.", "some 2,000 boats"),
    ("14 or more boats sank.", "at least 14 boats"), ("The loss is £2.4m.", "2,400,000 pounds"),
    ("The storm killed or injured 14 people.", "14 people killed or injured"),
    ("Three were badly hurt.", "3 people seriously injured"),
    ("Some 5 per cent of the boats sank.", "some 5 percent"),
    ("Two of the boats sank.", "2 boats"),
  ])
  func `a number is told with what bounds it and what it counts`(body: String, detail: String) {
    #expect(
      coverage([body, "A storm."]).findings.filter { $0.kind == .number }.map(\.detail) == [detail])
  }

  @Test func `numbers in names and dates count nothing`() {
    #expect(
      findings("The fire on Pier 4 began on March 3, 2024.", "A fire.", kind: .number) == [])
  }

  @Test func `a quotation with other words or another source contradicts, a cut one does not`() {
    let first = "“The road was dry and the bus was new,” said Ella Frost."
    #expect(
      findings(
        first, "“The road was not dry and the bus was new,” said Ella Frost.", kind: .contradiction)
        == ["quotation: negation: nothing ≠ “not”"])
    #expect(
      findings(
        first, "“The road was dry and the bus was new,” said Tom Hale.", kind: .contradiction)
        == ["quotation: speaker: Ella Frost ≠ Tom Hale"])
    #expect(
      findings(first, "“The bus was new,” said Ella Frost. It was dry.", kind: .contradiction) == []
    )
  }

  @Test func `one saying told in other words is one`() {
    let direct = "“We will rebuild the old harbour bridge before winter,” said Ada Lowe."
    let indirect = "Ada Lowe said the harbour bridge would be rebuilt before the winter."
    #expect(findings(direct, indirect, kind: .quotation) == [])
    #expect(
      findings(direct, "Ada Lowe said the school would stay closed.", kind: .quotation).count == 2)
  }

  @Test func `words that stand elsewhere without a source are not missing there`() {
    #expect(
      findings(
        "“The brakes failed on the hill,” said Ada Lowe.", "The brakes failed on the hill.",
        kind: .quotation) == [])
  }

  @Test func `weekdays are compared by their dates, and a month is told by its days`() {
    #expect(
      findings(
        "The mill burned on Monday. It was sold in February 2024.",
        "The mill burned on March 4, 2024. It was sold on February 12, 2024.", kind: .date) == [
          "date a2: 2024-02-12"
        ])
  }

  @Test
  func `one person is one, by full name and surname, and a name that is written is not missing`() {
    #expect(
      findings(
        "Ana Ruiz, the mayor of Arden, spoke. Ruiz left for Skarn.",
        "Mayor Ruiz of Arden spoke. Tom Hale left.", kind: .entity) == [
          "entity a1: Skarn", "entity a2: Tom Hale",
        ])
  }

  @Test func `of three reports it is told which have a thing`() {
    let body = "Ana Ruiz spoke in Arden on Monday."
    #expect(
      findings(body, body, "Tom Hale spoke in Arden on Monday.", kind: .entity) == [
        "entity a1+a2: Ana Ruiz", "entity a3: Tom Hale",
      ])
  }

  @Test func `the gravest stands first, and what is told most goes before what is told once`() {
    let one = quake + " Selden is old. Selden is small. Hohenau is near."
    let kinds = coverage([one, "The quake struck at 10:25 p.m. and damaged 120 houses."]).findings
      .map(\.kind)
    let ranks = kinds.compactMap { CoverageFinding.Kind.allCases.firstIndex(of: $0) }
    #expect(ranks == ranks.sorted())
    let entities = findings(one, "Nothing.", kind: .entity)
    #expect(entities.first == "entity a1: Selden")
  }

  @Test func `empty texts and endless ones are compared`() {
    #expect(coverage(["", ""]).findings.isEmpty)
    #expect(coverage([]).findings.isEmpty)
    let long = String(
      repeating:
        "The fire injured 14 people and 3 boats sank. “We lost all of it,” said Ada Lowe. ",
      count: 400)
    let digits = "The fire injured \(String(repeating: "9", count: 400)) people."
    #expect(!coverage([long, digits]).findings.isEmpty)
  }
}
