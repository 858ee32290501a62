import Articles
import Testing

struct WrittenDateTests {
  @Test(arguments: [
    ("January 9, 2024", "2024-01-09"),
    ("9 January 2024", "2024-01-09"),
    ("Jan. 9, 2024", "2024-01-09"),
    ("Sept 9 2024", "2024-09-09"),
    ("2024-01-09", "2024-01-09"),
    ("2024/01/09", "2024-01-09"),
    ("Tuesday, 9 January 2024", "2024-01-09"),
    ("Tue., Jan. 9th, 2024", "2024-01-09"),
    ("the 9th of January 2024", "2024-01-09"),
    ("MARCH 2, 2024", "2024-03-02"),
    ("22 Dec, 2016", "2016-12-22"),
    ("January\u{A0}9, 2024", "2024-01-09"),
    ("19/01/2024", "2024-01-19"),
    ("01/19/2024", "2024-01-19"),
    ("05/05/2024", "2024-05-05"),
    ("09.01.2024", "2024-01-09"),
  ])
  func `a date is read as it is written`(written: String, day: String) {
    let text = Text("It was \(written), they said.")
    let found = WrittenDate.all(in: text.range, of: text)
    #expect(found.map { $0.date?.description } == [day])
  }

  @Test(arguments: [
    "01/09/2024", "February 30, 2024", "2024-13-01", "29 February 2023", "32 March 2024",
    "may 9, 2024", "1.2.3", "March", "March 2024", "12345-01-01", "Jan. 45", "9am", "Section 9",
    "10-12", "99999999999999999999",
  ])
  func `what is no certain date is none`(written: String) {
    let text = Text(written)
    #expect(WrittenDate.all(in: text.range, of: text).isEmpty)
  }

  @Test func `a date without a year names no day of the calendar`() {
    let text = Text("HARBOUR CITY, March 2 —")
    let found = WrittenDate.all(in: text.range, of: text)
    #expect(found.map(\.month) == [3])
    #expect(found.map(\.day) == [2])
    #expect(found.allSatisfy { $0.date == nil && !$0.hasWeekday })
  }

  @Test func `the range holds the weekday and the year`() {
    let text = Text("Updated Tuesday, 9 January 2024, 10:00")
    let found = WrittenDate.all(in: text.range, of: text)
    #expect(found.map { text[$0.range] } == ["Tuesday, 9 January 2024"])
    #expect(found.map(\.hasWeekday) == [true])
  }
}
