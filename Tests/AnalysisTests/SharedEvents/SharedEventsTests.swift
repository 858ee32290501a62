import Articles
import Testing

@testable import Analysis

struct SharedEventsTests {
  private let date = CalendarDate(iso: "2024-03-02").map { DocumentDate($0, from: .given) }

  /// The events of some texts: how many tell each, and what differs.
  private func events(_ bodies: [String]) -> [(tellings: Int, conflicts: [String])] {
    let articles = bodies.enumerated().map {
      Article(body: $0.element, handle: "a\($0.offset + 1)", date: date)
    }
    return SharedEvents(in: articles).all.map { event in
      (
        event.tellings.count,
        event.conflicts.map { "\($0.kind.rawValue) \($0.values.joined(separator: " ≠ "))" }
      )
    }
  }

  @Test(arguments: [
    [
      "A fire in the harbour of Arden injured three people on Friday, the brigade said.",
      "A fire in the harbour of Arden has injured three people on Friday, police said.",
    ],
    [
      "Ada Lowe resigned as mayor of Arden on Friday.",
      "The mayor, Ada Lowe, resigned last night after the council’s vote on Friday.",
    ],
  ])
  func `one event told twice is one event without a conflict`(bodies: [String]) {
    let found = events(bodies)
    #expect(found.map(\.tellings) == [2] || found.map(\.tellings).max() == 2)
    #expect(found.allSatisfy { $0.conflicts.isEmpty })
  }

  @Test(arguments: [
    (
      [
        "A fire in the harbour of Arden injured three people on Friday, the brigade said.",
        "A fire in the harbour of Arden injured seven people on Friday, the brigade said.",
      ], "number 3 ≠ 7"
    ),
    (
      [
        "Firefighters were called to the harbour of Arden at 4:50 a.m. on Friday.",
        "Firefighters were called to the harbour of Arden at 4:20 a.m. on Friday.",
      ], "time T04:50 ≠ T04:20"
    ),
    (
      [
        "The council of Arden voted to close the old harbour bridge on Thursday.",
        "The council of Arden voted to close the old harbour bridge on Friday.",
      ], "date 2024-02-29 ≠ 2024-03-01"
    ),
  ])
  func `what cannot all hold is a conflict`(bodies: [String], conflict: String) {
    #expect(events(bodies).map(\.conflicts) == [[conflict]])
  }

  @Test(arguments: [
    ["Ada Lowe resigned on Friday.", "Tom Hale resigned on Friday."],
    ["The mill in Arden burned on Friday.", "The ferry to Skarn sank on Friday."],
    ["Ada Lowe resigned on Friday.", "Ada Lowe resigned in 2011."],
  ])
  func `other people, other doings and other years are other events`(bodies: [String]) {
    #expect(events(bodies).map(\.tellings) == [1, 1])
  }

  @Test func `the age of one person is told once`() {
    let found = events([
      "Ada Lowe, 58, lives in Arden. She said so.", "A nurse, Ada Lowe, 58, left the town.",
    ])
    #expect(found.map(\.tellings) == [2])
  }

  @Test func `rows of one article are never joined`() {
    let line = "A fire in the harbour of Arden injured three people on Friday. "
    #expect(events([line + line]).map(\.tellings) == [1, 1])
  }
}
