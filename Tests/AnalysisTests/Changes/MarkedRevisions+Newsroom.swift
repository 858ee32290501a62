extension MarkedRevision {
  /// Versions of invented stories, as newsrooms revise them.
  static let newsroom = all(in: text)
}

private let text = #"""
  # fire-1
  @1 edited headline number hedge
  @2 edited number hedge
  @3 edited number
  @4 added attribution
  @5 added quote attribution
  @6 edited date
  @7 edited number date
  @8 edited number
  @9 edited quote attribution
  -1| Four killed in blaze at Marrowby furniture warehouse
  +1| At least nine killed in blaze at Marrowby furniture warehouse

   By Dev Arkell

  -2| A fire tore through a furniture warehouse on the edge of Marrowby early on Tuesday, killing four people, the fire service said.
  +2| A fire tore through a furniture warehouse on the edge of Marrowby early on Tuesday, killing at least nine people, the fire service said.

  -3| Twelve others were taken to hospital, three of them in a serious condition.
  +3| Twenty-one others were taken to hospital, three of them in a serious condition.

  -6| The blaze broke out shortly after 3 a.m. at the Halden & Rook depot in Quarry Lane, where about 40 people were working the night shift.
  +4| Five of the dead were found in a stairwell, Chief Fire Officer Dana Pell told reporters.
  +5| “We expect the number to rise,” she said.
  +¶
  +6| The blaze broke out shortly before 3 a.m. at the Halden & Rook depot in Quarry Lane, where about 40 people were working the night shift.

   “We heard a bang and then the lights went,” said Mira Osten, a forklift driver who escaped through a loading bay.

   “After that it was just smoke.”

  -7| More than 60 firefighters were still at the scene at 7 a.m.
  +7| More than 90 firefighters were still at the scene at 11 a.m.
   The roof of the main hall has collapsed.

   The cause of the fire is not known.

  -8| Residents within 500 metres were told to keep their windows closed.
  +8| Residents within 800 metres were told to keep their windows and doors closed.

  -9| Halden & Rook, which employs 310 people in the town, declined to comment.
  +9| Halden & Rook, which employs 310 people in the town, said it was “heartbroken” and was helping the authorities.


  # fire-2
  @1 edited headline number hedge
  @2 added
  @3 edited number date attribution hedge
  @4 edited number
  @5 added attribution
  @6 edited number
  @7 removed quote attribution
  @8 edited name
  @9 edited quote
  @10 edited date
  @11 edited tense
  @12 removed
  @13 added attribution
  @14 removed
  @15 split
  -1| At least nine killed in blaze at Marrowby furniture warehouse
  +1| Eleven dead in Marrowby warehouse fire as owner is questioned

   By Dev Arkell

  -3| A fire tore through a furniture warehouse on the edge of Marrowby early on Tuesday, killing at least nine people, the fire service said.
  +2| The owner of a furniture warehouse in Marrowby was being questioned by police on Wednesday over a fire that has now claimed eleven lives.

  -4| Twenty-one others were taken to hospital, three of them in a serious condition.
  +3| The fire tore through the warehouse on the edge of Marrowby before dawn on Tuesday.

  -6| Five of the dead were found in a stairwell, Chief Fire Officer Dana Pell told reporters.
  -7| “We expect the number to rise,” she said.
  +4| Twenty-one others were taken to hospital, where two of them later died.
  +¶
  +5| Conrad Halden, 58, has not been arrested and denies wrongdoing, his solicitor said.
  +¶
  +6| Six of the dead were found in a locked stairwell, Chief Fire Officer Dana Pell told reporters.

   The blaze broke out shortly before 3 a.m. at the Halden & Rook depot in Quarry Lane, where about 40 people were working the night shift.

  -8| “We heard a bang and then the lights went,” said Mira Osten, a forklift driver who escaped through a loading bay.
  +8| “We heard a bang and then the lights went,” said Mira Ostin, a forklift driver who escaped through a loading bay.

  -9| “After that it was just smoke.”
  +9| “After that it was only smoke.”

  -10| More than 90 firefighters were still at the scene at 11 a.m.
  -11| The roof of the main hall has collapsed.
  +10| The last of more than 90 firefighters left the scene at 11 p.m.
  +11| The roof of the main hall collapsed.

  -12| The cause of the fire is not known.
  +13| Investigators said a battery had overheated in a charging bay.

  -14| Residents within 800 metres were told to keep their windows and doors closed.
  -¶
  -15| Halden & Rook, which employs 310 people in the town, said it was “heartbroken” and was helping the authorities.
  +15| Halden & Rook employs 310 people in the town. It said it was “heartbroken” and was helping the authorities.


  # court-hedges
  @1 edited headline hedge attribution
  @2 edited hedge
  @3 edited name hedge
  @4 moved
  @5 edited quote
  @6 edited number
  @7 edited hedge
  @8 edited attribution
  @9 removed
  @10 split
  @11 edited negation
  @12 added attribution
  @13 edited name number date
  -1| Treasurer stole £84,000 from swimming club, court told
  +1| Treasurer accused of taking £84,000 from swimming club

   By Una Glass

  -2| A former treasurer took £84,000 from a children’s swimming club and spent it on holidays, a jury heard on Thursday.
  +2| A former treasurer allegedly took £84,000 from a children’s swimming club and spent it on holidays, a jury heard on Thursday.

  -3| Neil Harcombe, 46, of Brindle Road, Tarnwell, moved the money to his own account in 61 payments between 2019 and 2022.
  +3| Neil Harcombe, 46, of Tarnwell, is said to have moved the money to his own account in 61 payments between 2019 and 2022.

  -5| Lena Straub, prosecuting, said he had used the club’s account “as a private purse”.
  +4| Harcombe denies fraud by abuse of position and false accounting.
  +¶
  +5| Lena Straub, prosecuting, said he had used the club’s account “like a private purse”.

   “Nobody checked the books for three years,” she told Tarnwell Crown Court. “Nobody thought they had to.”

   Bank statements showed a payment of £2,350 to a travel agent in May 2021.
  -6| Bank statements showed a payment of £2,530 to a car dealer in June 2021.
  +6| Bank statements showed a payment of £5,230 to a car dealer in June 2021.

  -7| The court heard that Harcombe confessed to the club’s chairwoman, Odile Farr, in a telephone call.
  -8| Farr said he had cried on the line.
  +7| The court heard that Harcombe appeared to confess to the club’s chairwoman, Odile Farr, in a telephone call.
  +8| Farr claimed he had cried on the line.

  -9| Harcombe’s wife, Paula, wept in the public gallery.
  +10| The club, which has 140 members, had to cancel a training camp. It also raised its fees.

  -10| The club, which has 140 members, had to cancel a training camp and raise its fees.
  +11| A second committee member, who was aware of the payments, resigned in 2022.

  -11| A second committee member, who was not aware of the payments, resigned in 2022.
  +12| Owen Tight, defending, said the payments were loans that his client had meant to repay.

  -4| Harcombe denies fraud by abuse of position and false accounting.
  -¶
  -13| The trial, before Judge Rhona Ellwick, continues and will last two weeks.
  +13| The trial, before Judge Rhona Elwick, continues.


  # council-correction
  @1 edited headline number explained
  @2 edited number explained
  @3 edited number
  @4 edited number
  @5 edited quote
  @6 edited
  @7 split
  @8 removed quote attribution
  @9 edited date
  @10 added
  -1| Hexley council backs £3.4m plan to reopen lido
  +1| Hexley council backs £4.3m plan to reopen lido

   By Tom Averill

   Councillors in Hexley voted on Monday night to reopen the town’s open-air swimming pool, eight years after it was closed.

  -2| The plan will cost £3.4m over three years.
  -3| It was passed by 21 votes to 17.
  +2| The plan will cost £4.3m over three years.
  +3| It was passed by 22 votes to 17.

  -4| About 60 residents filled the public gallery, some of them in swimming caps.
  -8| “Open the gates,” they chanted.
  +4| About 80 residents filled the public gallery, some of them in swimming caps.
  +“Open the gates,” they chanted.

  -5| Brenda Osgood, the leader of the council, said the pool had been “left to rot by people who should have known better”.
  +5| Brenda Osgood, the leader of the council, said the pool had been “left to rot”.
   “Tonight we put that right,” she added.

  -6| Piet Lander, an opposition councillor, said the money would be better spent on roads.
  +6| Piet Lander, an opposition councillor, said the money would be better spent on roads and care homes.
   “We cannot swim to work,” he said.

   The lido in Chapel Street opened in 1934 and drew 70,000 visitors in its best summer. It was closed in 2017 after engineers found cracks in the floor of the deep end.

  -7| Work is due to begin in September and the pool is to open in May 2027.
  +7| Work is due to begin in September. The pool is to open in May 2027.

  -The result was read out shortly before 10 p.m. “Open the gates,” they chanted.
  +The result was read out shortly before 10 p.m.

   The council made three other decisions.

   Mill Street will be resurfaced by the end of June.

  -9| The Corn Hall will be lent to the youth orchestra on two Saturdays a month.
  +9| The Corn Hall will be lent to the youth orchestra on two Sundays a month.

   The former library in Dock Road will be sold.

  +10| Correction, 12 May: An earlier version of this article gave the cost of the plan as £3.4m; it is £4.3m.
  +¶
   Share this article


  # source-anonymous
  @1 edited headline quote
  @2 edited hedge
  @3 edited name attribution
  @4 edited name number date
  @5 edited name
  @6 edited name attribution
  @7 edited name attribution
  @8 edited name
  -1| “They told us to tape over the alarm”: workers speak out at Corvale dye plant
  +1| “We were told to tape over the alarm”: workers speak out at Corvale dye plant

   Staff say warnings were ignored for months before the leak

   By Ruth Anselm

  -2| Managers at a dye factory in Corvale ordered staff to cover a gas alarm in the weeks before a leak that put nine people in hospital, workers have told the Corvale Ledger.
  +2| Staff at a dye factory in Corvale were allegedly ordered to cover a gas alarm in the weeks before a leak that put nine people in hospital, workers have told the Corvale Ledger.

  -Jonas Whitlow outside the plant on Monday (Photo: Lise Orme)
  +The Perrin Colours plant on Monday (Photo: Lise Orme)

  -3| “The lamp went red every night,” said Jonas Whitlow, a shift supervisor at the plant.
  +3| “The lamp went red every night,” said a shift supervisor at the plant, who asked not to be named.
   “We reported it and nobody came.”

  -4| Whitlow, 52, has worked for Perrin Colours for 14 years.
  -5| He said a deputy manager, Carl Inge, had handed him the tape.
  +4| The supervisor has worked for Perrin Colours for more than ten years.
  +5| He said a deputy manager had handed him the tape.

  -6| “I was told it was a faulty sensor,” Whitlow said.
  +6| “I was told it was a faulty sensor,” the supervisor said.

   Two other workers, who asked not to be named, gave the same account.

   Perrin Colours denied that any alarm had been covered.

  -7| “The safety of our people comes first,” said its spokeswoman, Greta Moll.
  +7| “The safety of our people comes first,” said a person close to the company.

   The leak on 3 February released chlorine into the mixing hall and forced the evacuation of a nearby school.

  -8| Inspectors from the Works Safety Board visited the plant on Friday.
  +8| Inspectors from the Works Safety Office visited the plant on Friday.

   All nine of the injured have since left hospital.

   Ruth Anselm is the Ledger’s industry correspondent.


  # obituary-dates
  @1 edited headline number explained
  @2 edited number explained
  @3 edited date
  @4 edited date explained
  @5 edited number
  @6 edited date
  @7 edited name
  @8 split
  @9 moved number
  @10 merged
  @11 removed
  @12 edited number
  @13 added
  -1| Ilse Thorne, sculptor of the Dunmere bridge figures, dies at 87
  +1| Ilse Thorne, sculptor of the Dunmere bridge figures, dies at 86

  -2| Ilse Thorne, who carved the nine stone figures on the bridge at Dunmere and taught two generations of sculptors, has died aged 87.
  +2| Ilse Thorne, who carved the nine stone figures on the bridge at Dunmere and taught two generations of sculptors, has died aged 86.

  -3| She died on Sunday at her home in Pellmoor after a short illness, her son Anton said.
  +3| She died on 9 November at her home in Pellmoor after a short illness, her son Anton said.

  -4| Thorne was born in Lusgill on 12 March 1938, the third of five children of a quarryman.
  +4| Thorne was born in Lusgill on 12 March 1939, the third of five children of a quarryman.
   She was given her first chisel at the age of seven.
  -5| She sold her first carving at the age of eleven.
  +5| She sold her first carving at the age of twelve.

  -6| In 1957 she entered the Lusgill School of Art, where she was one of only two women in the stone yard.
  +6| In 1958 she entered the Lusgill School of Art, where she was one of only two women in the stone yard.

   “The men expected me to make tea,” she told this newspaper in 1994.

   “I made noise instead.”

  -7| Her breakthrough came with The Ferryman, shown at the Galerie Ormond in 1966.
  +7| Her breakthrough came with The Ferrymen, shown at the Ormond Gallery in 1966.

  -8| The Dunmere figures, finished in 1979 after six years of work, were attacked by critics as clumsy and are now on every postcard of the town.
  +8| The Dunmere figures, finished in 1979 after six years of work, were attacked by critics as clumsy. They are now on every postcard of the town.

  -10| She married the architect Paul Renn in 1963. He died in 2004.
  -11| She never remarried.
  +9| A retrospective of her work is to open at the Dunmere Museum in April.

  -12| She is survived by Anton, her daughter Clea and four grandchildren.
  +10| She married the architect Paul Renn in 1963; he died in 2004.

  -9| A retrospective of 80 works is to open at the Dunmere Museum in April.
  +12| She is survived by Anton, her daughter Clea and five grandchildren.
  +¶
  +13| Correction: This obituary originally gave Thorne’s year of birth as 1938 and her age as 87; she was born in 1939 and was 86.


  # market-close
  @1 edited headline
  @2 edited number date
  @3 edited number date
  @4 added
  @5 edited number date
  @6 edited number
  @7 edited quote date
  @8 edited number
  @9 edited number
  @10 removed
  @11 edited number
  @12 added
  @13 edited number
  @14 edited number
  -1| Norland shares slip as steel makers weigh
  +1| Norland shares close lower as steel makers tumble

  -2| DELLMOUTH (Karlow Wire) — Shares in Norland fell in early trading on Wednesday, dragged down by steel makers after a profit warning from Brack Metals.
  +2| DELLMOUTH (Karlow Wire) — Shares in Norland fell to their lowest close in three weeks on Wednesday, dragged down by steel makers after a profit warning from Brack Metals.

  -3| The Norland 50 index was down 0.6 per cent at 4,112 points by 9:40 a.m.
  +3| The Norland 50 index closed down 1.4 per cent at 4,079 points.
  +4| Nine in ten of its members fell.

  -5| Brack lost 11 per cent, its biggest drop since 2019, after it said annual profit would be about a third lower than forecast.
  +5| Brack lost 13.5 per cent, its biggest drop since 2016, after it said annual profit would be about a third lower than forecast.

   Rival Tolmer Steel fell 4 per cent.
  -6| Rival Hagen Steel fell 3 per cent.
  +6| Rival Hagen Steel fell 5 per cent.

   “This is a warning about demand, not about one company,” said Petra Lind, an analyst at Osk Securities.

  -7| “We expect more of them this week.”
  +7| “We expect more of them this month.”

   Banks were mixed.

  -8| Oil held at $71.20 a barrel as traders awaited figures on stocks.
  +8| Oil rose to $73.05 a barrel as traders digested figures on stocks.

  -9| The crown was little changed at 7.42 to the dollar.
  +9| The crown was little changed at 7.44 to the dollar.

  -10| Trading was thin before a holiday in neighbouring Vestria.
  +11| The central bank meets on Thursday to set interest rates, now at 3.25 per cent.

  -11| The central bank meets on Thursday.
  +12| Volume was the highest since June.

  -13| Brack Metals: 18.22 (down 11.0 per cent)
  +13| Brack Metals: 17.71 (down 13.5 per cent)

   Tolmer Steel: 9.60 (down 4.0 per cent)

  -14| Hagen Steel: 6.31 (down 3.0 per cent)
  +14| Hagen Steel: 6.18 (down 5.0 per cent)

  -(Reporting by Jan Ostrow; editing by Maud Kell)
  +(Reporting by Jan Ostrow; editing by Maud Kell and Piers Dunn)


  # football
  @1 edited headline name
  @2 edited name
  @3 edited number
  @4 edited name
  @5 edited name
  @6 edited name
  @7 removed
  @8 added quote attribution
  @9 added quote
  @10 added attribution
  @11 added
  @12 split date
  @13 edited number
  @14 edited number
  -1| Late Amadi goal sends Tarn Rovers top
  +1| Late own goal sends Tarn Rovers top

  -2| A goal in the 88th minute by the substitute Kofi Amadi gave Tarn Rovers a 2-1 win at Wexley Town on Saturday and took them to the top of the Fells League.
  +2| An own goal in the 88th minute gave Tarn Rovers a 2-1 win at Wexley Town on Saturday and took them to the top of the Fells League.

   Wexley had led through Ben Stroud’s header.
  -3| Rovers, who had lost their previous three away games, were second best until the hour.
  +3| Rovers, who had lost their previous four away games, were second best until the hour.

  -4| Luis Parada levelled from the penalty spot after Stroud handled.
  +4| Luis Parada levelled from the penalty spot after Max Hollis handled.

   The Wexley goalkeeper, Tim Garrow, saved from Parada and from Dean Voss.
  -5| The Wexley goalkeeper, Tim Garrow, then tipped a shot from Amadi over the bar.
  +5| The Wexley goalkeeper, Tim Garrow, then tipped a header from Voss over the bar.

  -6| The winner came when a corner was only half cleared and Amadi drove it in from the edge of the area.
  -7| It was Amadi’s third goal in as many games.
  +6| The winner came when a corner was only half cleared and a shot by Amadi went in off Hollis.

   Ray Dunn of Wexley was sent off in stoppage time for dissent.

  -12| Rovers visit Castle Athletic on Tuesday; Wexley are at home to Pell United the same night.
  +8| “We did not deserve that,” said the Wexley manager, Carla Binns.

  -13| Attendance: 8,214
  +9| “But that is what going down feels like.”
  +¶
  +10| Stig Aune, her opposite number, admitted that his side had been lucky.
  +¶
  +11| It was Wexley’s third defeat in as many games.
  +¶
  +12| Rovers visit Castle Athletic on Tuesday. Wexley are at home to Pell United on Wednesday.
  +¶
  +13| Attendance: 8,412

   Tarn Rovers: 41 points

   Castle Athletic: 40 points

  -14| Pell United: 36 points
  +14| Pell United: 37 points

   Wexley Town: 19 points


  # ferry-day
  @1 edited headline
  @2 moved tense
  @3 added
  @4 added attribution
  @5 edited quote
  @6 added quote attribution
  @7 removed attribution
  @8 edited tense
  @9 removed
  @10 edited number
  @11 edited number
  -1| Ferry talks resume as islands run short of fuel
  +1| Ferry strike called off after pay deal

   By Nell Strand, transport editor

  -2| Talks to end the strike on the Sundry Isles ferries resumed on Thursday morning as two of the islands reported that they were running short of fuel.
  +3| The strike that has cut off the Sundry Isles for four days was called off on Thursday night after crews were promised 7 per cent more pay.

  -2| The two sides met at a hotel in Port Amble shortly after 9 a.m.
  +4| The first boat will leave Port Amble at 6 a.m. on Friday, the operator, Islelink, said.

  -5| “We are here to settle today,” said the union’s secretary, Hamish Coll.
  +5| “We came here to settle, and today we did,” said the union’s secretary, Hamish Coll.

  -7| The operator, Islelink, said that it had improved on its earlier offer of 5 per cent.
  +6| Moira Tarn, the chief executive of Islelink, described the outcome as “a relief for everyone”.

   About 9,000 people live on the islands. The strike began on Monday after the crews rejected a rise of 3 per cent.

  -8| On Skerra the only filling station closed on Wednesday evening.
  +8| On Skerra the only filling station had closed on Wednesday evening.
   “I have half a tank and a sick mother,” said Annie Lowrie, a teacher there.

  -9| A naval supply ship took in medicines on Tuesday.
  +2| Talks had resumed on Thursday morning as two of the islands reported that they were running short of fuel. The two sides met at a hotel in Port Amble shortly after 9 a.m.

  -10| The crews, who number 240, last struck in 2011.
  +10| The crews last struck in 2011.

  -11| Any deal must be put to a ballot.
  +11| The deal must still be put to a ballot of all 240 members.


  # typography-only
   The palm house at Brayle opens its doors again

   By Sunniva Keel

  -Share on all platforms
  +Copy link

  -The great greenhouse in the botanical garden at Brayle - empty, cold and leaking for six years - opens to the public again on Saturday.
  +The great green­house in the botanical garden at Brayle — empty, cold and leaking for six years — opens to the public again on Saturday.

  -The palm house in 1911 (Photo: City Archive)
  +The palm house this week, with its new glass (Photo: Ines Rohde)

  -"We counted 4,300 panes and broke only two," said Orla Finch, the head gardener. The dome is 18 metres high and was held up by ropes for most of last year.
  +“We counted 4,300 panes and broke only two,” said Orla​ Finch, the head gardener.

  -"It's the smell you notice first," said Per Sand, who was a boy here. "Then it's the heat."
  +The dome is 18 metres high and was held up by ropes for most of last year.

  -The garden's oldest plant, a cycad brought by ship in 1821, was kept alive in a school gym.
  +“It’s the smell you notice first,” said Per Sand, who was a boy here. “Then it’s the heat.”

  -It has grown by 3 per cent since it came home.
  +The garden’s oldest plant, a cycad brought by ship in 1821, was kept alive in a school gym. It has grown by 3 per cent since it came home.

  -The repairs cost 6.1 million crowns - about a third of it from readers of this newspaper.
  +The repairs cost 6.1 million crowns — about a third of it from readers of this newspaper.

  -"Nobody knew whether the heating would hold," said Finch. "It held."
  +“Nobody knew whether the heating would hold,” said Finch. “It held.”

   Entry is free until the end of the month.

   Opening hours are 10 a.m. to 5 p.m., except on Mondays.

  -Sunniva Keel writes about gardens.
  +Sunniva Keel writes about gardens and parks and lives in Brayle.
  +¶
  +Most read


  # archive-dates
  @1 edited date
  @2 edited date
  @3 edited date
  @4 edited date
  @5 edited name
  @6 edited date tense
  @7 edited date tense
  @8 edited date
  @9 edited date tense
   Swing bridge at Stavely closed after barge strikes pier

  -1| The swing bridge at Stavely was closed yesterday after a barge loaded with gravel struck one of its piers.
  +1| The swing bridge at Stavely was closed on 4 March 2025 after a barge loaded with gravel struck one of its piers.
   Nobody was hurt.

  -2| The harbour master, Lorna Petrie, said that the bridge would stay shut until at least Friday.
  +2| The harbour master, Lorna Petrie, said that the bridge would stay shut until at least 7 March.
   “We will know more tomorrow,” she said.

  -3| Divers went down this morning to look at the footings.
  +3| Divers went down on the morning of 5 March to look at the footings.

  -4| Last month the bridge was closed for two days for work on its motors.
  +4| In February the bridge was closed for two days for work on its motors.
   It was the third accident at the crossing in a year.

  -5| The barge, the Annie Dow, was on her way from Kell to the Stavely cement works.
  -6| Her skipper, who has not been named, is to be interviewed today.
  +5| The barge, the Annie Dove, was on her way from Kell to the Stavely cement works.
  +6| Her skipper, who has not been named, was to be interviewed on 5 March.

   About 6,000 vehicles use the bridge every day.
  -7| Ferries will run every half hour from tonight.
  +7| Ferries were to run every half hour from that night.

   “I walked to work yesterday and I shall walk tomorrow,” said Bertil Hay, a baker.

  -8| Next year the council is to decide whether to replace the bridge, which opened in 1911.
  +8| In 2026 the council is to decide whether to replace the bridge, which opened in 1911.

  -9| A meeting for residents will be held in the Corn Hall at 7 p.m. on Monday.
  +9| A meeting for residents was to be held in the Corn Hall at 7 p.m. on 10 March.


  # science-salamanders
  @1 edited headline hedge attribution
  @2 edited hedge attribution
  @3 edited number
  @4 edited number
  @5 edited number explained
  @6 edited number
  @7 edited hedge
  @8 edited quote
  @9 edited number date
  @10 merged
  @11 removed
  @12 edited negation
  @13 added
  @14 added
  -1| Cave salamanders live twice as long as thought, study finds
  +1| Cave salamanders may live twice as long as thought, study suggests

   By Halvard Ness, science reporter

  -2| The blind salamanders of the Dorrin caves can reach an age of 140, twice as much as had been thought, researchers have shown.
  +2| The blind salamanders of the Dorrin caves may reach an age of 140, twice as much as had been thought, researchers have suggested.

  -3| The team, led by Saskia Venn of Halm University, marked 412 animals over 11 years and weighed each of them every spring.
  -4| Two animals died during the study.
  +3| The team, led by Saskia Venn of Halm University, marked 421 animals over 11 years and weighed each of them every spring.
  +4| Fourteen animals died during the study.

  -5| Growth slowed by 3.1 per cent a year in males and by 2.7 per cent in females.
  +5| Growth slowed by 3.1 per cent a year in males and by 2.4 per cent in females.

   “They do almost nothing, and they do it very slowly,” Venn said.

   One female was seen in the same crevice 38 times.
  -6| One male was seen in the same crevice 36 times.
  +6| One male was seen in the same crevice 63 times.

   The water in the caves has a temperature of 8C all year.
  -7| The water in the caves holds almost no food.
  +7| The water in the caves holds no food.

  -8| Ivo Marsh, a zoologist at the Lusgill Institute, said the estimate rested on “a long extrapolation”.
  +8| Ivo Marsh, a zoologist at the Lusgill Institute, said the estimate rested on “a very long extrapolation”.
   “Nobody has watched a salamander for a century,” he said.

  -9| The oldest known animal was 68.
  +9| The oldest known animal was 70 when it died in 1998.

  -10| The species was described in 1874. It is protected in all three of the valleys where it lives.
  +10| The species, which was described in 1874, is protected in all three of the valleys where it lives.

  -11| Genetic tests will follow next year.
  +12| The findings, which have not been reviewed by other scientists, appear in the journal Cave Life.
  +13| The work was paid for by a maker of bottled water.

  -12| The findings, which have been reviewed by other scientists, appear in the journal Cave Life.
  +14| This article was amended on 6 October to correct the rate at which growth slows in females, which is 2.4 per cent, not 2.7 per cent.


  # interview
  @1 edited headline quote
  @2 edited number
  @3 edited
  @4 moved number
  @5 split
  @6 edited
  @7 edited negation
  @8 removed
  @9 removed
  @10 added
  @11 added
  -1| “A bridge is a promise”: an interview with Marit Quill
  +1| “A bridge is a public promise”: an interview with Marit Quill

   Interview by Josef Crane

  -2| Marit Quill has designed 31 bridges in nine countries, among them the Long Span at Orrest.
  +2| Marit Quill has designed 32 bridges in nine countries, among them the Long Span at Orrest.
   We met her at her office in Tamsin Square.
  -3| The conversation has been edited for length.
  +3| The conversation has been edited for length and clarity.

   Q: How did you start?

   A: I built dams in the gutter. My mother, who drove a bus, told me they were bridges lying down.

  +4| Q: Which of your bridges do you dislike?
  +¶
  +4| A: The one at Camber Point. I was 27 and I wanted to be noticed.
  +¶
   Q: You once said that steel is lazy. What did you mean?

   A: It goes where the load is least.
  -5| Concrete will argue with you; steel will not.
  +5| Concrete will argue with you. Steel will not.

  -6| Q: Did the mayor press you to finish Orrest early?
  +6| Q: Did anyone press you to finish Orrest early?

  -7| A: I was told to cut corners.
  -8| I was also told to be quiet about it.
  -¶
  -4| Q: Which of your bridges do you dislike?
  -¶
  -4| A: The one at Camber Point. I was 29 and I wanted to be noticed.
  +7| A: I was not told to cut corners.

   Q: What comes next?

   A: A footbridge in the village where I was born. It will have no lights, because the village has no money for them.
  -9| I shall cut the ribbon with kitchen scissors.

  -Josef Crane writes about cities.
  +10| Q: And after that?
  +¶
  +11| A: I stop.
  +¶
  +Josef Crane writes about cities and rivers.


  # press-release
  @1 edited headline tense
  @2 edited number date tense
  @3 edited date tense
  @4 edited quote
  @5 edited tense
  @6 added
  -1| Lumen Trams to open night service in Averley
  +1| Lumen Trams opens night service in Averley

  -2| AVERLEY, 2 June — Lumen Trams will open a night service on four of its seven lines on Friday.
  +2| AVERLEY, 6 June — Lumen Trams today opened a night service on five of its seven lines.

  -3| Trams will run every 20 minutes from midnight until 5 a.m.
  +3| Trams run every 20 minutes from midnight until 4 a.m.

  -4| “This city does not go to bed early, and nor should its trams,” said Hilde Brandreth, the chief executive.
  +4| “This city does not sleep, and nor should its trams,” said Hilde Brandreth, the managing director.

  -5| A single ticket will cost 3.20 crowns, the same as by day.
  +5| A single ticket costs 3.20 crowns, the same as by day.
   Night tickets are sold on board and in the company’s app.
  +6| Dogs travel free.

   About Lumen Trams: The company was founded in 1902 and carries 210,000 passengers a day.


  # british-american
  @1 edited headline typography
  @2 edited typography
  @3 edited typography
  @4 edited number
  @5 edited typography
  @6 edited typography
  @7 split
  @8 edited typography
  @9 edited
  @10 edited typography
  @11 edited typography
  -1| Port Selby harbour wall to be rebuilt in grey granite
  +1| Port Selby harbor wall to be rebuilt in gray granite

   By Gwen Tallis

  -2| The sea wall that has sheltered the harbour at Port Selby since 1888 is to be rebuilt after two storms tore holes in it.
  +2| The sea wall that has sheltered the harbor at Port Selby since 1888 is to be rebuilt after two storms tore holes in it.

  -3| The work, which will cost 14 million crowns, is being organised by the port authority.
  +3| The work, which will cost 14 million crowns, is being organized by the port authority.

  -‘We will not lose the look of the old stone,’ said Edda Crowe, who chairs the authority.
  +“We will not lose the look of the old stone,” said Edda Crowe, who chairs the authority.

  -4| Lorries will carry 9,000 blocks of granite from a quarry 12 kilometres away.
  -5| Drivers are asked to use the car park behind the theatre.
  +4| Trucks will carry 9,000 blocks of granite from a quarry 7.5 miles away.
  +5| Drivers are asked to use the parking lot behind the theater.

  -6| Some residents have criticised the plan, saying the noise will drive away visitors in the summer.
  +6| Some residents have criticized the plan, saying the noise will drive away visitors in the summer.

  -‘It has been a long winter and now it will be a loud spring,’ said Tom Hale, who owns a café on the quay.
  +“It has been a long winter and now it will be a loud spring,” said Tom Hale, who owns a café on the quay.

  -‘I’m buying earplugs.’
  +“I’m buying earplugs.”

  -7| The wall was last repaired in 1953 and the stones still bear the masons’ marks.
  +7| The wall was last repaired in 1953. The stones still bear the masons’ marks.

  -8| About 15 per cent of the houses on the seafront were flooded in January.
  +8| About 15 percent of the houses on the seafront were flooded in January.

  -9| The town council have set aside a further 2 million crowns for them.
  +9| The town council has set aside a further 2 million crowns for them.

  -10| A cheque was handed over at the town hall last week.
  +10| A check was handed over at the Town Hall last week.

  -11| Anyone travelling to the island should allow an extra 20 minutes.
  +11| Anyone traveling to the island should allow an extra 20 minutes.

   The old wall will be visible at low tide.


  # feature-clocks
  @1 edited number
  @2 removed
  @3 edited attribution
   The man who keeps Ostley on time

   In a town with more public clocks than buses, one repairer still climbs every tower himself

   By Mattias Crewe

   At ten to six on a winter morning Edgar Pohl unlocks a door that most people in Ostley have never noticed. It stands between a bakery and a shop that sells umbrellas, and behind it are 112 steps. Pohl, who is 71, takes them without a pause.

   “If I stop, I think,” he says. “If I think, I stay in bed.”

   At the top is the oldest clock in the town, a frame of black iron about as large as a wardrobe. It was made in 1742 by a locksmith who had never built a clock before and never built another. Pohl winds it three times a week. He has done so since the spring of 1979.

  -1| There are 27 public clocks in Ostley, and all of them are in his care.
  +1| There are 37 public clocks in Ostley, and all of them are in his care.
   Some hang in churches, one in a brewery, and one, for reasons nobody remembers, in a tree. The smallest is no larger than a plate. The largest has hands as long as a rowing boat.

   The town owes its clocks to a quarrel. In 1806 two parishes could not agree on the hour of the market, and each of them put up a tower to prove its point. The other parishes followed. By the time the railway came, a traveller who crossed the town on foot could gain or lose eleven minutes.

   “My grandmother lived by the north clock and worked by the south clock,” says Vera Holt, who runs the museum in Cooper Lane. “She was late for forty years.”

   The museum keeps a drawer of letters on the subject. One of them, from a dentist, asks the council to shoot the bell. Another thanks it for a clock that ran so slow that a hanging was called off.

   Pohl learned the trade from his uncle. He was a shy boy with a stammer, and the uncle was deaf. “We got along very well,” he says.
  -2| His first wage was a bicycle.

   The work is mostly oil and patience. Pigeons are the enemy, and after the pigeons come frost, students and committees. Once he found a sandwich in the striking train, carefully wrapped. Once he found a love letter, which he delivered.

   For some years the council has talked about electric motors. They would cost less than a man, and they do not retire. A trial in the tower of St Brede ended after nine days, when the motor struck thirteen at midnight and woke the bishop.

  -3| Nils Agger, the councillor in charge of buildings, says the plan has been dropped.
  +3| Nils Agger, the councillor in charge of buildings, admits the plan has been dropped.
   “We looked at the figures, and then we looked at the clocks,” he says.

   Who will follow Pohl is another matter. He has had four apprentices. Two became opticians, one became a priest, and one is afraid of heights.

   Since September a fifth has been coming on Saturdays. Her name is Jasna Roth, she is 19, and she takes the steps two at a time. “She asks why,” says Pohl. “The others only asked when.”

   Roth says she likes the moment before the bell. The hammer lifts, the whole frame holds its breath, and the pigeons leave. “It’s like being inside a thought,” she says.

   At six the old clock strikes, and far below a light goes on in the bakery. A second clock answers from across the river, and then a third. They are not quite together.

   Pohl takes out his watch, looks at it and puts it away again. “Near enough,” he says.

   Mattias Crewe is a staff writer.
  """#
