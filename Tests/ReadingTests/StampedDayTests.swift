import Articles
import Testing

@testable import Reading

struct StampedDayTests {
  @Test(arguments: [
    "Sat, 02 Mar 2024 08:15:00 GMT", "2 Mar 2024", "Sat, 2 Mar 24 23:59 EST",
    "02 March 2024 08:15 +1100",
    "Saturday, 02-Mar-24 08:15:00 GMT", "Sat Mar  2 08:15:00 2024", "Sat Mar 02 08:15:00 PST 2024",
    "Mar 2, 2024", "March 2nd, 2024", "mar, 02 mar 2024", "Sat,02 Mar 2024 8:15 am", "2024 Mar 2",
    "mar 02 2024",
    "2024-03-02", "2024-03-02T08:15Z", "2024-03-02T23:59:59.123-08:00", "2024-03-02 08:15:00",
    "2024-3-2",
    "20240302", "20240302T081500Z", "20240302081500", "2024-062", "2024062", " 2024-03-02 ",
    "2024/03/02",
    "02.03.2024", "Thu, 02 Mars 124 00:00:00 GMT",
  ])
  func `a time stamp gives the day that is written`(stamp: String) {
    #expect(CalendarDate(stamp: stamp)?.description == "2024-03-02")
  }

  @Test(arguments: [
    "", "2024", "2024-03", "March 2024", "yesterday", "2024-13-01", "Sat, 31 Feb 2024",
    "02/03/2024",
    "2024-367", "0000-00-00", "12:00", "99999999999999999999", "-", "Mar", "Mar Mar Mar 999999",
    "2 Mar", "+0200 Mar -0300",
  ])
  func `what is no day gives none`(stamp: String) {
    #expect(CalendarDate(stamp: stamp) == nil)
  }

  @Test(arguments: [
    ("ana@coast.example (Ana Ruiz)", "Ana Ruiz"), ("Ana Ruiz <ana@coast.example>", "Ana Ruiz"),
    ("\"Ruiz, Ana\" <ana@coast.example>", "Ruiz, Ana"), ("Ana  Ruiz", "Ana Ruiz"),
    ("ana@coast.example", nil),
    ("", nil), ("admin", nil), ("()", nil), ("@", nil),
    ("Ana Ruiz (Coast Daily)", "Ana Ruiz (Coast Daily)"),
  ])
  func `a field for a person gives the name`(field: String, name: String?) {
    #expect(PersonName.find(in: field) == name)
  }
}
