extension MarkedRevision {
  /// Versions of which only the totals were ever looked at.
  static let apart = all(in: text)
}

private let text = #"""
  # canal-breach
  @1 edited headline number name
  @2 added
  @3 edited tense date hedge
  @4 added
  @5 edited number hedge tense attribution name
  @6 removed
  @7 removed
  @8 edited hedge attribution
  @9 moved tense name
  @10 split tense date
  @11 edited quote attribution name number
  @12 edited attribution name number date
  @13 added quote attribution
  @14 removed attribution
  @15 edited tense
  @16 added quote attribution
  @17 added
  @18 edited
  @19 removed
  @20 added attribution
  -1| Residents told to leave as canal bank gives way near Thornley Lock
  +1| Canal breach leaves 140 homes empty as pumps are brought in

  -By Colin Dray
  +By Colin Dray and Meera Voss

  -9| People living below a stretch of the Alder and Wenning Canal are being told to leave their homes after part of its bank collapsed.
  +2| Pumps from three counties were working through the night in Thornley after a 30-metre hole opened in an embankment built in 1811.

  -3| The Inland Navigation Trust says it was alerted at about 6.40am by a dog walker.
  +3| The Inland Navigation Trust said it had been alerted at 6.52am by a dog walker.
  +4| A sluice upstream was shut within the hour.

  -5| About 60 households in Mill Lane and Tanyard Row have been taken to a school.
  +5| A total of 140 households in Mill Lane and Tanyard Row were taken to Thornley leisure centre, Wenmoor Council announced.

  -6| Fire crews are at the scene.
  -7| A helicopter has been seen over the town.
  -8| No one is thought to have been hurt.
  +8| No one was hurt, the ambulance service confirmed.

  -10| Water is pouring across the cricket ground, where it has reached the pavilion roof.
  +9| People living below the embankment were told to leave their homes when part of its bank collapsed.

  -11| “It sounded like a train going over the house,” one resident said.
  +10| Water poured across the cricket ground. By noon it had reached the pavilion roof.
  +¶
  +11| “It sounded like a train,” said Doreen Askwith, 71, of Mill Lane.
   “Then the lights went out.”

   The canal was dug to carry slate from the Skerrow quarries. It is used now mainly by hire boats.

  -12| The trust’s duty manager, Paul Renwick, said the pound could take two days to drain.
  +12| The trust’s chief engineer, Hannah Obaro, warned the pound could take 36 hours to drain.
  +13| “We are not out of the woods,” she told a briefing at the town hall.

  -14| Police have asked drivers to avoid the B6411.
  -15| Trains between Thornley and Skerrow are suspended.
  +15| Trains between Thornley and Skerrow were suspended, and buses ran in their place.
   The line runs through a cutting beside the canal. Thornley Lock itself was not damaged.

   Four narrowboats were left tilting in the mud. Their owners had been asleep on board. One cat was rescued through a porthole.

  -18| The canal was shut to boats for six weeks in 2019 after a similar slip at Carrow Bridge.
  +16| An inspection report from October, seen by this newspaper, described seepage at the same spot as “minor and stable”.
  +17| No record of a repair could be found.
  +¶
  +18| The canal was closed to navigation for six weeks in 2019 after a similar collapse at Carrow Bridge.
   That repair took 900 tonnes of clay. The trust looks after 310 miles of waterway.

  -19| More follows as we get it.
  +20| Households may be able to return on Thursday, the council said in an update at 9pm.


  # ferry-deal
  @1 edited headline date
  @2 added
  @3 removed
  @4 merged number tense explained
  @5 edited tense attribution
  @6 edited attribution number tense
  @7 removed attribution
  @8 added
  @9 edited quote attribution
  @10 removed quote
  @11 edited attribution name
  @12 edited tense number date
  @13 added attribution
  @14 edited tense
  @15 removed
  @16 added
  @17 added quote attribution
  @18 edited date tense
  @19 edited attribution date name tense
  @20 added
  -1| Ferry Workers Set to Strike Monday as Talks Stall
  +1| Ferry Workers Reach Tentative Deal, Averting a Strike

   By LENA ORTWIN

  -3| PORT CALDER — With two days left on the clock, the people who run the nation’s fourth-busiest ferry system are making picket signs.
  +2| PORT CALDER — Negotiators shook hands at 3:40 a.m. Sunday on a contract that keeps the boats running, ending eleven weeks of brinkmanship on the Calder Sound.

  -4| The Sound Mariners Union represents 1,150 deckhands. It has vowed to walk out at 5 a.m. Monday.
  +4| The Sound Mariners Union, which represents 1,510 deckhands, had vowed to walk out at 5 a.m. Monday.

  -5| A strike would strand roughly 48,000 daily riders, the authority estimates.
  +5| The walkout would have stranded roughly 48,000 daily riders.
   There is no bridge. The drive around the sound takes three hours.

  -6| The deal under discussion, according to two people briefed on the talks, would raise wages by 11 percent over four years.
  -7| The people asked not to be identified because the sessions are private.
  +6| The deal, described in a summary the union posted online, raises wages by 13.5 percent over four years.
  +8| It also restores the second engineer on night sailings, a post cut in 2016.

  -9| “We are miles apart on safety,” said Rosalind Pike, the union’s lead negotiator.
  -10| “Nobody wants this.”
  +9| “We got there on safety,” declared Rosalind Pike, the union’s president.

  -11| Authority spokesman Dale Hurtt insisted that the agency’s last offer was fair.
  -12| The authority’s board meets in closed session Saturday.
  +11| Authority officials acknowledged that the agency’s earlier offer was too low.
  +12| The authority’s board met in closed session for six hours on Saturday.
  +13| Gov. Teresa Lamonte joined by telephone, her office said.

   Members last walked off the job in 2003. That strike lasted nine days. Hospitals on Loomis Island ran low on oxygen, and a wedding party chartered a trawler.

   The authority runs 22 vessels, the oldest of them launched in 1961. It has struggled to hire since the pandemic. About one sailing in 14 was canceled last summer.

  -14| Riders are bracing for the worst.
  +14| Riders had braced for a long haul.
   Some had stocked up on insulin and cat food. A kayak shop on Front Street had sold out of double kayaks.
  -15| At the Eastgate terminal, Jorge Beltran, a line cook, figured he would sleep in the restaurant.
  +16| Priya Nand, a dental hygienist who commutes from Loomis Island, canceled a $900 motel booking with one thumb while boarding the 6:15.
  +17| “Best money I never spent,” she said.

  -18| Union members will vote on any agreement by mail.
  -19| It was reported Friday that the state would not seek an injunction.
  +18| Deckhands begin voting on the agreement on Wednesday.
  +19| It was announced Sunday that Lamonte will not seek an injunction.
  +¶
  +20| Correction: An earlier version of this article transposed two digits in the number of deckhands the Sound Mariners Union represents. It is 1,510.


  # map-forger
  @1 edited headline number date hedge
  @2 merged hedge attribution number date
  @3 edited number negation
  @4 edited tense date
  @5 added quote attribution
  @6 added
  @7 edited tense hedge
  @8 edited hedge attribution
  @9 edited tense date
  @10 removed quote attribution
  @11 removed attribution
  @12 edited attribution hedge
  @13 split quote tense
  @14 edited attribution negation date
  @15 added
  @16 edited number date hedge
  @17 removed
  @18 added attribution
  @19 added
  -1| Jury out in trial of dealer accused of faking sea charts
  +1| Dealer who faked sea charts is jailed for four years

  -By Elspeth Garrow, courts reporter
  +By Elspeth Garrow, courts correspondent

  -2| Jurors have retired to consider verdicts on an antiquarian dealer accused of selling forged 17th-century charts to museums. Prosecutors say the sales were worth £640,000.
  +2| An antiquarian dealer who sold forged 17th-century charts to museums was jailed for four years on Friday after making £640,000 from the sales.

  -3| Lionel Prewett, 58, denies nine counts of fraud.
  -4| He has been on bail since last spring.
  +3| Lionel Prewett, 59, was convicted of nine counts of fraud and one of perverting the course of justice.
  +4| He had been on bail since April 2023.

  -7| The court has heard that the charts were allegedly drawn on endpapers cut from old account books.
  -8| Iron gall ink is said to have been baked in a domestic oven to age it.
  +5| “You betrayed scholars who trusted you, and you enjoyed it,” Judge Amara Finlay told him at Stourwick Crown Court.
  +6| Prewett, in a grey suit, showed no emotion.
  +¶
  +7| The court heard that the charts were drawn on endpapers sliced out of old account books.
  +8| Iron gall ink was baked in a domestic oven to make it look old, the prosecution said.

   Prewett had traded from a shop in Cloth Row since 1994. He was known for his generosity to students.

   Among the buyers was the Haldane Maritime Museum. It paid £82,000 for a chart of the Skerrin Islands.
  -9| It has asked for its money back.
  +9| It asked for its money back in 2021.

   The trial lasted seven weeks. Jurors were shown a kettle, two scalpels and a jar of rust. They were also taken to see the shop.

  -10| Simon Treadgold KC, defending, told the jury that the case rested on “snobbery and spectacles”.
  -11| The prosecution’s star witness, he said, had changed her mind three times.
  -¶
  -12| Dr Ines Valdo, a paper conservator, told the court that the fibres were consistent with Victorian stock.
  -13| “I have never seen anything so brazen,” she said, adding that the watermark was upside down.
  +12| Prof Ines Valdo, a paper conservator, testified that the fibres were unmistakably Victorian stock.
  +13| “I had never seen anything so brazen,” she said. She added that the watermark was upside down.
   A second expert reached the same view by microscope. The ink held a dye first sold in 1859.

  -14| Prewett claimed that he had never doubted the charts.
  +14| Prewett admitted after the verdicts that he had doubted the charts.
  +15| His son, who ran the firm’s website, was acquitted of all charges in May.

  -16| The jury of seven women and five men is expected to resume.
  -17| The trial continues.
  +16| The jury of seven women and five men was out for 11 hours.
  +18| Outside court Det Insp Grace Molloy, of the regional fraud unit, urged other institutions to check their cabinets.
  +19| A confiscation hearing is listed for 12 September.


  # tern-launch
  @1 edited headline tense number
  @2 edited tense date
  @3 added
  @4 edited number date tense
  @5 edited number attribution tense name
  @6 edited quote date
  @7 removed
  @8 edited tense hedge number date attribution name
  @9 added
  @10 removed attribution
  @11 removed
  @12 added
  @13 merged
  @14 edited tense attribution date
  @15 edited name tense quote
  @16 added
  @17 edited hedge attribution date
  @18 split tense number
  @19 added attribution
  -1| Ice-Mapping Satellite Is Set to Launch From Kodry Point
  +1| Ice-Mapping Satellite Launches From Kodry Point After Two Delays

  -2| KODRY POINT (Meridian Press) — A washing-machine-size satellite that will measure the thickness of sea ice is scheduled to lift off early Thursday.
  +2| KODRY POINT (Meridian Press) — A washing-machine-size satellite built to measure the thickness of sea ice lifted off at 4:12 a.m. Friday.

  -4| The $310 million mission, called Tern, will circle the poles 14 times a day for three years.
  -5| It will be the first of four such craft, project documents show.
  +3| The rocket punched through a low deck of cloud and was out of sight in 40 seconds.

  -6| “We’re ready, we think,” flight director Omar Quist said.
  +4| The $310 million mission, called Tern, is to circle the poles 15 times a day for five years.
  +5| Tern is the first of three such craft.
  +¶
  +6| “We have a healthy bird,” said Omar Quist, the flight director, moments after first contact.
   The team numbers about 160 people in three countries.
  -7| Quist has worked on the project since he was a graduate student.

  -8| Contact with the ground station on Halvard Island is expected about 50 minutes after liftoff.
  +8| Contact with the ground station on Halvard Island came 53 minutes after liftoff, the Polar Science Agency said in a statement.
  +9| Its two solar wings opened on the first command.

  -10| Forecasters with the range weather squadron put the odds of acceptable conditions at 70 percent.
  -11| Upper-level wind remained the chief concern.
  +12| A stuck valve scrubbed the first attempt, and a fishing boat that had strayed into the hazard zone spoiled the second.

   The rocket is a Corvid 4, built in a former cannery in Astley. It has flown 38 times and failed twice.

   Sea ice is hard to measure from orbit because snow on top of it looks much the same to radar.
  -13| Tern carries two instruments. One sees the snow. The other sees through it.
  +13| Tern carries two instruments: one sees the snow, and the other sees through it.
   The difference between the two is depth. Each pulse lasts a few billionths of a second.

  -14| Earlier satellites disagreed by as much as a foot in some regions, a 2022 study found.
  +14| Earlier satellites have disagreed by as much as a foot in some regions, researchers say.

  -15| Maja Lindqvar, a glaciologist at Torvald College who is not involved in the mission, called it “long overdue and badly needed.”
  +15| Maja Lindqvar, a glaciologist at Torvald University who is not involved in the mission, has called it “long overdue.”
   Her own work relies on drilling holes by hand. In a good week she drills 30. Bears are a concern.
  +16| She watched from the beach with her daughter.

  -17| First data could be released in the fall.
  +17| First data will be released in November, agency officials said.
   The data will be free to use. A shipping insurer has already asked for a copy.

  -18| The booster will land on a barge, which would be its sixth flight.
  +18| The booster landed on a barge. It was the booster’s seventh flight.
  +19| A crowd of roughly 2,000, by the sheriff’s count, had camped along the causeway.


  # charter-contract
  @1 edited negation
  @2 edited attribution name date
  @3 edited quote
   A Charter School, a Landlord and a Lease No One Voted On

   By Tamsin Okello and Ray Dufresne, The Barlow Ledger

   The rent on the old shoe factory in East Barlow is $61,000 a month. The building has no gymnasium, and its boiler failed twice last winter. Summit Path Academy has been paying for it since 2020.

   The landlord is a company called Orrin Holdings. State filings list its manager as Curtis Vayle, a brother-in-law of the school’s founder.

  -1| The academy’s board did not approve the lease at a public meeting, minutes from that year show.
  +1| The academy’s board approved the lease at a public meeting, minutes from that year show.
   At the same meeting it approved a contract for snow removal.

   Founder Melanie Rusk defended the arrangement in an interview. “We were out of time and out of options,” she said. She said the rent was fair. A broker’s opinion she provided put the market rate at $58,000.

  -2| Nora Pelletier, the school’s bookkeeper until last June, said she had been told to log the payments as “facilities support.”
  +2| A person with knowledge of the school’s books said managers had been told to log the payments as “facilities support.”
   The phrase appears 31 times in the ledger.

   Two former teachers said they bought their own copy paper. One of them, Walt Dominguez, kept the receipts. “I figured somebody would ask someday,” Dominguez said.

   The state auditor’s office confirmed it had opened a review. Its last review of the academy, in 2021, found no material weakness.

  -3| “The auditor will find a school that works and a board that was asleep,” said Vayle’s lawyer, Andrea Stolz.
  +3| “The auditor will find a school that works,” said Vayle’s lawyer, Andrea Stolz.
   Vayle himself did not return seven calls.

   Enrollment at the academy stands at 412, down from 530 three years ago. The lease runs to 2035. The academy’s charter is up for renewal in the spring.

  -Tamsin Okello covers schools. Reach her at the newsroom.
  +Tamsin Okello covers education.


  # hummus-recall
  @1 edited attribution
  @2 edited attribution
   Fenner’s pulls 40 lines of dips from shelves

   The supermarket chain Fenner’s has withdrawn 40 lines of chilled dips after metal fragments were found in a tub of hummus.

   Customers have been told to return the products for a refund. No receipt is needed.

   The dips were made at a factory in Great Osling owned by Bright Larder Foods. The factory employs 230 people. It also supplies two airlines, which have not been affected.

  -1| Bright Larder admitted that a blade guard had worked loose on a mixing line.
  +1| Bright Larder said that a blade guard had worked loose on a mixing line.
   The line was stopped on Tuesday evening. A second line was stopped on Wednesday as a precaution.

  -2| Staff had reported the fault in March.
  +2| Staff had reported the fault in March, according to an internal memo.
   Managers had ordered a new guard, but it was the wrong size.

   “Food safety is our first priority and we apologise to anyone who is worried,” a Fenner’s spokeswoman said. Shares in the chain fell 1.8 per cent in London.

   The Consumer Foods Inspectorate said that it had been notified promptly. It has powers to fine companies up to 5 per cent of turnover. It last used them in 2018.

   Anyone who has eaten one of the dips and feels unwell should speak to a pharmacist, the inspectorate said. A full list of batch codes is displayed in stores.


  # obit-organist
  @1 edited number explained
  @2 edited hedge attribution
  @3 added
   Verity Chance, organist who filled cathedrals and emptied pubs

  -Born 1931 – died 2024
  +Born 1931 — died 2024

  -1| Verity Chance, who has died aged 93, was the most recorded British organist of her generation and, by her own account, the worst paid.
  +1| Verity Chance, who has died aged 92, was the most recorded British organist of her generation and, by her own account, the worst paid.

   She gave more than 2,000 recitals in 34 countries. She never learned to drive.

   Verity Maud Chance was born in Pelham Regis, the youngest of five children of a chemist. At seven she was playing the harmonium at her aunt’s chapel. At eleven she was asked to stop.

   A scholarship took her to the Royal Northern Conservatoire, where her teacher was the formidable Edgar Whitlow.
  -2| Whitlow, it is said, once closed the lid on her hands.
  +2| Whitlow once closed the lid on her hands.
   She finished the fugue the next day, standing up.

   Her Bach recordings for the Larkrise label sold in numbers that astonished everyone but her. “People like tunes,” she told an interviewer in 1974.

   In 1979 she was appointed organist of St Brannoc’s Cathedral, the first woman to hold the post. The chapter had divided six to five. She stayed for 22 years.

   She disliked microphones, conductors and lilies. After recitals she would lead the choir to the Bishop’s Finger and pay for the first round.

   She married, in 1958, the bell-founder Hugh Lacey, who died in 2003. Their two daughters survive her.
  +¶
  +3| This obituary was amended on 9 May 2024: Verity Chance was 92 when she died, not 93 as an earlier version said.


  # pursuit-shooting
  @1 edited headline tense
  @2 edited attribution
  -1| Deputies Shoot Driver After 12-Mile Pursuit in Tolland Parish
  +1| Deputies Shot Driver After 12-Mile Pursuit in Tolland Parish

  -TOLLAND, Thursday (Gulf & Prairie News) — A driver who fled a traffic stop was shot and wounded by sheriff’s deputies at the end of a 12-mile pursuit.
  +TOLLAND, Thursday (Gulf & Prairie News) – A driver who fled a traffic stop was shot and wounded by sheriff’s deputies at the end of a 12-mile pursuit.

   The pursuit began at 11:20 p.m. near the Route 9 fairgrounds. It ended at 11:34 p.m. in the parking lot of a feed store.

   The driver, a 26-year-old man from Ames Crossing, was hit twice. He was taken to Mercy Bayou Medical Center. His passenger, a 24-year-old woman from Ames Crossing, was not hit.

  -2| Deputies opened fire after the man raised a handgun.
  +2| Deputies opened fire after the man raised a handgun, the sheriff’s office said.
   They had ordered him out of the car three times, the sheriff’s office said.

   A neighbor, Lottie Breaux, heard the shots from her porch. “Five or six, real quick,” she said. She went inside and locked the door.

   Three deputies have been placed on leave. Their names will be released within ten days under parish policy.

   It is the second shooting by deputies in Tolland Parish this year. In the first, in February, no one was hurt.

   The State Bureau of Inquiry is reviewing video from two body cameras. A third camera was switched off.

  -Share this story
  +Share


  # parish-allotments
  @1 edited attribution
  @2 moved number attribution
  @3 moved attribution
  @4 edited
  @5 added
   Plot thickens: council backs down over allotment bees

   Nettlecombe Town Council has dropped a plan to ban beehives from its three allotment sites.

   Councillors voted nine to four on Monday night after a two-hour debate in the Corn Hall.

  -3| “We have listened and we have learned,” Cllr Jean Marrable, who chairs the committee, said.
  -¶
   The ban had been proposed by the amenities committee following a complaint from a plot-holder at Gas Lane. He had been stung on the ear.

   Twelve beekeepers came to the meeting, four of them in veils.
  -1| One told members that his bees had more manners than some of the committee.
  +1| One assured members that his bees had more manners than some of the committee.
  +¶
  +2| Under the new rules, hives must stand five metres from a path.
  +¶
  +2| Keepers must hold third-party insurance.
  +¶
  +2| A hive may be removed after three upheld complaints, a report to members states.

   Also on the agenda was the clock on the Buttermarket, which has been four minutes slow since the jubilee. A quotation of £3,150 for the repair was accepted. The work should be finished by Michaelmas, the clerk, Mr Anstey, reported.

  -2| Under the revised rules, hives must stand five metres from a path.
  -¶
  -2| Keepers must hold third-party insurance.
  -¶
  -2| A hive may be removed after two upheld complaints.
  -¶
   Car park charges were left as they are.

  -4| The meeting closed at 9.48pm.
  +3| “We have listened and we have learned,” conceded Cllr Jean Marrable, the committee’s vice-chair.
  +¶
  +4| The meeting ended at 9.48pm.
  +5| The next is on 14 October.


  # qa-lamplighter
  @1 edited headline quote tense
  @2 edited number explained
  @3 moved date
  @4 edited attribution
  @5 edited attribution tense
  @6 moved tense
  @7 added
  -1| “Nobody notices the lamps until they go out”: a night with the last gas lamplighter
  +1| “Nobody noticed the lamps until they went out”: a night with the last gas lamplighter

   Interview: Silvie Marchetti

   Tobias Renn, 57, tends the gas lamps of the old quarter of Havenmouth.
  -2| There are 1,400 of them, and he knows most by number.
  +2| There are 1,140 of them, and he knows most by number.
   We met him at dusk by the customs house.
  +¶
  +3| Were you ever frightened?
  +¶
  +3| Only once.
  +¶
  +3| A ladder went from under me in Cooper’s Row in 1989, and I hung by one arm until a milkman came.

   How does one become a lamplighter?

   By marrying one’s daughter. My father-in-law had the round before me, and his knees were finished. The gas board gave me a bicycle and a map with half the streets renamed.

   What has changed?

   The mantles last longer.
  -4| They used to be made in the town, and now they come from abroad.
  +4| They used to be made in the town, and now they come from abroad, or so the depot says.
   And people photograph me. I used to get a nod.
  -¶
  -3| Were you ever frightened?
  -¶
  -3| Only once.
  -¶
  -3| A ladder went from under me in Cooper’s Row in 1998, and I hung by one arm until a milkman came.

   The city wants to convert the lamps to electricity. Will it happen?

  -5| They say it will look the same.
  +5| They promised it would look the same.
   It won’t. Gas breathes, and a bulb just stares at you.
  -¶
  -6| The city’s lighting office has said no lamp will be converted before 2028.

   What will you do when it ends?

   Sleep.

   Then I shall walk the round anyway, I expect, with nothing in my hands.

  -Silvie Marchetti is a staff writer.
  +6| The city’s lighting office said no lamp will be converted before 2028.
  +¶
  +Silvie Marchetti writes on work and trades.
  +¶
  +7| Correction, 3 June: the number of gas lamps in the old quarter was given as 1,400 in an earlier version; there are 1,140.


  # grain-close
  @1 edited headline tense
  @2 edited number date tense
  @3 edited number
  @4 moved number tense attribution
  @5 edited attribution name
  @6 moved number
  @7 edited attribution
  @8 removed
  -1| Grain Is Slipping as Rain Reaches the Plains
  +1| Grain Slips as Rain Reaches the Plains

  -2| CORVANE (Ledger Wire) — Wheat futures are falling for a third straight session at midday Wednesday as soaking rain reaches the drought-hit western plains.
  +2| CORVANE (Ledger Wire) — Wheat futures fell for a fourth straight session Wednesday as soaking rain reached the drought-hit western plains.

  -3| The July contract was down 11 cents on the Corvane Board of Trade.
  +3| The July contract ended down 14¼ cents on the Corvane Board of Trade.
   Corn for the same month lost 6 cents.
  +¶
  +4| Live cattle have bucked the trend.
  +¶
  +4| The August contract rose 1.3 percent to a record.
  +¶
  +4| Feedlots in the Sable Valley are paying up for scarce calves, two brokers said.

   Soybeans were little changed. Traders are waiting for an export report due Friday.

   “The market had priced in dust, and it got mud,” said Gwen Tarrow, an analyst at Pell & Finch.

   Up to three inches of rain fell overnight in parts of the region.
  -5| More is forecast through the weekend.
  +5| More is on the way through the weekend, the National Forecast Office predicts.

   Funds have been selling wheat since late April. They held a net short position of 71,000 contracts as of last week. That is the largest in two years.

  -4| Live cattle bucked the trend.
  -¶
  -4| The August contract rose 0.9 percent to a record.
  -¶
  -4| Feedlots in the Sable Valley are paying up for scarce calves, brokers said.
  +6| Farm diesel was quoted at $3.41 a gallon, down a penny.

   Cash bids at river elevators were steady. Barge rates eased as water levels rose.

   A dockworkers’ dispute at Port Selby has slowed loading.
  -7| The port authority says that nine vessels are waiting.
  -¶
  -6| Farm diesel was quoted at $3.41 a gallon, unchanged.
  -8| Markets are closed Monday for the holiday.
  +7| A shipping agent claims that nine vessels are waiting.


  # cup-replay
  @1 edited headline
  @2 split
  @3 merged number date
  @4 split tense
  @5 merged
  @6 edited tense
  @7 split attribution
  @8 merged attribution
  @9 merged attribution
  @10 split
  @11 merged tense
  @12 edited date
  -1| Late, late Dunmore stun Harrowgate in cup replay
  +1| Late, late Dunmore break Harrowgate hearts in cup replay

  -By Rob Ellery at the Tannery Ground
  +By Rob Ellery, Tannery Ground

  -2| Dunmore Athletic reached the quarter-finals for the first time in 41 years, thanks to a header four minutes into added time.
  +2| Dunmore Athletic reached the quarter-finals for the first time in 41 years. They owed it to a header four minutes into added time.

  -3| The goal came from Luca Sandiford. He had been on the pitch for six minutes.
  -4| Harrowgate had led through Pryce, whose shot from 25 yards went in off a post, and had looked safe until the 80th minute.
  +3| Luca Sandiford, who scored it, had been on the pitch for five minutes.
  +4| Harrowgate had led through Pryce, whose shot from 25 yards went in off a post. They looked safe until the 80th minute.

   Then it rained. It rained so hard that the fourth official’s board went blank. Both benches retreated under the stand.
  -5| Adeyi equalised with a volley. Harrowgate’s players appealed for offside.
  -6| The flag stayed down.
  +5| Adeyi equalised with a volley; Harrowgate’s players appealed for offside.
  +6| The flag had stayed down.

  -7| “I thought we were the better side by a distance,” said the Harrowgate manager, Phil Costain, who was booked in the first half for kicking a bottle.
  +7| “I thought we were the better side by a distance,” said Phil Costain, Harrowgate’s caretaker manager. He was booked in the first half for kicking a bottle.
   “The table doesn’t lie.”

   Harrowgate are second in the division above. They have lost once since November. Dunmore are eleventh and have sold their best defender.

  -8| Dunmore’s manager saw it another way. “You make your luck in mud,” Marion Teague said.
  +8| Dunmore’s manager saw it another way: “You make your luck in mud,” Marion Teague reckoned.

  -9| The attendance was 6,204. That was a record for the Tannery.
  +9| The attendance of 6,204 was a record for the Tannery, the club announced.
   The ground was built on the site of a tannery in 1909. On warm days you can still tell.
  -10| Hundreds ran on at the end and carried Sandiford to the tunnel, where he lost a boot.
  +10| Hundreds ran on at the end. They carried Sandiford to the tunnel. There he lost a boot.

  -11| The draw will be made on Sunday. Dunmore hope for a home tie.
  -12| Their best run ended at this stage in 1983.
  +11| The draw was made on Sunday, with Dunmore hoping for a home tie.
  +12| Their best run came to an end at this stage in 1984.

   Dunmore 2, Harrowgate 1 (half-time 0-1).

   Scorers: Pryce 31, Adeyi 80, Sandiford 90+4.


  # derecho-power
  @1 edited headline name date
  @2 split number date explained
  @3 merged tense
  @4 split attribution tense
  @5 merged tense
  @6 split attribution
  @7 merged tense date
  @8 split
  @9 merged
  @10 edited tense
  @11 split hedge
  @12 added attribution
  @13 added
  -1| What We Know About Monday’s Windstorm
  +1| What We Know About the Windstorm That Hit Ansel County

   By Joni Crasse, Staff Writer

  -2| A line of storms crossed Ansel County in 52 minutes yesterday afternoon, snapping poles and peeling the roof from a cannery.
  -3| No deaths have been reported. Eleven people were treated for cuts.
  +2| A line of storms crossed Ansel County in 25 minutes on Monday afternoon. It snapped poles and peeled the roof from a cannery.
  +3| No deaths were reported, though eleven people were treated for cuts.

  -4| Officials say the wind reached 94 miles an hour at the airport, although the reading has not been verified.
  -5| Power is out for 38,000 customers. That is about half the county.
  +4| Emergency managers said the wind reached 94 miles an hour at the airport. But the reading has not been verified.
  +5| Power was out for 38,000 customers, about half the county.

  -6| Ansel Electric said it would restore most of them by Thursday, but its most remote lines may take until next week.
  +6| Ansel Electric vowed to restore most of them by Thursday. However, its most remote lines may take until next week, a regulator’s bulletin said.
   Crews from four states are on the way. They bring 210 bucket trucks.

   At the cannery, the night shift sheltered in a walk-in freezer. Nobody there was hurt. A pallet of peaches was lost.

   “I grew up here and I’ve never seen it go green like that,” said Merle Hobbs, a lineman.

  -7| Schools will be closed today. So will the courthouse and both libraries.
  -8| The high school gym is open as a cooling center; pets are welcome if they are crated.
  +7| Schools are closed Tuesday, as are the courthouse and both libraries.
  +8| The high school gym is open as a cooling center. Pets are welcome if they are crated.

  -9| A boil-water notice covers Ford Heights. The health department announced it.
  -10| Bottled water will be handed out at the fire station.
  +9| A boil-water notice covers Ford Heights, the health department announced.
  +10| Bottled water was being handed out at the fire station.

  -11| Such storms are called derechos and form when downdrafts merge, which can happen a few times each summer.
  +11| Such storms are called derechos. They form when downdrafts merge. This may happen a few times each summer.
   The word is Spanish for straight. A derecho can travel 300 miles before it fades. Sirens are not always sounded for one. The last to strike the county was in 2012.
  +12| That one took 19 minutes to cross, a state climatologist recalled.
  +¶
  +13| Correction: Because of a typing error, an earlier version misstated how long the storms took to cross the county; it was 25 minutes, not 52.


  # bog-boat
  @1 edited headline attribution
  @2 split attribution date
  @3 merged
  @4 edited hedge
  @5 merged
  @6 split attribution hedge
  @7 split quote attribution
  @8 merged
  @9 edited tense date
  @10 split tense
  @11 merged
  @12 split attribution hedge
  @13 removed
  -1| Museum thrilled to announce acquisition of Bronze Age boat
  +1| Museum buys Bronze Age boat found in a peat bog

  -2| The Marram Museum is thrilled to announce that it has acquired a 3,400-year-old log boat, which was found by a peat-cutter near Loxmoor in 1997.
  +2| The Marram Museum has acquired a 3,400-year-old log boat. It was found by a peat-cutter near Loxmoor in 1979.

  -3| The vessel is nine metres long. It was hollowed from a single oak trunk.
  -4| It is believed to be the oldest boat in the county.
  +3| The vessel is nine metres long, hollowed from a single lime trunk.
  +4| It is the oldest boat in the county.

  -5| The purchase was made possible by the Tessel Fund. Further support came from 600 members of the public.
  -6| The price was not disclosed, at the sellers’ wish.
  +5| The purchase was made possible by the Tessel Fund and 600 donors.
  +6| The price was not disclosed. That was at the sellers’ wish, it is understood.

  -7| “This is a truly remarkable survivor,” commented Dr Colm Fairley, the museum’s director, who spent eleven years on the negotiations.
  +7| “This is a remarkable survivor,” enthused Dr Colm Fairley, the museum’s head of collections. He spent eleven years on the negotiations.
   “It still smells of the bog.”

   Loxmoor was a lake when the boat was made. Villages stood on posts along its northern shore. Peat formed over it from about 800BC.

  -8| The boat was freeze-dried in a chamber built for the purpose. The process took four years.
  -9| It will go on show on Saturday.
  +8| Freeze-drying the boat in a chamber built for the purpose took four years.
  +9| It goes on show on 12 July.
   The gallery has been painted black for the purpose. Its floor was strengthened to take the weight. A café will open next door.

  -10| Visitors will be able to see the tool marks and a repair made with moss, thought to be the earliest of its kind.
  -11| Admission is free. Donations are welcome.
  +10| Visitors are able to see the tool marks. They can also see a repair made with moss. This is thought to be the earliest of its kind.
  +11| Admission is free, but donations are welcome.

  -12| The boat was sunk on purpose, perhaps as an offering.
  +12| The boat was sunk on purpose. It may have been an offering, conservators believe.
   There is a neat hole through the floor. Six axe heads lay beneath it. A seventh was found in 2004.
  -¶
  -13| For images and interviews, contact the press office.
  """#
