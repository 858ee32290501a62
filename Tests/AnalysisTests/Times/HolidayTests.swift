import Articles
import Testing

@testable import Analysis

struct HolidayTests {
  @Test(arguments: [
    ("Rosh Hashanah", "2018-09-10"), ("Rosh Hashanah", "2023-09-16"), ("Yom Kippur", "1973-10-06"),
    ("Passover", "2024-04-23"), ("Purim", "2025-03-14"), ("Hanukkah", "2022-12-19"),
    ("Hanukkah", "2013-11-28"), ("Sukkot", "2023-09-30"), ("Orthodox Easter", "2021-05-02"),
    ("Orthodox Easter", "2008-04-27"), ("Easter", "2018-04-01"), ("Whit Monday", "2021-05-24"),
    ("August Bank Holiday", "1999-08-30"), ("Thanksgiving", "2014-11-27"),
  ])
  func `a holiday lies where its calendar puts it`(name: String, day: String) throws {
    let holiday = try #require(Holiday.all.first { $0.name == name })
    let date = try #require(CalendarDate(iso: day))
    #expect(holiday.day(in: date.year) == date)
  }

  @Test(arguments: [
    ("Ramadan", "2024-03-11"), ("Eid al-Fitr", "2023-04-21"), ("Eid al-Adha", "2020-07-31"),
  ])
  func `a holiday of the watched moon is right to a day`(name: String, day: String) throws {
    let holiday = try #require(Holiday.all.first { $0.name == name })
    let date = try #require(CalendarDate(iso: day))
    let found = try #require(holiday.day(in: date.year))
    #expect(abs(found.dayNumber - date.dayNumber) <= 1)
  }

  @Test func `every holiday has its day in every year or in none`() {
    for year in [1, 622, 1582, 1900, 2018, 2099, 2100, 9999] {
      for holiday in Holiday.all {
        let day = holiday.day(in: year)
        #expect(day == nil || day?.year == year, "\(holiday.name) \(year)")
      }
    }
  }
}
