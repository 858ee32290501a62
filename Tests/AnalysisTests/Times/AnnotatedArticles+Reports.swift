extension AnnotatedArticles {
  /// Reports of courts, companies, towns, storms, lives, politics, sports and studies.
  static let reports: [Marked] = [
    Marked(
      date: "2007-03-16",
      text: """
        Bakery manager jailed for letting raiders into Ostleigh warehouse
        A bakery manager who unlocked the door for two armed robbers was jailed for [seven years|DURATION P7Y] [yesterday|DATE 2007-03-15]. Colin Tarrant, [41|AGE P41Y], showed no emotion as he was led down.
        He had denied conspiracy throughout a [four-week|DURATION P4W] trial at Penmoor Crown Court, which opened on [Monday, 19 February|DATE 2007-02-19]. The jury convicted him on [Wednesday|DATE 2007-03-14] after deliberating for [nearly 11 hours|DURATION PT11H LESS_THAN].
        The raid took place on [the night of 14 November last year|TIME 2006-11-14TNI]. Helen Ashdown, prosecuting, said Tarrant switched off the alarm in a shared loading bay at [9.40pm|TIME 2006-11-14T21:40].
        [Twenty minutes later|TIME 2006-11-14TXX] two men in ski masks overpowered Dev May, a [63-year-old|AGE P63Y] watchman, and emptied the safe. They were gone by [10.15|TIME 2006-11-14T22:15], leaving Mr May tied to a radiator.
        Officers questioned Tarrant [the following morning|TIME 2006-11-15TMO] and let him go. It was not until [3 January|DATE 2007-01-03], when a dog walker pulled a bag of telephones from the canal, that they looked at him again; he was charged [two days later|DATE 2007-01-05].
        The plot was older than that. By [the summer of 2006|DATE 2006-SU] Tarrant owed £18,000 to a bookmaker, and in [mid-September|DATE 2006-09 MID] he met an old school friend, Lee Garrow, in the car park of the March Hare.
        Telephone records showed 14 calls between the pair from [1|DATE 2006-11-01] to [13 November|DATE 2006-11-13]. The last of them, the Crown said, went on for [half an hour|DURATION PT0.5H].
        Garrow, [in his late thirties|AGE P30Y/P39Y END], pleaded guilty [last month|DATE 2007-02] and will learn his fate [next Thursday|DATE 2007-03-22]. A driver, Sean Hobley, has already been given [two years and three months|DURATION P2Y3M] for handling the proceeds.
        The third man has never been found. Detectives [currently|DATE PRESENT_REF] believe he slipped abroad in [early December|DATE 2006-12 START].
        “You had worked in that building for [more than a decade|DURATION P1DE MORE_THAN] and you sold your neighbours for the price of a car,” Judge Roland Pike told Tarrant shortly after [lunchtime|TIME 2007-03-15TMI]. “Not once have you said sorry.”
        Simon Vane, defending, said his client's marriage had collapsed [two and a half years ago|DATE 2004-09] and that he cooked for his mother [every Sunday|SET XXXX-WXX-7]. Tarrant must serve [at least 42 months|DURATION P42M EQUAL_OR_MORE].
        On the steps of the court the watchman's daughter, Anita, spoke to reporters. “Dad checks the locks [every night|SET XXXX-XX-XXTNI],” she said. “He heard the sentence and told me, ‘I shall sleep [tonight|TIME 2007-03-15TNI].’”
        The defence has [28 days|DURATION P28D], until [12 April|DATE 2007-04-12], to lodge an appeal. The bakery, [recently|DATE PAST_REF] sold, is to become a gym.
        """),
    Marked(
      date: "2012-07-26",
      text: """
        Corvane Raises [2012|DATE 2012] Forecast as Orders Rebound
        MILLHAVEN — Corvane Instruments said [Thursday|DATE 2012-07-26] that profit climbed 12 percent in [the second quarter|DATE 2012-Q2] as factories that had put off buying its gauges came back.
        Net income for [the three months|DURATION P3M] ended [June 30|DATE 2012-06-30] was $41.6 million, or 58 cents a share, up from $37.1 million, or 51 cents, [a year earlier|DATE 2011]. Revenue rose 7 percent to $388 million.
        Investors cheered. The stock, which had fallen 9 percent since [the middle of May|DATE 2012-05 MID], was up $2.10 at $31.20 by [noon|TIME 2012-07-26T12:00].
        “We walked into [April|DATE 2012-04] with a thin order book and walked out of [June|DATE 2012-06] with the fattest one in [six years|DURATION P6Y],” Dana Whitlock, the chief executive, said on a call with analysts that began at [8:30 a.m. Eastern time|TIME 2012-07-26T08:30-04:00]. Ms. Whitlock, [53|AGE P53Y], took the job [less than two years ago|DATE 2010 AFTER].
        The company [now|DATE PRESENT_REF] expects to earn $2.20 a share; [three months ago|DATE 2012-04] it promised $2.05. For [the current quarter|DATE 2012-Q3] it sees revenue growing 3 to 5 percent.
        Growth may slow from there, warned Ray Okubo, the finance chief, because customers restocked early. “I would not draw a straight line through [the second half|DATE 2012-H2],” he said.
        The board declared a [quarterly|SET P1Q] dividend of 14 cents, payable [Sept. 14|DATE 2012-09-14] to holders of record on [August 31|DATE 2012-08-31]. Corvane has raised the payout [each year|SET P1Y] since it went public.
        A plant in Tarrow that will make the Model 2008 pressure gauge is to open in [late 2013|DATE 2013 END], with full output by [mid-2014|DATE 2014 MID]. It will run two shifts [a day|SET P1D] and employ 1,950 people.
        Mr. Okubo said the company sold $150 million of [10-year|DURATION P10Y] notes [ten days ago|DATE 2012-07-16] to pay for it.
        Corvane also disclosed that it settled a patent suit with Teldane [last week|DATE 2012-W29] after [nearly four years|DURATION P4Y LESS_THAN] of argument. It will pay its rival $9 million over [the next 18 months|DURATION P18M].
        Teldane, which keeps a different calendar, has cut its outlook for [fiscal 2012|DATE FY2012] and declined to give one for [fiscal 2013|DATE FY2013].
        Europe remains the sore spot, with sales down in each of [the past five quarters|DURATION P5Q]. “Nobody there is telling me it turns [soon|DATE FUTURE_REF],” Ms. Whitlock said as the call wound up.
        [Third-quarter|DATE 2012-Q3] results are due on [Thursday, Oct. 25|DATE 2012-10-25].
        """),
    Marked(
      date: "1999-08-21",
      text: """
        Salt, fire and a stubborn bell: the story of Wexholme
        Nobody in Wexholme agrees about the bell. It has hung in the tower of St Osyn since [the 13th century|DATE 12], or since [the 1520s|DATE 152], depending on which verger you ask, and it is rung [every evening|SET XXXX-XX-XXTEV].
        What nobody disputes is the salt. A lead boiling pan that turned up in a ditch [last autumn|DATE 1998-FA] was made in [about AD 90|DATE 0090 APPROX], and the broken pots beneath it go back to [50 BC|DATE BC0050].
        The town enters the written record in [1086|DATE 1086], with eleven salt-houses and a mill. A charter of [3 May 1257|DATE 1257-05-03] gave it a market on [Thursdays|SET XXXX-WXX-4] and a horse fair [each Michaelmas|SET XXXX-09-29].
        Then came the plague, in [the spring of 1349|DATE 1349-SP]. It killed half of the 1,400 people here, and for [more than a century|DURATION P1CE MORE_THAN] hardly a house was built.
        Recovery arrived with Dutch engineers in [the late sixteenth century|DATE 15 END], who drained the common and quarrelled with everyone. The spring that gives Spring Lane its name is the outfall of their main sluice.
        On [9 October 1731|DATE 1731-10-09] a bakehouse in Coker's Row caught light at [around six in the evening|TIME 1731-10-09T18:00 APPROX]. By [midnight|TIME 1731-10-09T24:00] eighty-three houses had gone, and the fall of the market hall killed four.
        “We are become a town of chimneys,” the rector, Josiah Penhallow, wrote [two days later|DATE 1731-10-11]. He was [28|AGE P28Y], and rebuilding the place would take him [the best part of thirty years|DURATION P30Y LESS_THAN].
        The railway reached the quay in [July 1848|DATE 1848-07]. A journey to the county town that had meant [a day and a half|DURATION P1.5D] on bad roads shrank to [three hours|DURATION PT3H], and through [the 1850s|DATE 185] the salt trade doubled.
        It did not last. Cheap rock salt undercut the marsh pans, and the final salt-house put out its fires on [Christmas Eve 1911|DATE 1911-12-24].
        The sea had its turn on [the night of 31 January 1953|TIME 1953-01-31TNI]. “I was [nine|AGE P9Y], and we sat on the wash-house roof until [the next morning|TIME 1953-02-01TMO],” says Edna Fairweather, [55|AGE P55Y], who kept the tea rooms on the quay until [two years ago|DATE 1997].
        [Nowadays|DATE PRESENT_REF] the old pans belong to waders and watercolourists. The tea rooms shut at [weekends|SET XXXX-WXX-WE], of all things, and the town came a proud second in the county's tidy village contest.
        [Next Saturday|DATE 1999-08-28] sees the [annual|SET P1Y] Salt Fair, with stalls staying up until [Bank Holiday Monday|DATE 1999-08-30]. On [New Year's Eve|DATE 1999-12-31] the disputed bell is to ring for [twenty minutes|DURATION PT20M], whichever age it belongs to.
        """),
    Marked(
      date: "2003-02-17",
      text: """
        Live: Blizzard closes Harlan Bay airport and leaves ferry adrift
        This page is refreshed [every 15 minutes|SET PT15M]. The travel ban in Tolvane County stays in force until [noon Tuesday|TIME 2003-02-18T12:00].
        [5:10 a.m. EST|TIME 2003-02-17T05:10-05:00] — The weather office extends its blizzard warning through [early Tuesday morning|TIME 2003-02-18TMO START]. Snow has been falling on the coast for [about 18 hours|DURATION PT18H APPROX].
        [5:45 a.m.|TIME 2003-02-17T05:45] — Harlan Bay International shuts both runways. Flight 1998 from Port Averra, due at [6:20|TIME 2003-02-17T06:20], is diverted to Marchfield.
        [6:30 a.m.|TIME 2003-02-17T06:30] — The ferry Sable Queen, with 212 aboard, radioed at [1055 GMT|TIME 2003-02-17T10:55Z] that she was taking water, the coast guard says. [Ten minutes later|TIME 2003-02-17TXX] she lost both engines; a cutter should be alongside in [two to three hours|DURATION PT2H/PT3H].
        [7:15 a.m.|TIME 2003-02-17T07:15] — “If you do not have to drive [today|DATE 2003-02-17], don't,” Gov. Alma Reyes tells a news conference on Winter Street. She calls it the worst storm since [the winter of 1977-78|DATE 1977-WI].
        [8 a.m.|TIME 2003-02-17T08:00] — Some 61,000 homes have no power, a third of them since [Sunday evening|TIME 2003-02-16TEV]. Repairs could take [up to four days|DURATION P4D EQUAL_OR_LESS], Harlan Electric says.
        [8:40 a.m.|TIME 2003-02-17T08:40] — The train to Dunmarrow has been stuck at Pell Junction for [an hour and a half|DURATION PT1.5H]. Buses will replace the [hourly|SET PT1H] service if the plows get through, but in [the daytime|TIME 2003-02-17TDT] only.
        [9:25 a.m. CST|TIME 2003-02-17T09:25-06:00] — Northfield Air, from its Prairie City hub, scrubs 140 departures and hopes to resume flying [tomorrow afternoon|TIME 2003-02-18TAF]. Passengers holding seats on Flight 2003 have been rebooked.
        [10:50 a.m.|TIME 2003-02-17T10:50] — Firefighters dig a [78-year-old|AGE P78Y] man out of a pickup in Tolvane. In the next car were a couple with a baby girl [nine days old|AGE P9D]; all are doing well.
        [11:35 a.m.|TIME 2003-02-17T11:35] — The cutter reached the Sable Queen [two hours ago|TIME 2003-02-17TXX], it turns out, and has her under tow. She is expected at Haldmere at [11 p.m. Atlantic time|TIME 2003-02-17T23:00-04:00].
        [12:05 p.m.|TIME 2003-02-17T12:05] — Schools will stay closed until [Thursday|DATE 2003-02-20]. The [Presidents' Day|DATE 2003-02-17] parade moves to [this weekend|DATE 2003-W08-WE].
        [12:40 p.m.|TIME 2003-02-17T12:40] — Forecasters see a weaker second system arriving on [Wednesday night|TIME 2003-02-19TNI]. Plow crews get their first break, the Sunday Courier reports, when the wind drops.
        """),
    Marked(
      date: "2019-05-29",
      text: """
        Marguerite Toll, Who Mapped the Ocean Floor by Ear, Dies at [91|AGE P91Y]
        Marguerite Toll, a self-taught acoustician who found mountains where the charts showed only mud, died on [Sunday|DATE 2019-05-26] at her home in Bray Harbor.
        Her daughter, June Toll-Ames, said the cause was pneumonia. Ms. Toll had been in frail health since [last fall|DATE 2018-FA].
        For [more than four decades|DURATION P4DE MORE_THAN] she listened to the echoes that ships sent down and drew what she heard. Her [1961|DATE 1961] chart of the Corran Deep is pinned up in oceanography departments everywhere.
        She was born Marguerite Anne Solis on [Sept. 4, 1927|DATE 1927-09-04], in Kell's Landing, the daughter of a ferry pilot. By [the age of 6|AGE P6Y] she could name every boat in the harbor from the sound of its engine.
        Her father drowned when she was [11|AGE P11Y]. At [15|AGE P15Y] she left school for a cannery that paid 22 cents [an hour|SET PT1H].
        [In her early twenties|AGE P20Y/P29Y START] she was hired as a typist by the Pellrose Institute, and in [March 1951|DATE 1951-03] somebody handed her a box of sonar logs. It took her [under a month|DURATION P1M LESS_THAN] to show that half of them were wrong.
        By [the mid-1950s|DATE 195 MID] she was at sea [every summer|SET XXXX-SU], although the institute barred women from its ships until [1963|DATE 1963]. She signed on to the August Wind as a cook: [mornings|SET XXXX-XX-XXTMO] she fried eggs, [afternoons|SET XXXX-XX-XXTAF] she listened.
        “She would sit in headphones for [12 hours|DURATION PT12H] and announce that there was a hill down there,” said Paul Eberly, [84|AGE P84Y], a former shipmate. “I [once|DATE PAST_REF] bet her a steak there wasn't. I was buying steaks for [years|DURATION PXY].”
        In [the fall of 1978|DATE 1978-FA] she was awarded the Harrow Medal. She declined to march in the procession, and her speech of thanks lasted [90 seconds|DURATION PT90S].
        She retired in [June 1994|DATE 1994-06], at [66|AGE P66Y]. [A year later|DATE 1995] she was back, unpaid, [three days a week|SET P1W].
        “The bottom is in no hurry,” she told an interviewer in [early 2011|DATE 2011 START]. “I have been waiting on it for [60 years|DURATION P60Y].”
        She married Leonard Toll, a dentist, on [New Year's Day 1950|DATE 1950-01-01]; he died [a decade ago|DATE 2009]. Besides her daughter, she leaves a son, Peter, and a sister, Dorothy, who is [97 years old|AGE P97Y].
        A service will be held at [10 a.m. on Saturday|TIME 2019-06-01T10:00] at Second Harbor Church. A lecture in her name is given at the institute [every June|SET XXXX-06].
        """),
    Marked(
      date: "1996-10-08",
      text: """
        Karvenian premier gambles on [November|DATE 1996-11] poll
        Tomas Ilvek, the prime minister of Karvenia, dissolved parliament [last night|TIME 1996-10-07TNI] and called a general election for [Sunday 17 November|DATE 1996-11-17], [some 18 months|DURATION P18M APPROX] sooner than the law required.
        The decree was signed at [11.50pm|TIME 1996-10-07T23:50]. It beat by [ten minutes|DURATION PT10M] a deadline laid down by the constitutional court, which had ruled on [9 September|DATE 1996-09-09] that he had [four weeks|DURATION P4W] to form a majority or go to the country.
        “I saw the president [yesterday|DATE 1996-10-06] and I shall see her again [next week|DATE 1996-W42],” Mr Ilvek, [58|AGE P58Y], said in his television address. “Our people should not have to wait [another year|DURATION P1Y] for a government that works.”
        Rada Senn, who leads the opposition Civic Union, scoffed [this morning|TIME 1996-10-08TMO]. “[Three weeks ago|DATE 1996-W38] he swore on his mother's grave that there would be no election,” she said.
        How it came to this: on [12 June 1992|DATE 1992-06-12], in Karvenia's first free vote since [the thirties|DATE 193], Ms Senn wins in a landslide. In [May 1994|DATE 1994-05] her cabinet falls and Mr Ilvek's alliance takes power by two seats, for a [four-year|DURATION P4Y] term.
        [August 1995|DATE 1995-08]: bread queues turn violent. Emergency rule is imposed for [60 days|DURATION P60D], and has been renewed [every two months|SET P2M] since.
        [The following March|DATE 1996-03]: Anton May, the finance minister, resigns over a missing pension fund. Auditors say it was emptied [at least three years ago|DATE 1993 ON_OR_BEFORE].
        [Late July|DATE 1996-07 END]: the Farmers' party walks out of the coalition. The prime minister survives a vote of confidence by a single ballot after [19 hours|DURATION PT19H] of debate.
        What happens [now|DATE PRESENT_REF]: parties have until [noon on Friday|TIME 1996-10-11T12:00] to register. Their lists must be published by [the 21st|DATE 1996-10-21], and no candidate may be listed twice.
        A survey for the Morning Herald, carried out over [the weekend|DATE 1996-W40-WE], put the Civic Union on 38 per cent and the government on 31. The gap has been narrowing in [recent weeks|DURATION PXW].
        Western capitals are wary. “Give us a date [tomorrow|DATE 1996-10-05] and we will have observers there [next month|DATE 1996-11],” a European envoy told reporters on [Friday|DATE 1996-10-04].
        Should nobody win outright, there will be a run-off on [1 December|DATE 1996-12-01]. Either way the new parliament must sit before [Christmas|DATE 1996-12-25].
        """),
    Marked(
      date: "2025-05-18",
      text: """
        Hallow Town go up: the promotion nobody saw coming
        At [4.52pm yesterday|TIME 2025-05-17T16:52], with the whole ground on its feet, Hallow Town became a top-flight club again for the first time since [1988|DATE 1988].
        A 3-0 win over Brackwater secured second place behind Fernleigh. Joe Rennick, the [33-year-old|AGE P33Y] captain, got the third with [eight minutes|DURATION PT8M] left and sat weeping on the turf for [several minutes|DURATION PTXM].
        It had begun dreadfully. Town were thrashed at Fernleigh on [Saturday 10 August|DATE 2024-08-10], and [three days later|DATE 2024-08-13] went out of the cup to a team of plumbers and teachers who train [twice a week|SET P1W].
        They were bottom at [the end of September|DATE 2024-09 END], when Iain Coyle was sacked. It took the board [a fortnight|DURATION P2W] to find Claudia Brandt, [39|AGE P39Y].
        Brandt scrapped the [Monday|SET XXXX-WXX-1] video meetings, brought breakfast forward to [7.30|TIME T07:30] and gave everyone [Wednesdays|SET XXXX-WXX-3] off. [These days|DATE PRESENT_REF] nobody is late.
        The turning point was [Boxing Day|DATE 2024-12-26]: two down at half-time, Town won 3-2 in stoppage time. Over their next nine matches they conceded four goals.
        Malik Oduya, a [20-year-old|AGE P20Y] forward signed in [January|DATE 2025-01] on a [two-and-a-half-year|DURATION P2.5Y] deal, broke a bone in his foot [the following month|DATE 2025-02]. Doctors said [six to eight weeks|DURATION P6W/P8W]; he was back after 25 sessions in the pool.
        There was a wobble, naturally. Town lost on [two weekends|DURATION P2WE] running, and at Colme on [Easter Monday|DATE 2025-04-21] a floodlight failure held things up; the whistle finally went at [10.20 that night|TIME 2025-04-21T22:20] with the visitors a goal down.
        Brandt stayed calm. “If we win on [Saturday|DATE 2025-05-17] we sing,” she said on [Thursday|DATE 2025-05-15], “and on [Monday|DATE 2025-05-19] we start work.”
        Few sang louder than Doreen Platt, who is [in her eighties|AGE P80Y/P89Y] and has had the same seat since [the late sixties|DATE 196 END]. “My husband died [four years ago|DATE 2021],” she said. “He would have loved [last night|TIME 2025-05-17TNI].”
        An open-top bus leaves March Road at [two o'clock this afternoon|TIME 2025-05-18T14:00]. The club shop, which as a rule opens on [weekdays|SET XXXX-WXX-WD] only, will sell flags until they are gone.
        The players report back in [late June|DATE 2025-06 END]. Brandt's contract runs out [next summer|DATE 2026-SU], and the chairman hopes to talk to her [soon|DATE FUTURE_REF].
        """),
    Marked(
      date: "2023-09-14",
      text: """
        Cheap Malaria Pill Eases a Rare Kidney Disease in Children, Trial Finds
        A pill first sold in [the 1970s|DATE 197] cut the painful flares of a rare childhood kidney disease by nearly half, researchers reported on [Wednesday|DATE 2023-09-13].
        The trial, run at nine hospitals between [October 2019|DATE 2019-10] and [February 2022|DATE 2022-02], enrolled 412 patients with Sorrel syndrome. The youngest was a [two-year-old|AGE P2Y] boy and the oldest [16|AGE P16Y].
        Half of them swallowed a 20-milligram tablet of relivane [three times a day|SET P1D] for [26 weeks|DURATION P26W]; the rest got a sugar pill. Blood was drawn [every other day|SET P2D] to begin with and [monthly|SET P1M] after that.
        Children on the drug had an average of 1.4 flares [a year|SET P1Y], against 2.6 in the comparison group. The median wait for a first flare stretched from [11 weeks|DURATION P11W] to [seven months|DURATION P7M].
        “[Ten years ago|DATE 2013] I would have told these families that we had nothing,” said Dr. Priya Hallam, who led the work. “[Right now|DATE PRESENT_REF] I have something, and it costs less than a sandwich.”
        Sorrel syndrome usually announces itself before [age 5|AGE P5Y]. About a third of those who have it lose their kidneys [in their twenties|AGE P20Y/P29Y].
        Side effects were mostly nausea, which passed within [a few days|DURATION PXD]. One girl, [aged 9|AGE P9Y], fainted after her second dose and was watched in the hospital for [36 hours|DURATION PT36H].
        Because the body clears relivane quickly, with a half-life of [roughly nine hours|DURATION PT9H APPROX], the schedule is strict: [7 a.m.|TIME T07:00], [3 p.m.|TIME T15:00] and [11 p.m.|TIME T23:00].
        The idea came from a ward nurse who noticed [more than 20 years ago|DATE 2003 BEFORE] that travelers' children seemed to fare better. A small Phase 2 study, known as KD-2014, backed her up in [the spring of 2018|DATE 2018-SP].
        Luz Aranda's daughter Inés, [8|AGE P8Y], joined the trial at one of its May Street clinics. “She used to end up in the emergency room [every few weeks|SET PXW],” Ms. Aranda said. “We haven't been there since [Thanksgiving|DATE 2022-11-24].”
        Others urged patience. “[Two years|DURATION P2Y] is not [a long time|DURATION PX] in an illness like this,” said Dr. Mark Solberg, a nephrologist who was not involved.
        Regulators said [last month|DATE 2023-08] that they would rule within [180 days|DURATION P180D], and outside advisers will meet on [Oct. 3|DATE 2023-10-03]. No one expects relivane on pharmacy shelves in [the near future|DATE FUTURE_REF], but a Phase 3 trial in adults may begin [early next year|DATE 2024 START].
        """),
  ]
}
