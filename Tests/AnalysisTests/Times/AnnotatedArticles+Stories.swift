extension AnnotatedArticles {
  /// Stories of quakes, banks, museums, strikes, music, searches, councils and truces.
  static let stories: [Marked] = [
    Marked(
      date: "1999-04-14",
      text: """
        Hopes fade in ruined Velimar [30 hours|DURATION PT30H] after quake
        VELIMAR, [April 14|DATE 1999-04-14] - Rescue teams with dogs and listening gear dug through the rubble of this mountain town on [Wednesday|DATE 1999-04-14], [more than a day|DURATION P1D MORE_THAN] after an earthquake killed 214 people in Tarvenia's Karsova province.
        The quake, with a preliminary magnitude of 6.8, struck at [5:47 a.m. on Tuesday|TIME 1999-04-13T05:47] ([0247 GMT|TIME 1999-04-13T02:47Z]), when most of Velimar's 40,000 people were asleep. It lasted [nearly 50 seconds|DURATION PT50S LESS_THAN], the Institute of Geophysics said.
        [Eleven minutes later|TIME 1999-04-13TXX] came a shock of magnitude 5.9 that brought down the bell tower and the second floor of the town hospital. The strongest of more than 160 aftershocks was felt [ten minutes|DURATION PT10M] after [midnight|TIME 1999-04-13T24:00], and hundreds of families fled the school gymnasium where they had hoped to spend [the night|TIME 1999-04-13TNI].
        "[The first 72 hours|DURATION PT72H] decide everything," said Colonel Radmil Osk, the fire chief who is running the operation. "That gives us until [Friday morning|TIME 1999-04-16TMO]. After that you are praying for miracles."
        One miracle came at [about 3 a.m.|TIME 1999-04-14T03:00 APPROX] on Mill Street, where a [six-week-old|AGE P6W] girl was lifted alive from an apartment block [more than 21 hours|DURATION PT21H MORE_THAN] after it collapsed. Her mother, [23|AGE P23Y], did not survive.
        [Half an hour later|TIME 1999-04-14TXX] the same crew freed a baker [in his sixties|AGE P60Y/P69Y] who had lain under his own oven. He told them he had given up shouting [the evening before|TIME 1999-04-13TEV].
        Officials said most of the victims died in concrete flats put up in [the early 1970s|DATE 197 START], before the province adopted a building code in [1982|DATE 1982]. Karsova's last big earthquake, in [August 1951|DATE 1951-08], killed 90 people.
        Dr Helena May, a seismologist at the University of Ansel, said the ground might go on shaking for [weeks|DURATION PXW]. "Over [the next few days|DURATION PXD] there may be one or two tremors above magnitude 5," she said.
        President Anton Vey declared [three days|DURATION P3D] of national mourning beginning [tomorrow|DATE 1999-04-15]. Schools will stay shut for [at least two weeks|DURATION P2W EQUAL_OR_MORE], and soldiers will patrol the ruins [every night|SET XXXX-XX-XXTNI] to keep out looters.
        The first foreign help, relief flight 1830 from Belkovia, landed at [0615 GMT|TIME 1999-04-14T06:15Z]. A field hospital was expected [this afternoon|TIME 1999-04-14TAF], but heavy cranes will not reach the town before [the weekend|DATE 1999-W15-WE].
        [Six months ago|DATE 1998-10] a parliamentary committee warned that half of the province's schools would not withstand a strong quake. Its report was never debated.
        "People ask me when it will end," said the mayor, Lidia Karr, [48|AGE P48Y], who has not slept since [Monday|DATE 1999-04-12]. "I have nothing to tell them [at the moment|DATE PRESENT_REF]."
        """),
    Marked(
      date: "2010-11-09",
      text: """
        Halmark central bank holds rates, trims [2011|DATE 2011] growth outlook
        SELHAVEN - The Bank of Halmark left its key rate at 2.25 percent on [Tuesday|DATE 2010-11-09] and said the economy would expand more slowly in [the first half of next year|DATE 2011-H1] than it had predicted in [August|DATE 2010-08].
        Growth will come to 2.6 percent [this year|DATE 2010], Governor Ingrid Solvay told reporters, but a return to that pace is not expected before [the second half of 2012|DATE 2012-H2].
        [Third-quarter|DATE 2010-Q3] figures published [last Friday|DATE 2010-11-05] showed output up 0.4 percent, half the rate of [the previous three months|DURATION P3M]. Exports were 1.9 percent higher than [a year earlier|DATE 2009].
        The crown slipped to a [two-month|DURATION P2M] low of 7.84 to the euro by [4:15 p.m. CET|TIME 2010-11-09T16:15+01:00], from 7.79 at [Monday|DATE 2010-11-08]'s close. The main stock index, which had begun to march higher after a strong opening, ended 1.3 percent down at 1987.4 points.
        Solvay said she saw no case for a change in borrowing costs for [the next six months or so|DURATION P6M APPROX]. "In [the past|DATE PAST_REF] we have tightened too quickly, and we paid for it," she said.
        Economists at the brokerage Kessler & Dane [now|DATE PRESENT_REF] expect the first increase in [mid-2011|DATE 2011 MID], which is later by [a quarter|DURATION P1Q] than they had thought.
        [Annual|SET P1Y] inflation eased to 1.6 percent in [October|DATE 2010-10] from 1.9 percent [the month before|DATE 2010-09], helped by cheaper fuel. Prices have risen by 2.2 percent on average over [the past decade|DURATION P1DE].
        The budget deficit widened to 5.1 percent of output in [fiscal 2009|DATE FY2009] and is forecast to shrink to 3.8 percent in [the 2012 fiscal year|DATE FY2012]. Finance Minister Piet Arnesen promised to balance the books within [three to four years|DURATION P3Y/P4Y].
        Among retailers, March Group fell 6 percent after it said sales in [the nine weeks|DURATION P9W] to [October 30|DATE 2010-10-30] were flat. Profit for [the second quarter|DATE 2010-Q2] had been 12 percent above that of [the same quarter of 2009|DATE 2009-Q2].
        The bank, which cut its rate [less than a year ago|DATE 2009 AFTER], meets [every six weeks|SET P6W] and will announce its next decision on [December 21|DATE 2010-12-21]. The rate stood at 14 percent in [the early nineties|DATE 199 START].
        Solvay, [57|AGE P57Y], has told the Sunday Ledger that she will step down [next spring|DATE 2011-SP] after [eight years|DURATION P8Y] in charge.
        """),
    Marked(
      date: "2018-06-23",
      text: """
        Boats from the mud: [four thousand years|DURATION P4000Y] of traffic under one roof
        HARROWMERE - When Lake Orrin shrank to a puddle in [the summer of 2013|DATE 2013-SU], a retired schoolteacher named Edda Prawn walked out across the mud in rubber boots and tripped over a plank.
        The plank belonged to a barge that was built in [about 60 BC|DATE BC0060 APPROX]. [Five years later|DATE 2018] the barge hangs from the ceiling of the Orrin Boat Museum, which opened its doors to the public [this morning|TIME 2018-06-23TMO].
        Ten more hulls lie beneath it. The oldest, a log canoe, dates from [around 2300 BC|DATE BC2300 APPROX]; the youngest, the steamer May Queen, went down with 1,640 barrels of herring on [14 November 1887|DATE 1887-11-14].
        "We had hoped for a rowing boat from [the 1920s|DATE 192]," said Tomas Whitlow, the [39-year-old|AGE P39Y] director. "A find like this comes [once a century|SET P1CE]."
        The lake's harbour was laid out in [the late 12th century|DATE 11 END] and rebuilt after a fire in [1348|DATE 1348]. In [the 1500s|DATE 15] a market was held on the quay [every Thursday|SET XXXX-WXX-4], but by [the mid-1700s|DATE 17 MID] reeds had closed the channel.
        The best preserved of the eleven is labelled simply "Cog, [c. 1440|DATE 1440 APPROX]". Growth rings show that its oaks were felled in [the winter of 1436-37|DATE 1436-WI], and scratches on the keel suggest that it was abandoned [at least 300 years ago|DATE 1718 ON_OR_BEFORE].
        To keep the timbers from cracking, volunteers sprayed them [twice a day|SET P1D] for [three and a half years|DURATION P3.5Y]. The wood was freeze-dried in [early 2017|DATE 2017 START] and bolted to steel frames over [the past two months|DURATION P2M].
        Others had come close. A curate dug a trench along the shore in [1898|DATE 1898] and found a single oar; divers who went down in [the fifties|DATE 195] saw ribs of oak, but their notes lay in a drawer for [a long time|DURATION PX].
        Prawn is [71|AGE P71Y] and has been given a free pass. "I used to teach that nothing happened here after the legions marched away in [AD 410|DATE 0410]," she said. "I owe an apology to [thirty years|DURATION P30Y] of pupils."
        The fall of the nearby abbey is told in a smaller room, next to a cabinet of anchors. Visitors who want something livelier can watch a shipwright at work in the yard, where a copy of the barge should be ready to sail by [2021|DATE 2021].
        The museum is open [daily|SET P1D] except [Mondays|SET XXXX-WXX-1] until [the end of October|DATE 2018-10 END]. The lake will be surveyed by sonar [every two years|SET P2Y], starting [next year|DATE 2019]; divers have [recently|DATE PAST_REF] reported the outline of a twelfth hull. The regatta held [every June|SET XXXX-06] is to have a class for home-made copies.
        """),
    Marked(
      date: "2023-01-26",
      text: """
        Tram talks resume as [Friday|DATE 2023-01-27] deadline looms
        PORT CALDER - Trams stood idle across Port Calder for [a third day|DURATION P3D] on [Thursday|DATE 2023-01-26] as union leaders went back to the table with [less than 36 hours|DURATION PT36H LESS_THAN] left before the walkout spreads to the buses.
        The Transit Workers' League has given Calder Transit until [Friday midnight|TIME 2023-01-27T24:00] to improve on its offer of 4 percent. Failing that, 1,900 bus drivers will join in at [4 a.m. on Saturday|TIME 2023-01-28T04:00] and stay out through [the weekend|DATE 2023-W04-WE].
        "We sat in that room until [quarter past two this morning|TIME 2023-01-26T02:15] and all we got was coffee," said Bo Harlan, the league's general secretary. "I have no intention of doing that again [tonight|TIME 2023-01-26TNI]."
        On [Wednesday afternoon|TIME 2023-01-25TAF] the company's team left the talks after [20 minutes|DURATION PT20M], only to return [the same evening|TIME 2023-01-25TEV] with what its spokeswoman, June Farrow, called a second and better proposal.
        The stoppage began at [5:30 a.m. on Tuesday|TIME 2023-01-24T05:30], [one day|DURATION P1D] after 81 percent of members rejected a [two-year|DURATION P2Y] deal. The league plans another ballot [next Tuesday|DATE 2023-01-31].
        The old contract ran out on [Dec. 31|DATE 2022-12-31]. Drivers, whose last raise came [two and a half years ago|DATE 2020-07], want 9 percent; prices have climbed by 8.3 percent in [the past 12 months|DURATION P12M].
        Rosters are the other sore point. [Currently|DATE PRESENT_REF] drivers must work [every other weekend|SET P2WE] and can be kept on for [up to 11 days|DURATION P11D EQUAL_OR_LESS] without a break.
        Calder Transit says it is losing 600,000 crowns [a day|SET P1D]. Holders of [monthly|SET P1M] passes will get their money back [soon|DATE FUTURE_REF], it promised.
        For many the strike means walking; the harbour ferry sails only on [weekdays|SET XXXX-WXX-WD] and is packed. Dalia Voss, [34|AGE P34Y], a nurse, locked her front door at [ten to six on Thursday morning|TIME 2023-01-26T05:50] and reached St Brannock's hospital [an hour and a half later|TIME 2023-01-26TXX] with wet feet.
        Orla Whit, a retired judge [in her early seventies|AGE P70Y/P79Y START], was named as mediator [two weeks ago|DATE 2023-W02]. She hopes for an interim accord within [two to three days|DURATION P2D/P3D] and a full one by [mid-February|DATE 2023-02 MID].
        Strikers who gathered outside the Friday Bridge depot at [midday|TIME 2023-01-26TMI] said they would march to city hall whatever the mediator achieved.
        Older travellers compared the scene with [the spring of 2009|DATE 2009-SP], when a dispute over pensions stopped the network for [nine weeks|DURATION P9W].
        """),
    Marked(
      date: "2014-11-30",
      text: """
        At [63|AGE P63Y], Corrie Vance is in no hurry
        LARKIN FORD - Corrie Vance's kitchen is still full of [Thanksgiving|DATE 2014-11-27] leftovers, two sons, five grandchildren and a drummer who came to dinner on [Thursday|DATE 2014-11-27] and has yet to go home.
        "[These days|DATE PRESENT_REF] I sleep," she says, turning the eggs. "I didn't do a lot of that in [the seventies|DATE 197]."
        Her new record, "Slow Water", comes out [a week from Tuesday|DATE 2014-12-09]. It is her first since [2003|DATE 2003], and her manager, April Stroud, admits that after [eleven years|DURATION P11Y] she had stopped asking.
        Vance was born on [March 3, 1951|DATE 1951-03-03] in a mill village upriver from here, the youngest of six. She sang in the chapel choir [every Sunday|SET XXXX-WXX-7] and was given a guitar with four strings at [Easter 1960|DATE 1960-04-17], when she was [nine years old|AGE P9Y].
        Her father, a loom fixer, died [two years later|DATE 1962]. She left school at [15|AGE P15Y], and by [the fall of 1966|DATE 1966-FA] she was singing for tips with a bar band called the Sunday Strangers.
        She was still [in her teens|AGE P13Y/P19Y] when "Cold Platform" went to No. 1 in [June 1969|DATE 1969-06]. "I bought my mother a refrigerator," she says. "She kept the box."
        Between [1971|DATE 1971] and [1979|DATE 1979] Vance spent ten of [every twelve months|SET P12M] on the road. On [New Year's Eve 1979|DATE 1979-12-31], in front of 60,000 people at Halloran Field, she put down her guitar in the middle of a song, walked to a taxi and did not sing in public for [almost six years|DURATION P6Y LESS_THAN].
        She says little about that stretch. She was [once|DATE PAST_REF] married to the producer Hal Tremont; they divorced in [late 1981|DATE 1981 END]. She has not touched a drink since [Good Friday, 1984|DATE 1984-04-20].
        Life in Larkin Ford runs in second gear. She walks the dogs in [the mornings|SET XXXX-XX-XXTMO], and [every summer|SET XXXX-SU] she plays for the volunteer firefighters on the ballpark lawn. [Lately|DATE PAST_REF] she has been teaching the neighbors' children, the youngest of them [aged 7|AGE P7Y].
        "Slow Water" was made in a barn in [five days|DURATION P5D] [last February|DATE 2014-02]. Wes Adair, its producer, who is [in his mid-30s|AGE P30Y/P39Y MID], says he drove home each time with the radio off.
        Her last tour ended [more than a decade ago|DATE 2004 BEFORE]. The next one opens at Vesper Hall on [April 10|DATE 2015-04-10] and winds up with fireworks on [the Fourth of July|DATE 2015-07-04].
        And after that? Vance considers [the future|DATE FUTURE_REF] and slides an egg onto the drummer's plate. "He might leave," she says.
        """),
    Marked(
      date: "2006-02-20",
      text: """
        Missing skier found alive after [63 hours|DURATION PT63H] on mountain
        STONE HOLLOW - A [17-year-old|AGE P17Y] cross-country skier who vanished in a snowstorm [last Thursday|DATE 2006-02-16] was recovering in a hospital [today|DATE 2006-02-20] after searchers found him curled up in a hay barn on the north side of November Peak.
        Danny Keogh left his aunt's cottage off Route 1920 at [around 4:20 p.m. on Thursday|TIME 2006-02-16T16:20 APPROX], saying that he would be out for [no more than an hour|DURATION PT1H EQUAL_OR_LESS]. Snow had begun to fall [the previous evening|TIME 2006-02-15TEV], at [about eight|TIME 2006-02-15T20:00 APPROX], and would not let up until [36 hours later|TIME 2006-02-17TXX].
        The aunt, Ruth Keogh, telephoned the sheriff's office at [9:15 on Thursday night|TIME 2006-02-16T21:15]. A team of eight went up at [half past ten|TIME 2006-02-16T22:30] but was driven back in [under two hours|DURATION PT2H LESS_THAN] by the threat of avalanches.
        [The following morning|TIME 2006-02-17TMO] sixty volunteers met at the firehouse. At [11:05|TIME 2006-02-17T11:05] a [nine-month-old|AGE P9M] spaniel found a glove, and [three hours later|TIME 2006-02-17TXX] came a ski pole, but its twin never turned up and low cloud kept the helicopter on the ground.
        "[Friday night|TIME 2006-02-17TNI] was the low point," said Sheriff Nora Beck. "It went down to minus 19, and I had to tell his mother we were going in to get warm." The church bell was rung [every half hour|SET PT0.5H] to guide him down.
        On [Saturday|DATE 2006-02-18] the sky cleared. The helicopter flew for [five and a half hours|DURATION PT5.5H] and saw nothing but elk, and by [early evening|TIME 2006-02-18TEV START] some of the volunteers had begun to talk of a recovery rather than a rescue.
        At [9:50 p.m.|TIME 2006-02-18T21:50] Asa Lindqvist, a farmer of [74|AGE P74Y] who had been away since [Wednesday|DATE 2006-02-15], came home and heard the news on the radio. He thought of a barn that his father had used, which he had not set foot in since [the winter of 1998-99|DATE 1998-WI].
        Five searchers set out on snowshoes at [5 a.m. the next day|TIME 2006-02-19T05:00] and pushed open the barn door at [7:35|TIME 2006-02-19T07:35].
        "He sat up and said he guessed it was [Saturday|DATE 2006-02-18]," said Deputy Lyle Marsh. "I told him it was [Sunday|DATE 2006-02-19] and that his aunt had breakfast on."
        Doctors are treating the teenager for frostbite and expect to keep him for [four to five days|DURATION P4D/P5D]. He told them that he had dozed under the hay and let himself have one square of chocolate [every three hours|SET PT3H].
        The mountain has claimed four lives in [the last six years|DURATION P6Y], the latest in [January of last year|DATE 2005-01]. The county's rescue squad, which trains [once a month|SET P1M], has asked for radio beacons on the upper trails.
        Danny had got the skis for his birthday [two weeks ago|DATE 2006-W06]. His mother said [this morning|TIME 2006-02-20TMO] that they may be sold.
        """),
    Marked(
      date: "2026-03-06",
      text: """
        Councillors back 240 homes at old brickworks
        Plans for 240 homes on the Hallam brickworks site at Thornley Marsh were approved by seven votes to six at a packed meeting of Wexcombe Vale council's planning committee on [Wednesday evening|TIME 2026-03-04TEV].
        Members argued for [three hours and ten minutes|DURATION PT3H10M] before the chairman, Cllr Derek Oakes, gave his casting vote at [10.25pm|TIME 2026-03-04T22:25].
        The application, number 24/1107, was lodged by Ashdale Homes on [14/11/2024|DATE 2024-11-14]. It was deferred on [03/09/25|DATE 2025-09-03] and sent out to a new round of consultation, which closed on [9.1.26|DATE 2026-01-09] and drew 1,950 letters.
        Work on roads and drains is to start in [late summer|DATE 2026-SU END], with the first families moving in by [spring 2028|DATE 2028-SP]. The whole 9.1 hectares should be built over by [the end of the decade|DATE 202 END].
        "We shall have lorries going past the school for [up to four years|DURATION P4Y EQUAL_OR_LESS]," said Marjorie Pell, [68|AGE P68Y], who has lived opposite the gates since [1979|DATE 1979].
        Bricks were fired at Hallam's from [the 1860s|DATE 186] until the kilns went cold [35 years ago|DATE 1991]. In [recent years|DURATION PXY] the yard has been used by skateboarders and, according to a survey [last May|DATE 2025-05], by great crested newts.
        No deliveries will be allowed at [weekends|SET XXXX-WXX-WE], and the developer must pay £1.4m towards a new surgery within [18 months|DURATION P18M] of breaking ground.
        Cllr Anita May, who voted in favour, said the [current|DATE PRESENT_REF] local plan called for 410 homes [a year|SET P1Y] and the district was managing barely half of them.
        Objectors have [six weeks|DURATION P6W] in which to seek a judicial review once the decision notice is issued on [Friday 13 March|DATE 2026-03-13]. That would give them until [24.04.2026|DATE 2026-04-24].
        In other business, the committee heard that the Corn Hall, closed by a burst pipe on [Boxing Day 2023|DATE 2023-12-26], would reopen before [Easter|DATE 2026-04-05]. The hall, parts of which go back to [the early 19th century|DATE 18 START], has been shut for [two years and two months|DURATION P2Y2M].
        Mill Lane will be closed from [9pm on Monday|TIME 2026-03-09T21:00] to [6am on Tuesday|TIME 2026-03-10T06:00] while a water main is replaced.
        The committee next meets [a week on Wednesday|DATE 2026-03-18].
        CORRECTION: In our issue of [27/02/26|DATE 2026-02-27] we said that the inquiry into the [90-year-old|AGE P90Y] Harbour Road bridge would open on [12 March|DATE 2026-03-12]. It opens at [10.30am on Thursday 19 March|TIME 2026-03-19T10:30]. We also said that the bridge was built in [1963|DATE 1963]; the year was [1936|DATE 1936].
        """),
    Marked(
      date: "1994-10-25",
      text: """
        Orlania's parliament backs truce after marathon debate
        KASTRA - Orlania's parliament voted [late Monday night|TIME 1994-10-24TNI END] to accept a ceasefire with neighbouring Teskoy that is meant to end [nineteen months|DURATION P19M] of war over the Sele valley.
        Under the timetable worked out in Merrin, guns on both sides are to fall silent at [0400 GMT on Thursday|TIME 1994-10-27T04:00Z]. Artillery must be pulled back 15 kilometres within [72 hours|DURATION PT72H], prisoners exchanged by [November 5|DATE 1994-11-05] and 1,200 observers put in place by [the middle of December|DATE 1994-12 MID].
        The valley would elect an assembly of its own in [the first half of 1996|DATE 1996-H1]. The line of control would be frozen for [five years|DURATION P5Y] and reviewed by both armies [annually|SET P1Y].
        Deputies approved the accord at its final reading by 143 votes to 97, after a [14-hour|DURATION PT14H] sitting in the October Palace that began at [nine in the morning|TIME 1994-10-24T09:00].
        "We have been burying our sons [every week|SET P1W] for [a year and a half|DURATION P1.5Y]," Prime Minister Josef Lanner, [61|AGE P61Y], told the chamber. "[Tonight|TIME 1994-10-24TNI] you can put down the spade."
        Shells hit the border town of Vessen at [about 0330 GMT on Tuesday|TIME 1994-10-25T03:30Z APPROX], killing four people, among them an [eight-year-old|AGE P8Y] boy. The firing died away [45 minutes later|TIME 1994-10-25TXX], monitors said.
        Teskoy's president, Marek Dol, is to sign the document [tomorrow|DATE 1994-10-26], according to diplomats in Merrin. His army chief, General Otto March, had said over [the weekend|DATE 1994-W42-WE] that his men would hold their fire "if the other fellow does".
        Three earlier truces have failed. The first, in [June 1993|DATE 1993-06], broke down in [less than a week|DURATION P1W LESS_THAN]; the next, which was arranged [last Easter|DATE 1994-04-03], lasted [23 days|DURATION P23D]; the third, signed [this summer|DATE 1994-SU], never took effect.
        The Sele was given to Orlania by the Treaty of Saint Aldric of [1878|DATE 1878] and divided by a convention signed on [May 9, 1921|DATE 1921-05-09]. "A frontier drawn [73 years ago|DATE 1921] by men with rulers is no reason to die," Lanner said.
        Viktor Hesse, a former fencing champion [in his fifties|AGE P50Y/P59Y] whose followers have filled Kastra's main square for [the past two weekends|DURATION P2WE], said his Nationalist Party would call a vote of no confidence [next week|DATE 1994-W44] and denounced resolution 1908 of the Council of Nine, which demanded the truce [ten days ago|DATE 1994-10-15].
        Aid agencies, whose convoys reach the valley [twice a week|SET P1W], want to move 90,000 refugees home before [winter|DATE 1994-WI]. They doubt that more than a third will go in [the near future|DATE FUTURE_REF].
        Rebuilding the valley's bridges alone could take until [the year 2000|DATE 2000], the World Recovery Fund estimates.
        """),
  ]
}
