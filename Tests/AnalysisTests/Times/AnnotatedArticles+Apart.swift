extension AnnotatedArticles {
  /// Wire news kept apart: no rule was written or mended by them.
  static let apart: [Marked] = [
    Marked(
      date: "1998-11-19",
      text: """
        Kestrian Rebels Given [48 Hours|DURATION PT48H] to Quit Besieged City
        DRESK, Kestria, [Nov. 19|DATE 1998-11-19] (Reuters) - Government artillery shelled rebel positions outside this northern city [early today|DATE 1998-11-19 START], [hours|DURATION PTXH] after a cease-fire arranged by regional mediators collapsed.
        In a televised address [late Wednesday|DATE 1998-11-18 END], President Anton Varesh told the rebels to withdraw or face "the full weight of the republic." His ultimatum expires at [8 p.m. on Friday|TIME 1998-11-20T20:00].
        Relief workers said at least 60 civilians had been killed since [Sunday|DATE 1998-11-15], when fighting broke out around the cement works. The main hospital has been without electricity for [three days|DURATION P3D].
        "We get water for [two hours|DURATION PT2H] [every other day|SET P2D], if the pump works," said Ilena Marku, a [34-year-old|AGE P34Y] schoolteacher sheltering in a church crypt with 1,960 other people. "The boys may come back. My husband will not."
        The war began in [March 1996|DATE 1996-03], when officers loyal to Gen. Pavel Doru mutinied over unpaid wages. General Doru, who finished second in the country's only free election, held nearly a third of the country by [the end of last year|DATE 1997 END], but his forces have lost ground in [recent months|DURATION PXM].
        Under the agreement signed in Lutz on [Oct. 30|DATE 1998-10-30], both sides were to pull back their heavy weapons within [two weeks|DURATION P2W]. The prisoner exchange that was to follow has [now|DATE PRESENT_REF] been suspended.
        Monitors said a pullback on [Friday, Nov. 13|DATE 1998-11-13], lasted [less than a day|DURATION P1D LESS_THAN]. By [the following evening|TIME 1998-11-14TEV] the tanks were back on the ridge above the city.
        Neighboring Valmark, which closed its embassy here [a week ago|DATE 1998-W46], urged both sides to show restraint. Diplomats said it could seek an arms embargo [next week|DATE 1998-W48] if the shelling did not stop.
        The mediators hope to bring the two delegations together in Lutz on [Monday|DATE 1998-11-23], which would be their first direct talks in [more than six months|DURATION P6M MORE_THAN]. The last round, in [the spring|DATE 1998-SP], broke up in a dispute over who would march at the head of a joint patrol.
        Kestria won its independence in [1961|DATE 1961] and has had three coups in [the past two decades|DURATION P2DE]. Its cotton crop, [once|DATE PAST_REF] worth $90 million [a year|SET P1Y], has all but disappeared.
        Food convoys used to reach Dresk [twice a week|SET P1W]. The last of them arrived on [Nov. 6|DATE 1998-11-06], and aid officials say the flour in the warehouses will be gone well before [Christmas|DATE 1998-12-25].
        """),
    Marked(
      date: "2007-10-24",
      text: """
        Norwell to Buy Castine Paper for $4.2 Billion as Profit Slips
        Norwell Industries, the packaging group, agreed on [Tuesday|DATE 2007-10-23] to buy Castine Paper for $4.2 billion in cash, ending [months|DURATION PXM] of speculation about its smaller rival. It also reported a 9 percent drop in [third-quarter|DATE 2007-Q3] profit.
        Net income fell to $212 million, or 61 cents a share, in [the three months|DURATION P3M] ended [Sept. 30|DATE 2007-09-30], from $233 million, or 66 cents, [a year earlier|DATE 2006]. Revenue rose 3 percent, to $3.1 billion.
        "This was their weakest showing since [the second quarter of 2003|DATE 2003-Q2]," said Dana Pruett, who follows the industry for Holt & Lacey. "And they chose to tell us while spending four billion dollars."
        Holders of Castine stock will receive $38.50 a share, a premium of 27 percent over [Monday|DATE 2007-10-22]'s closing price. The companies expect to complete the sale in [the first quarter of 2008|DATE 2008-Q1], although a review by regulators could stretch into [mid-April|DATE 2008-04 MID].
        Norwell forecast savings of $180 million [a year|SET P1Y] within [two to three years|DURATION P2Y/P3Y]. It plans to close five mills, with the first layoffs coming [next summer|DATE 2008-SU].
        Castine shares jumped $7.10, to $37.46, on [Wednesday morning|TIME 2007-10-24TMO]. Norwell, whose stock had gained 14 percent since [the beginning of the year|DATE 2007 START], was down 4 percent at [noon|TIME 2007-10-24T12:00].
        The two sides began talking [18 months ago|DATE 2006-04], according to people briefed on the negotiations, but the discussions broke off over price. They resumed [last month|DATE 2007-09], after Castine lost its second-largest customer.
        The pace quickened over [the weekend|DATE 2007-W42-WE], these people said, and the boards gave their approval in conference calls that ended at [about 11 p.m. on Monday|TIME 2007-10-22T23:00 APPROX]. The Sunday Courier had reported that a deal was near.
        Castine was founded in [1889|DATE 1889] by August Thorne, a sawmill owner, and was run by his descendants until [the late 1980s|DATE 198 END]. Its chief executive, Marian Voss, [58|AGE P58Y], will leave when the deal closes, after [a decade|DURATION P1DE] in the job.
        "[Five years ago|DATE 2002] there were eleven companies in this business," Ms. Voss said. "[Today|DATE PRESENT_REF] there are four, and [soon|DATE FUTURE_REF] there may be three."
        Castine earned $96 million in [fiscal 2007|DATE FY2007], which ended on [June 30|DATE 2007-06-30], and has warned investors to expect little growth in [the current quarter|DATE 2007-Q4].
        Norwell trimmed its own profit forecast for [2007|DATE 2007] to a range of $2.55 to $2.60 a share. It offered no guidance for [next year|DATE 2008].
        """),
    Marked(
      date: "2024-03-12",
      text: """
        Thake calls [June|DATE 2024-06] election as lead in polls shrinks to two points
        The Carrow prime minister, Rosalind Thake, ended [weeks|DURATION PXW] of speculation on [Tuesday|DATE 2024-03-12] by calling a general election for [6 June|DATE 2024-06-06], [seven months|DURATION P7M] before her mandate runs out.
        Parliament will be dissolved on [26 April|DATE 2024-04-26], leaving the parties [just under six weeks|DURATION P6W LESS_THAN] to campaign. Nominations close at [5pm on 3 May|TIME 2024-05-03T17:00].
        A poll by Linden Research put Thake’s Centre Union on 34%, two points ahead of the opposition Civic Alliance. [A month ago|DATE 2024-02] the gap was seven points, and at [the start of the year|DATE 2024 START] it was 11.
        Linden questioned 2,019 adults between [7|DATE 2024-03-07] and [10 March|DATE 2024-03-10]. One voter in five had yet to make up their mind.
        “The country cannot wait until [the autumn|DATE 2024-FA] for a government that can govern,” Thake said in a statement that lasted [less than four minutes|DURATION PT4M LESS_THAN]. She took no questions.
        The Alliance leader, Conor May, [47|AGE P47Y], said ministers had been “asleep at their desks for [the last four years|DURATION P4Y]”. May challenged the prime minister to [weekly|SET P1W] televised debates.
        The Union won 212 of the 400 seats in [January 2020|DATE 2020-01]. Its majority has dwindled to three, after byelection defeats in [November|DATE 2023-11] and [last month|DATE 2024-02].
        Thake has until [midnight on 31 March|TIME 2024-03-31T24:00] to get a budget through a divided chamber, having missed two deadlines [this year|DATE 2024]. Inflation, which reached a [20-year|DURATION P20Y] high in [the last quarter of 2022|DATE 2022-Q4], is [currently|DATE PRESENT_REF] 3.1%.
        In the market town of Marleigh, where stallholders set up on [Tuesdays|SET XXXX-WXX-2], there was little enthusiasm. “They promised us a hospital [more than a decade ago|DATE 2014 BEFORE] and it is still a car park,” said Bridie Sharrock, [71|AGE P71Y], a retired bus driver.
        The president will receive the party leaders at [10am on Wednesday|TIME 2024-03-13T10:00]. The Union’s manifesto is expected in [early May|DATE 2024-05 START], a party source said, adding that the minutes of its last policy meeting ran to three pages.
        Few expect a clear result. Coalition talks took [nearly three months|DURATION P3M LESS_THAN] after the [2016|DATE 2016] vote, and analysts believe they will be no shorter after this one.
        """),
    Marked(
      date: "2014-07-11",
      text: """
        Calypso comet probe wakes from [31-month|DURATION P31M] sleep
        A robotic spacecraft on a [nine-year|DURATION P9Y] voyage to a comet has phoned home after being shut down since [December 2011|DATE 2011-12]. Its signal, picked up on [Friday|DATE 2014-07-11], came [more than half an hour|DURATION PT0.5H MORE_THAN] later than planned.
        The message reached the Oyarra ground station at [09:17 GMT|TIME 2014-07-11T09:17Z]. Calypso is 740 million km from Earth, and a radio signal needs [41 minutes|DURATION PT41M] to cover the distance.
        “That was the longest wait of my life,” said flight director Marta Lund. “[Tonight|TIME 2014-07-11TNI] we sleep, and [tomorrow|DATE 2014-07-12] we go to work.”
        Calypso was launched on [2 March 2008|DATE 2008-03-02], [two years|DURATION P2Y] behind schedule because of a fault in its rocket. It was put into hibernation when it had travelled so far from the Sun that its solar panels could no longer feed its heaters.
        Over [the next six weeks|DURATION P6W], engineers will switch on its 11 instruments one by one. A [90-second|DURATION PT90S] engine burn is planned for [20 August|DATE 2014-08-20], and the first pictures should follow by [the end of that month|DATE 2014-08 END].
        The main camera can resolve two seconds of arc, said April Osei, one of the instrument scientists. It should spot the comet, a speck against the stars, in [mid-October|DATE 2014-10 MID].
        Controllers will speak to the probe [three times a week|SET P1W] until [early 2015|DATE 2015 START], when contact becomes [daily|SET P1D].
        Comet Hennig was discovered in [1932|DATE 1932] and swings around the Sun [every 11 years|SET P11Y]. It was last seen from Earth in [the summer of 2006|DATE 2006-SU].
        Calypso is due to go into orbit around it in [May 2017|DATE 2017-05]. If all goes well, a lander the size of a washing machine will touch down [six months later|DATE 2017-11] and work for [at least three days|DURATION P3D EQUAL_OR_MORE].
        The mission was conceived [about two decades ago|DATE 1994 APPROX] by Idris Pell, [69|AGE P69Y], who was [in his forties|AGE P40Y/P49Y] when he sketched it on the back of a menu. “You need patience in this business,” he said. “I have had [20 years|DURATION P20Y] of practice.”
        There have been scares along the way. In [the autumn of 2010|DATE 2010-FA] a leaking thruster sent the craft into a slow spin, and controllers lost contact for [nine days|DURATION P9D].
        The disc bolted to its side, which carries the names of 2,014 schoolchildren, was an afterthought.
        """),
    Marked(
      date: "2020-01-18",
      text: """
        Co-pilot warned of ice [minutes|DURATION PTXM] before Sorrel Bay crash
        PORT ELDON (AP) — A co-pilot twice warned her captain about ice on the wings in [the last four minutes|DURATION PT4M] before a commuter plane crashed into Sorrel Bay [last week|DATE 2020-W02], killing all 43 people aboard, investigators said [Saturday|DATE 2020-01-18].
        The twin-engine turboprop, operating as Tidewater Air Flight 1952, took off from Port Eldon at [6:52 p.m. on Jan. 9|TIME 2020-01-09T18:52], [47 minutes|DURATION PT47M] behind schedule. It dropped off radar screens at [7:31 p.m.|TIME 2020-01-09T19:31]
        Divers working in 90 feet of water found the cockpit voice recorder [Tuesday|DATE 2020-01-14], [five days|DURATION P5D] after the accident. They brought up the flight data recorder [the next day|DATE 2020-01-15].
        First Officer Lena Brask, [29|AGE P29Y], can be heard saying “that’s a lot of ice” at [7:27 p.m.|TIME 2020-01-09T19:27], according to a partial transcript. Capt. Roy Tillman, a [54-year-old|AGE P54Y] former crop duster with [more than 20 years|DURATION P20Y MORE_THAN] at the airline, told her it would melt on the way down.
        She raised the matter again [90 seconds later|TIME 2020-01-09TXX], as the plane passed over Mayfield. A stall warning then sounded for [11 seconds|DURATION PT11S].
        “It could be [a year|DURATION P1Y] before we understand why,” said Howard Pine, who is leading the inquiry. A preliminary report is due in [mid-February|DATE 2020-02 MID] and a final one [early next year|DATE 2021 START].
        Freezing rain had shut the airport for [about two hours|DURATION PT2H APPROX] [that afternoon|TIME 2020-01-09TAF].
        The inflatable boots that break up ice on the left wing were replaced in [October|DATE 2019-10], maintenance records show. Another Tidewater plane of the same type made an emergency landing on [Christmas Eve|DATE 2019-12-24].
        The pilots’ union said it first raised concerns about the boots in [the fall of 2018|DATE 2018-FA]. Regulators have [now|DATE PRESENT_REF] ordered airlines to inspect them by [March 31|DATE 2020-03-31].
        Six of the victims, all [in their teens|AGE P13Y/P19Y], were members of a high school band that had finished second in a regional contest. Hundreds of people attended a vigil for them [Friday night|TIME 2020-01-17TNI], and funerals will be held [Monday|DATE 2020-01-20].
        The crash was the state’s deadliest since [August 1985|DATE 1985-08]. Tidewater, which makes the trip across the bay [14 times a day|SET P1D], has grounded its six other turboprops.
        """),
    Marked(
      date: "2002-02-10",
      text: """
        Delia Marsh, Silent for [Nearly 12 Years|DURATION P12Y LESS_THAN], Sings Again
        For [more than a decade|DURATION P1DE MORE_THAN] the only place to hear Delia Marsh was on old records. On [Saturday night|TIME 2002-02-09TNI] she walked onto the stage of the Winter Palace Theater, [20 minutes|DURATION PT20M] late, and asked, “Now, where were we?”
        Ms. Marsh, [61|AGE P61Y], had not sung in public since [June 1990|DATE 1990-06]. She performed for [two and a half hours|DURATION PT2.5H] without an intermission and left the stage at [10:50|TIME 2002-02-09T22:50] with her shoes in her hand.
        The concert was the first of five, to be given on [Fridays|SET XXXX-WXX-5] and [Saturdays|SET XXXX-WXX-6] through [Feb. 23|DATE 2002-02-23]. Tickets were gone in [under an hour|DURATION PT1H LESS_THAN] when they went on sale, and [last month|DATE 2002-01] a pair brought $900 at a charity auction.
        She was born over a bakery in Port Amity and began singing in dance halls at [the age of 16|AGE P16Y]. “Midnight Ferry,” released in [the fall of 1963|DATE 1963-FA], sold two million copies, and by [the late 1960s|DATE 196 END] she was earning $40,000 [a week|SET P1W].
        She made a film [every year|SET P1Y] from [1971|DATE 1971] to [1975|DATE 1975], none of them good. Her second husband, the director Alan Keene, died in [1988|DATE 1988]; [two years later|DATE 1990] she abandoned a tour after three shows and moved to an island with no telephone.
        “I meant to take [a few months|DURATION PXM] off,” she said in an interview at her hotel on [Thursday afternoon|TIME 2002-02-07TAF]. “Then I looked up and it was [the 21st century|DATE 20].”
        [These days|DATE PRESENT_REF] Ms. Marsh swims in the sea [every morning|SET XXXX-XX-XXTMO], keeps bees and reads The Harbor Dispatch from back to front.
        Her return was the work of a persistent young producer, Leo Abend, who wrote to her for [almost three years|DURATION P3Y LESS_THAN] before she answered, on [Valentine’s Day|DATE 2001-02-14], with a postcard of a lighthouse.
        There were three songs from an album due [this spring|DATE 2002-SP], her first with an orchestra. The voice is darker, and the top notes seem gone for good, but the timing is intact.
        Not everyone is celebrating. A former drummer is suing over royalties, and a hearing is set for [March 4|DATE 2002-03-04].
        “See you [next Friday|DATE 2002-02-15],” she told the crowd at the end. Nobody moved.
        """),
  ]
}
