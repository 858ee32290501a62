import Articles
import Tables
import Testing

@testable import Analysis
@testable import Shell

struct TimelineChartTests {
  /// The drawings of entries with these days, where they have any.
  private func chart(_ entries: TimelineEntry...) -> [String] {
    let article = Article(body: "On 3 June 2015 the mill burned.")
    let table = TimelineChart.table(of: entries.map { DatedEvent(entry: $0, article: article) })
    let column = table.index(ofColumn: "chart")
    return table.rows.map { $0[column ?? 0].words }
  }

  private func entry(
    _ first: String?, _ last: String?, _ when: String = "", about: Bool = false,
    part: TimelineEntry.Part = .dated
  ) -> TimelineEntry {
    TimelineEntry(
      part: part, time: 0, others: [], when: when, precision: about ? .about : .year,
      factuality: .happened, participants: [],
      earliest: first.flatMap { CalendarDate(iso: $0) },
      latest: last.flatMap { CalendarDate(iso: $0) })
  }

  private func day(_ day: String) -> TimelineEntry { entry(day, day, day) }

  @Test func `what lasts is drawn through, what lies within is dotted, a day is a point`() {
    #expect(
      chart(
        entry("2024-06-03", "2024-06-30", "2024-06-03/2024-06-30"),
        entry("2024-06-03", "2024-06-09", "2024-W23"), day("2024-06-10"),
        entry("2024-06-10", "2024-06-16", "~2024-06-10/2024-06-16", about: true)) == [
          "2024-06-03     18   23   28",
          "━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
          "┄┄┄┄┄┄┄",
          "       ●",
          "       ┄┄┄┄┄┄┄",
        ])
  }

  @Test func `an open end is an arrow to the edge`() {
    #expect(
      chart(
        entry(nil, "2024-06-10", "../2024-06-10", about: true), day("2024-06-03"),
        entry("2024-06-24", nil, "2024-06-24/.."), entry(nil, "2024-06-03", "../2024-06-03"),
        day("2024-06-30")
      ).dropFirst() == [
        "◄┄┄┄┄┄┄┄", "●", "                     ━━━━━━►", "◄", "                           ●",
      ])
    #expect(chart(entry("2024-06-24", nil, "2024-06-24/..")).last == "━━━━━━━━━━━━━━━━━━━━━━━━━━━►")
  }

  @Test func `what is cut out is marked in every row, and a bar goes on behind it`() {
    #expect(
      chart(
        entry("1912-04-15", "2015-06-09", "1912/2015"), day("2015-06-03"), day("2015-06-04"),
        day("2015-06-09")) == [
          "1912╱╱2015-06-03  7  8  9",
          "━━━━╱╱━━━━━━━━━━━━━━━━━━━━━━",
          "    ╱╱●",
          "    ╱╱   ●",
          "    ╱╱                  ●",
        ])
  }

  @Test func `ages and what has no date have no bar, and alone no axis`() {
    let age = entry(nil, nil, "age", part: .age)
    #expect(chart(day("2015-06-03"), age) == ["2015-06-03", "●", ""])
    #expect(chart(age) == [""])
    #expect(chart() == [])
  }

  @Test func `the first and the last year of the calendar fit on one axis`() {
    #expect(
      chart(day("0001-01-01"), day("9999-12-31")) == [
        "0001 2000  4000 6000  8000", "●", "                           ●",
      ])
  }

  @Test func `the everyday columns are four, and exports have the others too`() {
    let article = Article(body: "On 3 June 2015 the mill burned.")
    let table = TimelineChart.table(of: [DatedEvent(entry: day("2015-06-03"), article: article)])
    #expect(
      table.columns.filter { !$0.isWide }.map(\.name) == ["when", "chart", "event", "where"])
    #expect(Set(table.columns.map(\.name)).isSuperset(of: TimelineTable.columns.map(\.name)))
    #expect(table.rows.allSatisfy { $0.values.count == table.columns.count })
    #expect(table.rows[1].anchors.map(\.article) == ["article"])
    #expect(table.notes == ["● then"])
  }

  @Test func `thousands of rows are drawn in no time to speak of`() {
    let article = Article(body: "On 3 June 2015 the mill burned.")
    _ = article[Times.self]
    let events = (0..<2_000).map { number in
      let first = CalendarDate(dayNumber: number * 37 % 20_000)
      return DatedEvent(
        entry: entry(first?.description, first?.adding(days: number % 90)?.description),
        article: article)
    }
    #expect(ContinuousClock().measure { _ = TimelineChart.table(of: events) } < .seconds(5))
  }
}
