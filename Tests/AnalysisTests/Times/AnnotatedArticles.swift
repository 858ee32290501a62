/// Invented articles with every time expression marked: `[Tuesday|DATE 2018-05-29]`.
///
/// Behind the bar stand the type, the TIMEX3 value and, where there is one, the modifier. The marks
/// follow the guidelines of TimeML 1.2.1 and were set before the rules were tuned on them.
enum AnnotatedArticles {
  /// The day an article speaks from and its marked text.
  struct Marked: Sendable {
    let date: String
    let text: String
  }

  /// The articles whose errors rules were mended by.
  static let all = news + reports + stories

  /// News in brief.
  static let news: [Marked] = [
    Marked(
      date: "2018-05-30",
      text: """
        Harbour fire in Port Ellery injures nine
        A fire that broke out at [about 3 a.m. on Tuesday|TIME 2018-05-29T03:00 APPROX] tore through the old cannery in Port Ellery, officials said.
        Nine people were taken to hospital, among them a [43-year-old|AGE P43Y] night guard and a woman [in her sixties|AGE P60Y/P69Y].
        “We have not seen a blaze like this in [more than two decades|DURATION P2DE MORE_THAN],” fire chief Ada Lowe, [51|AGE P51Y], told reporters [yesterday|DATE 2018-05-29].
        The cannery, built in [1924|DATE 1924], closed in [the late 1980s|DATE 198 END] and had stood empty for [30 years|DURATION P30Y].
        Crews worked for [eleven hours|DURATION PT11H]; the last engine left at [2:15 p.m.|TIME 2018-05-29T14:15].
        The council will meet [next Monday|DATE 2018-06-04] to discuss the ruin, and a report is due [next month|DATE 2018-06].
        A smaller fire damaged the same building [three years ago|DATE 2015].
        """),
    Marked(
      date: "2009-11-03",
      text: """
        Norvik Steel returns to profit
        Norvik Steel said [Tuesday|DATE 2009-11-03] it earned $48 million in [the third quarter of this year|DATE 2009-Q3], compared with a loss of $12 million in [the third quarter of 2008|DATE 2008-Q3].
        Sales rose 4 percent from [a year earlier|DATE 2008].
        The company, which makes 1500 tons of rail [a day|SET P1D], expects [fourth-quarter|DATE 2009-Q4] sales to be flat.
        For [the first half of 2010|DATE 2010-H1] it forecasts growth of 2 percent.
        In [fiscal 2008|DATE FY2008] the group cut 2000 jobs.
        Its shares have fallen 11 percent [this year|DATE 2009] and touched a low in [early March|DATE 2009-03 START].
        The [annual|SET P1Y] meeting will be held on [December 3|DATE 2009-12-03].
        Chief executive Olaf Brandt, who took over [last year|DATE 2008], said the worst was over [now|DATE PRESENT_REF].
        “Over [the next three years|DURATION P3Y] we will invest,” he said.
        """),
    Marked(
      date: "2014-01-20",
      text: """
        Storms batter the coast
        Waves broke over the sea wall at Marrow Bay on [Friday night|TIME 2014-01-17TNI] and again on [Saturday morning|TIME 2014-01-18TMO].
        Flood warnings stay in force until [noon today|TIME 2014-01-20T12:00].
        It was the wettest [December|DATE 2013-12] since [1876|DATE 1876], and forecasters expect rain for [several days|DURATION PXD].
        Trains will not run before [Thursday|DATE 2014-01-23].
        About 400 homes lost power over [the weekend|DATE 2014-W03-WE]; by [Sunday evening|TIME 2014-01-19TEV] most had it back.
        Similar storms hit in [the winter of 1962|DATE 1962-WI] and in [February 1953|DATE 1953-02].
        “My house has stood here for [half a century|DURATION P0.5CE],” said Tom Arkle, [78|AGE P78Y].
        Gusts may reach 80 mph; the ministry may send troops. Some 60 sandbags were filled in [the past hour|DURATION PT1H] alone.
        """),
    Marked(
      date: "2021-08-12",
      text: """
        Bridge opens after [a decade|DURATION P1DE] of delays
        The Lindmoor bridge opened to traffic on [Thursday, August 12|DATE 2021-08-12], [ten years|DURATION P10Y] after the first stone was laid.
        Planned in [2008|DATE 2008], it was to be finished by [the end of 2013|DATE 2013 END].
        Work stopped from [2014|DATE 2014] to [2016|DATE 2016], when the builder went bankrupt.
        It resumed in [April 2017|DATE 2017-04]; [the following month|DATE 2017-05] a crane collapsed, killing two men.
        Between [7 a.m.|TIME 2021-08-12T07:00] and [9 a.m.|TIME 2021-08-12T09:00] on the first morning 2,100 cars crossed.
        The toll is $2.50 by day and $1 at night.
        Lorries may use the bridge on [weekdays|SET XXXX-WXX-WD] only.
        The old ferry will make its last crossing on [August 31|DATE 2021-08-31] at [6:30 p.m.|TIME 2021-08-31T18:30].
        “For [a long time|DURATION PX] I did not believe it,” said ferryman Piet Saar, who is [62 years old|AGE P62Y].
        Repairs are planned [every ten years|SET P10Y].
        """),
    Marked(
      date: "2012-07-05",
      text: """
        A life in the mills
        Edith Fell was born on [2 May 1919|DATE 1919-05-02] and left school at [the age of 14|AGE P14Y].
        She worked [five days a week|SET P1W] at the Calder mill for [almost forty years|DURATION P40Y LESS_THAN].
        In [the 1930s|DATE 193] the mill employed 3000 people; in [the ’70s|DATE 197] it employed 90.
        It closed in [October 1981|DATE 1981-10]. [Two years later|DATE 1983] it burned down.
        She [once|DATE PAST_REF] kept a dog there. It barked only once.
        In [the nineteenth century|DATE 18] the valley had twelve mills, and in [the early 1700s|DATE 17 START] none.
        She still walks to church [every Sunday|SET XXXX-WXX-7] and swims [twice a week|SET P1W].
        Her granddaughter, a [19-year-old|AGE P19Y] student, visits [every summer|SET XXXX-SU].
        She turned [93|AGE P93Y] in [the spring|DATE 2012-SP] and spent [a fortnight|DURATION P2W] in hospital.
        """),
    Marked(
      date: "2016-03-16",
      text: """
        Minister resigns over expenses
        Labour minister Jonas Hale resigned on [Wednesday|DATE 2016-03-16] after it emerged that he had claimed 40,000 crowns [a year|SET P1Y] for a flat he sold in [2011|DATE 2011].
        The claims were first reported [last Thursday|DATE 2016-03-10] by the Sunday Herald.
        Hale, [54|AGE P54Y], has been a member of parliament since [June 2001|DATE 2001-06] and a minister for [less than a year|DURATION P1Y LESS_THAN].
        He [recently|DATE PAST_REF] told the paper that the rules had been different.
        A successor will be named [later this week|DATE 2016-W11].
        An election must be held by [May 2017|DATE 2017-05], though many expect one [this autumn|DATE 2016-FA].
        [Currently|DATE PRESENT_REF] the coalition holds 88 seats.
        The march of the unions on [1 May|DATE 2016-05-01] will go ahead, Theresa March said.
        """),
    Marked(
      date: "2019-12-27",
      text: """
        Ferry sinks off the Sable islands
        A ferry with 140 people on board sank in [the early hours of Thursday|TIME 2019-12-26TMO START] off the Sable islands.
        The coast guard received a distress call at [0415 GMT|TIME 2019-12-26T04:15Z] and reached the ship [45 minutes later|TIME 2019-12-26TXX].
        By [Friday|DATE 2019-12-27] 112 people had been saved.
        Hopes of finding more alive were fading [today|DATE 2019-12-27], [two days|DURATION P2D] after [Christmas|DATE 2019-12-25].
        The vessel, which went into service in [1983|DATE 1983], had been inspected in [November|DATE 2019-11].
        The worst such accident happened on [New Year’s Day 1971|DATE 1971-01-01], when 88 died.
        The search will go on [tonight|TIME 2019-12-27TNI] and [tomorrow morning|TIME 2019-12-28TMO].
        A sister ship was scrapped [five months ago|DATE 2019-07]. Another burned on [Good Friday|DATE 2019-04-19].
        Prime minister Lena Moss, who was on holiday until [the day before yesterday|DATE 2019-12-25], flew back.
        The ferries sail [daily|SET P1D] in summer and [three times a week|SET P1W] in winter.
        """),
    Marked(
      date: "2003-02-11",
      text: """
        Museum shows the lost map
        The Alder Museum has shown the map since [January 2003|DATE 2003-01], and [last week|DATE 2003-W06] alone 9,000 people came.
        Drawn in [1507|DATE 1507], it was lost for [hundreds of years|DURATION PXY] and found in [the 20th century|DATE 19].
        The museum bought it in [mid-1998|DATE 1998 MID] for a million dollars.
        [At present|DATE PRESENT_REF] it can be seen on [Tuesdays|SET XXXX-WXX-2] and [Fridays|SET XXXX-WXX-5] from [10 a.m.|TIME 2003-02-11T10:00] to [5 p.m.|TIME 2003-02-11T17:00].
        The show runs until [the end of the month|DATE 2003-02 END].
        Visitors wait for [an hour and a half|DURATION PT1.5H], sometimes for [two to three hours|DURATION PT2H/PT3H].
        “In [ten years’ time|DATE 2013] it may be dust,” said the curator, who retires [next year|DATE 2004].
        The second sheet of the map has not been seen in [at least four decades|DURATION P4DE EQUAL_OR_MORE].
        It was the first time that the sun had not faded a spring of such blue, a fall in the water marked in gold.
        """),
    Marked(
      date: "2010-06-08",
      text: """
        Court frees two after [18 months|DURATION P18M]
        Two fishermen held without trial for [a year and a half|DURATION P1.5Y] were freed on [Monday|DATE 2010-06-07].
        They were arrested on [5 December 2008|DATE 2008-12-05]. [The following day|DATE 2008-12-06] their boat was burned.
        Their lawyer had asked for their release [a month ago|DATE 2010-05] and again [ten days ago|DATE 2010-05-29].
        Judge Amil Harrow gave the state until [June 30|DATE 2010-06-30] to appeal.
        In [recent years|DURATION PXY] the court has freed dozens, many of them [in their teens|AGE P13Y/P19Y].
        One, a boy [aged 12|AGE P12Y], had been held for [nearly 100 days|DURATION P100D LESS_THAN].
        A life sentence is still possible, the prosecutor said in a [two-hour|DURATION PT2H] speech.
        The law was changed in [spring 2006|DATE 2006-SP] and will be changed again in [the near future|DATE FUTURE_REF].
        “We will know [soon|DATE FUTURE_REF],” he said.
        """),
    Marked(
      date: "2022-10-03",
      text: """
        Inflation slows for the third month
        Prices rose 6.1 percent in [September|DATE 2022-09] from [the same month last year|DATE 2021-09], the statistics office said on [Monday|DATE 2022-10-03].
        In [August|DATE 2022-08] the rate had been 6.8 percent, the highest since [the early ’80s|DATE 198 START].
        The bank raised its rate [two weeks ago|DATE 2022-W38] and meets again on [Oct. 27|DATE 2022-10-27].
        Economists expect inflation of 3 percent by [mid-2023|DATE 2023 MID] and 2 percent in [2024|DATE 2024].
        Over [the past 12 months|DURATION P12M] bread has become a fifth dearer.
        In [the second quarter|DATE 2022-Q2] wages rose 2 percent.
        The [monthly|SET P1M] figures are published at [11:00 CET|TIME 2022-10-03T11:00+01:00].
        A [five-year|DURATION P5Y] bond yields 4 percent; a [10-year|DURATION P10Y] bond 4.2.
        [Next week|DATE 2022-W41] the budget is debated.
        Shops closed at [5 o’clock|TIME 2022-10-03T17:00] in [the 1950s|DATE 195].
        """),
    Marked(
      date: "2015-04-22",
      text: """
        Explorer’s hut found under the ice
        The hut that Ivar Quill left on [17 January 1912|DATE 1912-01-17] has been found, [103 years|DURATION P103Y] after his death.
        Quill reached the cape in [the summer of 1911|DATE 1911-SU] and wintered there.
        On [the 9th of March|DATE 1912-03-09] he wrote his last letter.
        [That year|DATE 1912] no ship came. [A year later|DATE 1913] a search party found his sledge.
        The team began to dig on [Easter Monday|DATE 2015-04-06] and worked [18 hours a day|SET P1D].
        “[Six weeks ago|DATE 2015-W11] I would not have believed it,” said its leader, Dr. Mara Finch, [38|AGE P38Y].
        The dig cost 2 million crowns, 300,000 of it [last month|DATE 2015-03].
        In [a few weeks|DURATION PXW] the ice will close over it again; a ship will call within [ten days|DURATION P10D].
        The find will be shown in [late 2016|DATE 2016 END] or [early 2017|DATE 2017 START].
        It lay there for [decades|DURATION PXDE].
        """),
    Marked(
      date: "2017-09-18",
      text: """
        Voters go to the polls in Karsk
        Polling stations opened at [8 a.m. on Sunday|TIME 2017-09-17T08:00] and closed at [8 p.m.|TIME 2017-09-17T20:00].
        Turnout was 61 percent, against 54 percent in [2013|DATE 2013] and 70 percent in the [1998|DATE 1998] election.
        Results are expected [this afternoon|TIME 2017-09-18TAF], the commission said [earlier today|DATE 2017-09-18].
        President Oleg Varn, in power since [Nov. 11, 1999|DATE 1999-11-11], is the longest-serving leader.
        His first term lasted [four years|DURATION P4Y], his second six.
        The opposition staged protests [nightly|SET P1D] in [the week of September 4|DATE 2017-W36].
        “We had elections,” said Ilse Brandt, a [27-year-old|AGE P27Y] teacher. “[Nowadays|DATE PRESENT_REF] we have these.”
        The next vote is due in [three years|DURATION P3Y].
        The president spoke for [20 minutes|DURATION PT20M] [last night|TIME 2017-09-17TNI].
        Some voters had queued since [5 a.m.|TIME 2017-09-17T05:00]; May Sarn, a nurse, came at [midnight|TIME 2017-09-17T24:00].
        """),
    Marked(
      date: "2006-08-01",
      text: """
        Astronomers find a second sun
        The star, seen on [2006-07-28|DATE 2006-07-28] at [23:40 UTC|TIME 2006-07-28T23:40Z], is 300 light years away.
        It flares [every 11 days|SET P11D] and will be brightest in [October|DATE 2006-10].
        The telescope was built between [1994|DATE 1994] and [1999|DATE 1999] and repaired [two and a half years ago|DATE 2004-02].
        Light left the star in [44 BC|DATE BC0044].
        Its discoverer, [in his mid-40s|AGE P40Y/P49Y MID], had searched for [the previous three years|DURATION P3Y].
        “Astronomy is slow: [years|DURATION PXY] of work for one night.”
        He gave a talk at [half past seven yesterday evening|TIME 2006-07-31T19:30].
        In [the distant past|DATE PAST_REF] the two suns were one; in [the future|DATE FUTURE_REF] they will part.
        The paper appears on [Aug. 3|DATE 2006-08-03]. Another is due by [year-end|DATE 2006 END].
        """),
  ]
}
