import Testing

@testable import Tables

struct SessionLinesTests {
  @Test func `a result is recorded in its default columns`() {
    let lines = SessionLines(people)
    #expect(lines.lines[0] == "#\tentity\ttype\tnames\tquoted\tfirst\taliases")
    #expect(
      lines.lines[2] == "2\tHarbour Trust\tORG\t3\t0\tlate:2.1\tthe Trust; Harbour Authority")
    #expect(lines.notes == people.notes)
  }

  @Test(arguments: [
    people, hostile, Table(columns: [Column("a"), Column("b")]), Table(note: "only\nthis"),
  ])
  func `recorded lines read back as they were`(table: Table) {
    let recorded = SessionLines(table)
    #expect(SessionLines(lines: recorded.lines, notes: recorded.notes) == recorded)
    #expect(!(recorded.lines + recorded.notes).contains { hasHidden($0, allowing: ["\t"]) })
  }

  @Test func `blank space that an editor takes away is not missed`() {
    let recorded = SessionLines(
      Table(columns: [Column("a"), Column("b"), Column("c")], rows: [Row(["x", .empty, .empty])]))
    let stripped = recorded.lines.map { String($0.reversed().drop { $0 == "\t" }.reversed()) }
    #expect(SessionLines(lines: stripped) == recorded)
  }

  @Test func `the same result has no differences`() {
    for mode in [CheckMode.exact, .set, .ignore] {
      #expect(compare(people, people, mode).isSame)
    }
  }

  @Test func `a changed, a missing and an extra row are told apart`() {
    var changed = people
    changed.rows[1].values[3] = 9
    #expect(compare(people, changed, .exact).differences.map(kind) == ["row 2"])
    var shorter = people
    shorter.rows.remove(at: 1)
    #expect(compare(people, shorter, .exact).differences.map(kind) == ["missing 2"])
    #expect(compare(shorter, people, .exact).differences.map(kind) == ["extra 2"])
    #expect(compare(people, Table(columns: people.columns, notes: people.notes), .exact).count == 4)
  }

  @Test func `as a set the order does not matter but the number does`() {
    var turned = people
    turned.rows.reverse()
    #expect(!compare(people, turned, .exact).isSame)
    #expect(compare(people, turned, .set).isSame)
    turned.rows.append(people.rows[0])
    #expect(compare(people, turned, .set).differences.map(kind) == ["extra 5"])
    #expect(compare(turned, people, .set).differences.map(kind) == ["missing 5"])
  }

  @Test func `columns and notes are part of the result`() {
    var other = people
    other.columns[1].name = "name"
    #expect(compare(people, other, .set).differences.map(kind) == ["header"])
    other = people
    other.notes = ["5 entities in 12 sentences"]
    #expect(compare(people, other, .exact).differences.map(kind) == ["note gone", "note new"])
    #expect(compare(people, other, .set).isSame)
  }

  @Test func `a failure differs unless it is expected`() {
    let recorded = SessionLines(people)
    func differences(_ actual: SessionLines?, _ mode: CheckMode) -> [String] {
      SessionComparison(recorded: recorded, actual: actual, mode: mode).differences.map(kind)
    }
    #expect(differences(nil, .exact) == ["failed"])
    #expect(differences(nil, .set) == ["failed"])
    #expect(differences(nil, .error) == [])
    #expect(differences(recorded, .error) == ["did not fail"])
    #expect(differences(nil, .ignore) == [])
  }

  @Test func `only the first differences are kept, and all are counted`() {
    let many = Table(columns: [Column("a")], rows: (0..<100).map { Row([.integer($0)]) })
    let other = Table(columns: [Column("a")], rows: (0..<100).map { Row([.integer($0 + 1000)]) })
    let comparison = compare(many, other, .exact)
    #expect(comparison.differences.map(kind) == ["row 1", "row 2", "row 3", "row 4", "row 5"])
    #expect(comparison.count == 100)
  }

  private func compare(_ recorded: Table, _ actual: Table, _ mode: CheckMode) -> SessionComparison {
    SessionComparison(recorded: SessionLines(recorded), actual: SessionLines(actual), mode: mode)
  }

  private func kind(_ difference: SessionComparison.Difference) -> String {
    switch difference {
    case .header: "header"
    case .row(let row, _, _): "row \(row)"
    case .missingRow(let row, _): "missing \(row)"
    case .extraRow(let row, _): "extra \(row)"
    case .missingNote: "note gone"
    case .extraNote: "note new"
    case .failed: "failed"
    case .didNotFail: "did not fail"
    }
  }
}
