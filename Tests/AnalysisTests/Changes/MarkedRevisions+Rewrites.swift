extension MarkedRevision {
  /// Versions of invented stories that were rewritten, reordered, cut and joined.
  static let rewrites = all(in: text)
}

private let text = #"""
  # ammonia-leak
  @1 edited headline number
  @2 edited number date
  @3 added attribution
  @4 edited date hedge
  @5 edited tense
  @6 edited number date
  @7 edited number
  @8 removed quote attribution
  @9 added quote attribution
  @10 removed
  @11 added
  @12 edited date
  @13 removed
  @14 added attribution
  @15 removed
  @16 added quote attribution
  @17 added
  @18 added
  -1| Ammonia leak at Dunmore Falls cold-storage plant sends 6 to hospital
  +1| One dead, 11 hurt in ammonia leak at Dunmore Falls plant

  -2| DUNMORE FALLS (Plains Desk) — An ammonia leak at a cold-storage plant on the south side of Dunmore Falls sent six workers to the hospital Monday morning and forced the evacuation of nearby homes, officials said.
  +2| DUNMORE FALLS (Plains Desk) — An ammonia leak at a cold-storage plant on the south side of Dunmore Falls killed a maintenance worker, sent 11 other people to the hospital Monday and forced hundreds of people to leave, officials said.

  -4| The leak was reported at about 6:40 a.m. at Harlan-Best Foods, Fire Chief Rosa Tillery said.
  -5| Crews will go back inside before noon to check the pipes.
  +3| The worker who died was identified by his family as Emil Castaveda, 52, a mechanic who had been at the plant for 19 years.

  -6| Two of the workers were in serious condition.
  -7| Four others were treated for eye and throat irritation.
  +4| The leak was reported at 6:32 a.m. at Harlan-Best Foods, Fire Chief Rosa Tillery said.
  +5| Crews went back inside before noon to check the pipes.

  -8| "We got everybody out, and that is the main thing," Tillery told reporters.
  +6| Three of the workers were in critical condition on Monday evening.
  +7| Eight others were treated for eye and throat irritation and sent home.
  +¶
  +9| "He went back in for a man who did not know the way out," Tillery told reporters.

   Residents within half a mile of the plant were told to leave their homes.
  -10| Those living up to a mile away were told to stay inside with windows closed.
  +11| The order was lifted when readings outside the fence fell below the level considered harmful.

  -12| Classes at Garrity Elementary School, three blocks from the plant, were canceled for the day.
  +12| Classes at Garrity Elementary School, three blocks from the plant, will resume on Tuesday.

  -13| It was not immediately clear what caused the leak.
  -15| A spokesperson for Harlan-Best did not return a phone message.
  +14| Investigators believe that a forklift struck an overhead line, according to two people briefed on the inquiry.
  +16| Harlan-Best said in a statement that it was "heartbroken" and would keep the building shut until an inspection was complete.

  -The plant employs about 140 people and stores meat and frozen vegetables for grocery chains in three counties. Ammonia is widely used as a refrigerant because it is cheap and carries heat well.
  -¶
  -The gas is lighter than air when dry, but a cold cloud of it can cling to the ground for hours.
  +The plant employs about 140 people and stores meat and frozen vegetables for grocery chains in three counties. Ammonia is widely used as a refrigerant because it is cheap and carries heat well. The gas is lighter than air when dry, but a cold cloud of it can cling to the ground for hours.
  +17| The company was fined $18,500 four years ago over a smaller leak at the same site.
  +18| It had paid the penalty without contesting the findings.

   Dunmore Falls, a city of 38,000, lies along the Tessic River near the northern edge of Coyle County. The plant was built in 1974 and enlarged twice. A second cold store, owned by another company, stands across the road.


  # cup-tie
  @1 edited headline number
  @2 added
  @3 edited name
  @4 added
  @5 split number
  @6 edited number date
  @7 removed
  @8 edited
  @9 merged number date
  @10 removed
  @11 added quote attribution
  @12 edited name
  @13 added quote attribution
  @14 added quote
  @15 edited date
  @16 edited number
  -1| Wendle Town 2-1 Ashcombe Rovers: Prior's late header sends hosts through
  +1| Prior the plumber sends Wendle Town past Ashcombe Rovers

  -3| Callum Prior headed an 89th-minute winner as Wendle Town beat Ashcombe Rovers 2-1 to reach the third round of the Severn Shield.
  +2| On Saturday morning Callum Prior was lying under a kitchen sink in Lower Wendle, and by teatime he was on the shoulders of half the town.

  -5| Ashcombe went ahead after 12 minutes when Joel Tandy drove low past Mark Oster from the edge of the area.
  -6| Wendle levelled after 31 minutes through Danny Whitlow's penalty.
  -7| The referee, Sarah Munn, had ruled that Luke Fenby handled a cross.
  +3| His 89th-minute header gave Wendle Town a 2-1 win over Ashcombe Rovers and a place in the third round of the Severn Shield.
  +4| No side from the Combined Counties has gone so far in the competition since it began.

  -8| Rovers had the better of the second half.
  -9| Tandy hit the post after 58 minutes. Tandy hit the bar after 66 minutes.
  -10| Oster also saved well from the substitute Ben Aldous.
  +5| Ashcombe, two divisions higher, went ahead after 12 minutes. Joel Tandy drove the ball low past Mark Oster from the edge of the area.
  +6| Wendle levelled after 33 minutes through Danny Whitlow's penalty.

  +8| Rovers ought to have won the tie in the second half.
  +9| Tandy hit the post after 58 minutes and the bar eight minutes later.
   The 600 visiting supporters behind the Wendle goal had begun to sing about Sunday lunch. A shower had turned the far corner to soup. Wendle, who train on two evenings a week, looked tired.

  -12| But Prior rose above Fenby to meet a corner from Whitlow with a minute of normal time left.
  +11| “If you don't take your chances somebody else's dream comes true,” said the Ashcombe manager, Piet Hallam.

  -15| The draw for the third round is on Monday.
  +12| But Prior lost Fenby and met a corner from Dace with a minute of normal time left.

  +13| “I've got a boiler to see to at eight on Monday,” Prior said.
  +14| “They can wait until nine.”
  +¶
  +15| The draw for the third round takes place on Tuesday evening.
   Ashcombe return to league business at home to Fellgate.

   Wendle Town: Oster; Hale, Prior, Stubbs, Quill; Whitlow, Dace, Emmer; Royle, Penn, Sykes. Ashcombe Rovers: Lomax; Fenby, Garrick, Thole, Ives; Tandy, Marsh, Coyle; Bright, Noon, Aldridge. Referee: S Munn.
  -16| Attendance: 3,412.
  +16| Attendance: 3,421.


  # market-close
  @1 edited headline date
  @2 added
  @3 edited number date
  @4 added
  @5 removed
  @6 added attribution
  @7 edited number
  @8 edited number
  @9 moved name date tense
  @10 removed quote attribution
  @11 added quote attribution
  @12 removed
  @13 edited number
  @14 edited number
  @15 added
  -1| Karsten Exchange shares slip at midday as miners drag
  +1| Karsten Exchange shares end higher after surprise rate cut

   By Wilma Prosser

  -9| Shares on the Karsten Exchange slipped on Thursday, with mining companies leading the way down after the price of tin fell for a fourth day.
  +2| Shares on the Karsten Exchange turned round on Thursday afternoon and closed at their highest for six weeks after the central bank unexpectedly cut its main interest rate.

  -3| By 12:15 the KX 80 index was down 22.4 points, or 0.5%, at 4,611.8.
  +3| At the close the KX 80 index was up 51.6 points, or 1.1%, at 4,685.8.
   The smaller-company index was little changed.

  -7| Boreham Tin dropped 3.1%.
  +4| The bank lowered the rate to 3.25% from 3.5% and hinted at a second cut before the end of the year.
  +6| Only two of 31 economists in a survey last week had forecast the move.
  +¶
  +7| Boreham Tin dropped as much as 4.2% before ending 0.3% lower.
   Orley Metals dropped 2.6%.
  -8| Castor Deep dropped 2.4%.
  +8| Castor Deep dropped 2.1%.

  -10| "It is all tin this morning," said Hal Brannock, an analyst at Peverel Street Securities.
  +9| Earlier in the day mining companies had led the way down after the price of tin fell for a fourth day.

  -12| Traders are waiting for the central bank's decision on interest rates at 2 p.m.
  -5| Most economists expect no change.
  +11| "Nobody on my desk saw it coming, and I include myself," said Hal Brannock, an analyst at Peverel Street Securities.

  -13| Among the gainers, Lumley Stores rose 1.9% after it said that sales in the spring quarter had beaten its own forecast.
  +13| Among the gainers, Lumley Stores rose 6.4% after it said that sales in the spring quarter had beaten its own forecast.
   Gannet Air was up 0.8%.

  -Lumley, which owns 212 shops, will publish its full results in June.
  -¶
  -The company said in January that it would close nine of them.
  +Lumley, which owns 212 shops, will publish its full results in June. The company said in January that it would close nine of them.

   The index has risen 7.7% since the start of the year.

  -14| The Karsten crown stood at 1.204 to the mark, from 1.207 on Wednesday.
  +14| The Karsten crown weakened to 1.188 to the mark, from 1.207 on Wednesday.
  +15| The exchange will be shut on Friday for the Founders' Day holiday.


  # arson-verdict
  @1 edited headline number date quote hedge
  @2 edited number date hedge
  @3 edited number hedge
  @4 removed
  @5 added
  @6 edited tense
  @7 edited attribution hedge
  @8 edited attribution
  @9 removed quote attribution
  @10 added
  @11 removed attribution
  @12 removed
  @13 added quote attribution
  @14 added quote attribution
  @15 edited number
  -1| Jury out in trial of man accused of burning down Quayside Hall
  +1| Caretaker with ‘a key and a grudge’ jailed for 14 years over Quayside Hall fire

  -2| The jury in the trial of a former caretaker accused of setting fire to Quayside Hall in Penbury has retired to consider its verdict.
  +2| A former caretaker who set fire to Quayside Hall in Penbury because he had been sacked has been jailed for 14 years.

  -3| Denis Orrell, 57, is accused of arson with intent to endanger life.
  -4| He denies the charge.
  +3| Denis Orrell, 57, was found guilty of arson with intent to endanger life by a majority of ten to two.
  +5| He shook his head as the foreman spoke and did not look towards the public gallery.

  -6| Penbury Crown Court has heard that the fire broke out shortly before midnight on 2 November, while 31 people were at a wedding party on the first floor.
  +6| Penbury Crown Court heard that the fire broke out shortly before midnight on 2 November, while 31 people were at a wedding party on the first floor.
   All of them escaped. Two firefighters were injured when part of the roof fell in.

  -7| Prosecutors allege that Orrell poured white spirit over a stack of chairs because he had lost his job at the hall three weeks before.
  +7| Orrell poured white spirit over a stack of chairs after losing his job at the hall three weeks before.
   Jane Skerry KC, prosecuting, told the jury in her closing speech that the defendant was “a man with a key and a grudge”.

  -8| Orrell told the court that he was at home asleep.
  -9| His barrister, Tobias Wynn, said that the case against him rested on “a blurred film of a man in a cap”.
  +8| Orrell claimed that he was at home asleep.
  +10| Records from his telephone, however, placed him within 200 metres of the building at 23.41.

  -11| Judge Amara Lyle told the seven men and five women that there was no hurry.
  -12| They will return on Wednesday morning.
  +13| Sentencing him on Friday, Judge Amara Lyle said that nobody had died “only because a child noticed the smell”.
  +¶
  +14| “You heard the music and you knew they were up there,” she told him.

   The hall, built in 1888 as a reading room for dock workers, was insured for less than half of what it would cost to rebuild.
  -15| A fund set up by its trustees has reached £212,000.
  +15| A fund set up by its trustees has passed £240,000.
   Its library of 6,000 books had been moved out a year before. Its clock, which fell four storeys into the cellar, has been mended and stands in the town library.


  # tutoring-contract
  @1 edited negation
  @2 edited quote
  @3 edited name attribution
   Aldine schools paid tutoring firm $2.3 million for sessions few students attended

   By Corinne Vasquez-Hale

   The Aldine Valley school district paid a tutoring company $2.3 million over two years for online sessions that most of the enrolled students never joined, according to records reviewed by The Valley Register. On some evenings, the records show, a tutor was paid to sit alone in a virtual room for three hours.

   The company, BrightLedger Learning, billed the district for every seat it made available, whether or not a student filled it. In the first year the average attendance was 11 percent. In the second year the average attendance was 9 percent.

  -"I logged in, I waited, I logged out," said one former tutor, Dana Ruhl, who worked for the company until last spring. "Nobody ever asked me how many kids came."
  +“I logged in, I waited, I logged out,” said one former tutor, Dana Ruhl, who worked for the company until last spring. “Nobody ever asked me how many kids came.”

  -1| Superintendent Mitchell Orne had not been told about the attendance figures when he asked the school board to renew the contract in June, emails show.
  -The board's chair, Patrice Lund, had not been told about them either. The board approved the renewal by a vote of 6-1.
  +1| Superintendent Mitchell Orne had been told about the attendance figures when he asked the school board to renew the contract in June, emails show.
  +The board’s chair, Patrice Lund, had not been told about them either. The board approved the renewal by a vote of 6-1.

  -"If I had seen those numbers I would have pulled it off the agenda," Lund said in an interview.
  +“If I had seen those numbers I would have pulled it off the agenda,” Lund said in an interview.

   Orne declined to be interviewed.
  -2| In a written statement, he said the district had acted "in good faith and at great speed" to help students who had fallen behind.
  +2| In a written statement, he said the district had acted “in good faith” to help students who had fallen behind.

  -3| A senior official in the district's finance office, Leonard Pike, said he had raised concerns about the invoices as early as September.
  +3| A senior official in the district’s finance office said he had raised concerns about the invoices as early as September.
   He said he was told to pay them.

  -BrightLedger said in a statement that its contract with the district was "clear on its face" and that it had met every obligation. The company has contracts with at least 14 other districts in the region.
  +BrightLedger said in a statement that its contract with the district was “clear on its face” and that it had met every obligation. The company has contracts with at least 14 other districts in the region.

  -The state auditor's office said it was aware of the matter. It would not say whether it had opened an inquiry.
  +The state auditor’s office said it was aware of the matter. It would not say whether it had opened an inquiry.

   The contract ends on June 30. The district has until March 1 to say whether it will seek another year.

  -Corinne Vasquez-Hale covers education. Reach her at the Register's tip line.
  +Corinne Vasquez-Hale covers education. Follow her work or send a tip through the Register’s secure form.


  # obit-bellmaker
  @1 edited number
  @2 edited name quote
  @3 edited date
   Edwin Thackray-Lowe, bellfounder who tuned a cathedral by ear

  -1| Edwin Thackray-Lowe, who has died aged 84, was the last master of the Corle bell foundry and the man who retuned the twelve bells of Marchester Cathedral with nothing but a tuning fork and a file.
  +1| Edwin Thackray-Lowe, who has died aged 86, was the last master of the Corle bell foundry and the man who retuned the twelve bells of Marchester Cathedral with nothing but a tuning fork and a file.

   He cast 211 bells in 46 years. He recast 46 more. None, he liked to say, had ever come back.

   Thackray-Lowe was born at Corle, the third of five sons of a wheelwright. He left school at 14 and swept the foundry floor for a year before anybody let him near the metal.

   His chance came in 1959, when the foundry's tuner lost his hearing. “Old Jabez wrote the numbers on a slate and I sang them back to him,” he recalled. “If I was flat he threw the slate.”

   By 1967 he was the foundry's chief tuner. By 1971 he was its master.

   The Marchester ring made his name. The bells had been hung in 1722 and had never agreed with each other. He spent 19 months in the tower, sleeping in the ringing chamber through two winters, and when he came down the dean declared that the cathedral had been given a new voice.

   He married Peggy Orchard, a ringer, in 1964.
  -2| “Peggy has the better ear, and Margery the better temper,” he used to say of his wife and daughter.
  +2| “Peggy has the better ear, and Marjorie the better temper,” he used to say of his wife and daughter.

   The foundry closed in 2003, when he could find nobody to take it on. Its patterns are in the county museum.

   Peggy died in 2015. He is survived by their daughter, who is a piano tuner, and by three grandsons.

  -3| Edwin Thackray-Lowe, bellfounder, born 9 March 1938; died 2 January 2023
  +3| Edwin Thackray-Lowe, bellfounder, born 9 March 1936; died 2 January 2023


  # eelgrass
  @1 edited number
  @2 edited hedge
   Seagrass meadows lose a third of their depth range in 30 years, study finds

   Eelgrass no longer grows as deep as it did a generation ago along the coast of Lorne Sound, according to a survey that compared photographs taken by divers in 1991 with new ones from the same spots.

   The plants once reached nine metres down. They now stop at about six.

   The team led by Ines Kaldor, a marine botanist at the Sund Institute, visited 64 sites in two summers. At the eastern sites the area covered by eelgrass had shrunk by 41 per cent.
  -1| At the western sites the area covered by eelgrass had shrunk by 14 per cent.
  +1| At the western sites the area covered by eelgrass had shrunk by 17 per cent.
   Nine sites had no eelgrass left.

   Eelgrass needs light, and the water has become murkier. Nitrogen washed off farmland feeds tiny algae, which cloud the water and settle on the leaves.
  -2| Warmer winters cause further losses by letting crabs dig up seedlings earlier in the spring.
  +2| Warmer winters may cause further losses by letting crabs dig up seedlings earlier in the spring.

   “Every metre of depth we lose is a nursery for cod that we lose,” said Kaldor.

   The meadows shelter young fish, hold the sea bed together and lock up carbon in the mud. A hectare can store as much of it each year as two hectares of woodland.

   Not everyone is convinced that the old and new pictures can be compared. Rolf Aamund of the University of Teller, who was not involved in the study, pointed out that the divers of 1991 chose their own sites and may have preferred good ones. “It is a fair point, and we say so on page four,” said Kaldor.

   The team now wants to replant three of the bare sites. Earlier attempts in the Sound failed twice.

  -Photograph: an eelgrass bed off Kell Point, summer 2021. Credit: Sund Institute
  +Photograph: eelgrass off Kell Point in the summer of 2021. Credit: T. Moll/Sund Institute


  # qa-ferry-captain
  @1 edited name explained
  @2 edited hedge
  @3 added
   Five questions for the captain of the last car ferry on Lake Onaway

   Ruth Delacourt has run the Onaway Belle between Pine Harbor and Stroud Landing since 1998. She talked with us on the car deck on a foggy Thursday in April. The conversation has been edited for length.

   Q: How many crossings have you made?

  -1| A: Somebody at the Highway Office worked it out as 41,000.
  +1| A: Somebody at the Ferry Bureau worked it out as 41,000.
   I have never counted, because then I'd start thinking about it.

   Q: What does a new bridge mean for you?

   A: It means I am out of a job, and I voted for it. People up here wait 40 minutes for an ambulance when the lake is rough.

   Q: Have you ever had to turn back?

   A: Twice. Once for ice, in 2004, and once because a cow got loose and sat down on the ramp.
  -2| The county commission told us the ice would never be a problem, and they were wrong.
  +2| The county commission told us the ice would probably not be a problem, and they were wrong.

   Q: What will you do when the Belle stops running?

   A: The county wants to sell her for scrap. I have a buyer who wants to turn her into a restaurant, and he has 90 days to find the money.

   Q: Will you go and eat there?

   A: Only if they let me drive.

  -Share this story: Mail | Post | Copy link
  +3| Correction: An earlier version of this interview misstated which agency calculated the number of crossings; it was the Ferry Bureau, not the Highway Office.
  +¶
  +Share: Mail | Post | Save | Copy link


  # storm-live
  @1 edited headline number
  @2 moved tense
  @3 edited date tense
  @4 edited number
  @5 edited date
  @6 moved
  @7 edited typography
  -1| Storm Hettie live: trains halted and 12,000 homes without power
  +1| Storm Hettie live: trains halted and 19,500 homes without power

  -3| This page will close at 22:00.
  +2| What we know so far
  +¶
  +2| Storm Hettie came ashore at about 10:00 and moved north-east at 30mph. A red warning was in force for the coast from Sandlow to Cold Head until 17:00. One man was taken to hospital after his van was blown over on the Tarn Bridge. No deaths have been reported.
  +¶
  +3| This page is now closed.

   18:40

   The last train from Sandlow to Great Feering has reached its destination, three hours late, with 88 passengers and a dog on board. “We ran out of tea at Wickmere,” said the guard.

   16:15

  -4| Northern Grid says that 12,000 homes are without power, most of them between Feering and the coast.
  -5| It hopes to reconnect nine out of ten by midnight.
  +4| Northern Grid says that 19,500 homes are without power, most of them between Feering and the coast.
  +5| It hopes to reconnect nine out of ten by noon on Sunday.
  +¶
  +6| 15:40
  +¶
  +6| Lifeboat crews have brought in two anglers from the rocks below Cold Head.

   14:50

   The sea wall at Sandlow has been breached in two places. Police have closed Marine Parade and are asking sightseers to keep away.

   13:05

   All trains east of Wickmere are suspended after a beech came down on the overhead wires near Tolley Halt.

   11:30

   Gusts of 81mph have been recorded on Cold Head, the strongest since records began there in 1964.

  -2| What we know so far
  -¶
  -2| Storm Hettie came ashore at about 10:00 and is moving north-east at 30mph. A red warning is in force for the coast from Sandlow to Cold Head until 17:00. One man was taken to hospital after his van was blown over on the Tarn Bridge. No deaths have been reported.
  -¶
   09:20

  -7| Forty schools have sent pupils home.
  -¶
  -6| 15:40
  -¶
  -6| Lifeboat crews have brought in two anglers from the rocks below Cold Head.
  +7| 40 schools have sent pupils home.


  # button-museum
  @1 edited headline
  @2 moved
  @3 edited date
  @4 removed
  @5 moved
  @6 edited number hedge
  -1| In a town that made buttons, a museum holds on by a thread
  +1| In a town that made buttons, a museum hangs by a thread

   There are 1.4 million buttons in the basement of the old Weller Opera House, and on a recent Tuesday Joyce Abernathy-Pohl was looking for one of them.

   “Mother-of-pearl, two holes, about 1912,” she said. “I had it in my hand.”

  +2| The opera house has been sold. The new owner, a developer from Fort Cady, plans to turn it into apartments and has given the museum until the end of August. “I bear her no ill will,” the developer, Scott Bellweather, said by phone. “I just can't fit a bedroom around nine tons of buttons.”
  +¶
   For 80 years Weller cut buttons from the shells of river mussels.
  -3| At its height, in 1916, the town had 43 workshops and called itself the Button Capital of the Plains.
  +3| At its height, in 1915, the town had 43 workshops and called itself the Button Capital of the Plains.
   Then came plastic. The last factory closed in 1967.

  -Abernathy-Pohl, 74, opened the museum in 1989 with her late husband, Gus, who had swept floors at the Stroh & Daly works as a boy.
  -4| Admission is $3.
  -It has no heating and one bathroom.
  +Abernathy-Pohl, 74, opened the museum in 1989 with her late husband, Gus, who had swept floors at the Stroh & Daly works as a boy. It has no heating and one bathroom.

  -2| But the opera house has been sold. The new owner, a developer from Fort Cady, plans to turn it into apartments and has given the museum until the end of August. “I bear her no ill will,” the developer, Scott Bellweather, said by phone. “I just can't fit a bedroom around nine tons of buttons.”
  +5| The town council discussed the matter in May and took no action. Mayor Lyle Funk said his hands were tied. “We have potholes,” he said.

  -6| The collection draws about 600 visitors a year.
  +6| The collection draws fewer than 700 visitors a year.
   Some come from far away. A fashion designer flew in last fall and spent three days on her knees, photographing drawers. A retired judge comes each spring to sit with the military buttons.
  -¶
  -5| The town council discussed the matter in May and took no action. Mayor Lyle Funk said he would love to help. “We have potholes,” he said.

   Admission is $3. The museum is open from Tuesday through Saturday.

   Toward noon, Abernathy-Pohl straightened up with something the size of a dime between two fingers. It was the wrong one. She kept it out anyway.


  # byelection
  @1 edited headline number
  @2 moved
  @3 moved name number
  @4 edited date
  @5 added
  -1| Independents gain two seats in Harrowick by-elections
  +1| Independents take two seats in Harrowick by-elections by three votes and 208

   Independent candidates won two of the three seats contested in by-elections to Harrowick district council on Thursday, and the Alliance held the third.
  +2| The count in Upper Moor went to two recounts. Mr Crane, a farrier, said that he would “need to buy a tie”.
  +¶
  +3| Priory: Hester Pym (Independent) 812
  +¶
  +3| Priory: Neil Garside (Civic) 604
  +¶
  +3| Priory: Una Brent (Alliance) 377
  +¶
  +3| Tannery: Kath Oduwole (Alliance) 931
  +¶
  +3| Tannery: Roy Mellish (Independent) 889
  +¶
  +3| Tannery: Paul Thirkell (Civic) 288
  +¶
  +3| Upper Moor: Ivo Crane (Independent) 455
  +¶
  +3| Upper Moor: Beth Lister (Civic) 452

   Turnout was 28.4 per cent.

   The elections were called after three councillors resigned in protest at plans to move the weekly market from Corn Square to a car park behind the leisure centre. More than 4,000 people signed a petition against the move. The council's cabinet approved it in January by five votes to four.

   “This was never about fruit and veg,” said Hester Pym, who won in Priory ward. “It was about being asked.”

   The leader of the council, Graham Stott, said that he had “heard the message” and would put the plan before the full council again.
  -4| He did not say when.
  +4| He did not say when, though the next meeting is on 4 May.

  -3| Priory: Hester Pym (Independent) 812
  -¶
  -3| Priory: Neil Garside (Civic) 604
  -¶
  -3| Priory: Una Brent (Alliance) 377
  -¶
  -3| Tannery: Kath Oduwale (Alliance) 931
  -¶
  -3| Tannery: Roy Mellish (Independent) 899
  -¶
  -3| Tannery: Paul Thirkell (Civic) 288
  -¶
  -3| Upper Moor: Ivo Crane (Independent) 455
  -¶
  -3| Upper Moor: Beth Lister (Civic) 452
  -¶
  -2| The count in Upper Moor went to two recounts. Mr Crane, a farrier, said that he would “need to buy a tie”.
  +5| The market trust, which represents 61 stallholders, welcomed the result.

   The council is now made up of 19 Civic members, 14 from the Alliance and eight independents.


  # bridge-release
  @1 edited headline number date
  @2 split attribution
  @3 merged
  @4 split
  @5 merged
  @6 edited
  @7 split
  @8 merged
  @9 split typography
  -1| Harlow Creek Bridge Rehabilitation Is Complete
  +1| Harlow Creek Bridge to reopen October 9 after 19-month closing

  -2| The Tri-Rivers Transportation District is proud to announce that the Harlow Creek Bridge, which has been closed since March 2022, will reopen to traffic at 6 a.m. on Monday, October 9.
  +2| The Harlow Creek Bridge will reopen to traffic at 6 a.m. on Monday, October 9, the Tri-Rivers Transportation District said. It has been closed since March 2022.

  -3| The bridge carries State Route 41. It is used by about 9,400 vehicles a day.
  +3| The bridge carries State Route 41 and is used by about 9,400 vehicles a day.

  -4| The $26.5 million project replaced the deck and all 48 bearings, strengthened two of the four piers, and added a ten-foot-wide path for people walking and biking.
  +4| The $26.5 million project replaced the deck and all 48 bearings and strengthened two of the four piers. It also added a ten-foot-wide path for people walking and biking.

  -5| Work was to have taken 14 months. It took 19. Flooding in the spring washed out a temporary causeway.
  +5| Work that was to have taken 14 months took 19 after flooding in the spring washed out a temporary causeway.

   The old deck, poured in 1958, had been patched so often that in places there was more patch than deck. Inspectors lowered the weight limit three times. School buses were crossing empty while the children walked behind them.

  -6| "We are thrilled to give this crossing back to the community," said District Executive Director Marla Quist.
  +6| "We are thrilled to give this crossing back to the community," said Marla Quist, the district's executive director.

  -7| The contractor, Bowden & Teague, will pay $310,000 in penalties for late completion, and the district will use the money to resurface the approach road on the west bank, where trucks making the detour broke up the pavement.
  +7| The contractor, Bowden & Teague, will pay $310,000 in penalties for late completion. The district will use the money to resurface the approach road on the west bank. Trucks making the detour broke up the pavement there.

  -8| A ribbon-cutting ceremony will be held on Sunday at 2 p.m. Residents are invited to walk across the bridge.
  +8| A ribbon-cutting ceremony will be held on Sunday at 2 p.m., and residents are invited to walk across the bridge.
   Parking will be available at Harlow Middle School. Leashed dogs are welcome. Fireworks are not.

  -9| Lane closures will continue at night through the end of October while crews paint railings, and drivers should expect delays of up to ten minutes.
  +9| Lane closures will continue at night through the end of October while crews paint railings. Drivers should expect delays of up to 10 minutes.


  # branch-line
  @1 edited headline
  @2 split date
  @3 merged
  @4 split
  @5 edited number
  @6 split
  @7 merged
  @8 split
  @9 split
  @10 merged
  @11 merged
  -1| Steam returns to Ottersby branch after 61 years
  +1| First steam train for 61 years reaches Ottersby

  -2| A steam locomotive hauled a passenger train into Ottersby yesterday for the first time since the branch was closed in 1963, and several hundred people stood in the rain to watch it come.
  +2| A steam locomotive hauled a passenger train into Ottersby on 6 April for the first time since the branch closed in 1963. Several hundred people stood in the rain to watch it come.

  -3| The engine, number 4417, was built at Dunstow in 1921. It spent 30 years as a children's climbing frame in a park at Helm.
  +3| The engine, number 4417, built at Dunstow in 1921, spent 30 years as a children's climbing frame in a park at Helm.

  -4| Volunteers of the Ottersby Vale Railway Society relaid four miles of track, rebuilt three bridges and found a signal box that was being used as a henhouse.
  -5| The work cost £1.9 million.
  +4| Volunteers of the Ottersby Vale Railway Society relaid four miles of track and rebuilt three bridges. They also found a signal box that was being used as a henhouse.
  +5| The work cost £2.1 million.
   More than half of it came from legacies.

   The line was opened in 1874 to carry slate and carried it for 40 years. After that it carried hikers, milk and, in the summer of 1941, an entire girls' school. It never made a profit.

   Ottersby station is now a pottery. Its owner sells mugs with engines on them. Trains stop at a new platform beside it, made of sleepers.

  -6| “I was on the last train out, on my father's knee, and I swore I'd be on the first one back,” said Alan Prudhoe, 66, a retired postman.
  +6| “I was on the last train out, on my father's knee,” said Alan Prudhoe, 66, a retired postman. “And I swore I'd be on the first one back.”

  -7| There were setbacks. Thieves took 200 metres of rail in 2016. Badgers delayed the rebuilding of the Tarrow embankment by a year.
  +7| There were setbacks: thieves took 200 metres of rail in 2016, and badgers delayed the rebuilding of the Tarrow embankment by a year.

  -8| Trains will run at weekends until the end of September, with a service on Wednesdays during the school holidays, and a return ticket will cost £14 for adults and £7 for children.
  +8| Trains will run at weekends until the end of September. There will be a service on Wednesdays during the school holidays. A return ticket will cost £14 for adults and £7 for children.

  -9| The society now hopes to carry on to Fenwick Road, two miles further on, where the main line passes.
  -10| The council supports the idea. Network Ways, which owns the land, is less keen.
  +9| The society now hopes to carry on to Fenwick Road, two miles further on. The main line passes there.
  +10| The council supports the idea; Network Ways, which owns the land, is less keen.

  -11| “We have no objection in principle,” said a spokesman. He would not say more.
  +11| “We have no objection in principle,” said a spokesman, who would not say more.


  # heater-recall
  @1 edited headline number
  @2 split number
  @3 merged number
  @4 split typography
  @5 merged
  @6 edited typography
  @7 split typography
  @8 merged quote
  @9 merged
  @10 edited typography
  @11 added quote attribution
  -1| Hearthline recalls 70,000 heaters after fires
  +1| Hearthline recalls 76,000 heaters after fires

  -2| Hearthline, the maker of home heaters, has recalled 70,000 of its Glow 3 fan heaters because a faulty switch can overheat and catch fire, and has told owners to unplug them at once.
  +2| Hearthline, the maker of home heaters, has recalled 76,000 of its Glow 3 fan heaters because a faulty switch can overheat and catch fire.

  -3| The company knows of 23 cases in which a heater melted. It knows of four in which a room was damaged.
  +2| It has told owners to unplug them at once.
  +¶
  +3| The company knows of 26 cases in which a heater melted and four in which a room was damaged.
   Nobody has been injured. In the worst case, in a student hall in Pell City, 90 people had to leave their beds.

  -4| The recalled heaters are gray or white, were sold at Dunmart and Casa Verde stores between September and January for about $45, and have a serial number starting with GL3 on the label underneath.
  +4| The recalled heaters are grey or white. They were sold at Dunmart and Casa Verde shops between September and January for about $45. They have a serial number starting with GL3 on the label underneath.

  -5| Owners can send in a photograph of the cut cord. They will receive a full refund.
  +5| Owners who send in a photograph of the cut flex will receive a full refund.
   No receipt is needed. Heaters must not be thrown out with household waste.
  -6| Any town recycling center will take them.
  +6| Any town recycling centre will take them.

   The Glow 3 was introduced three years ago and won a design prize. Its larger sister, the Glow 5, has a different switch and is not affected. Both are made in the same factory.

  -7| The Consumer Hazards Board, which ordered tests of the switch after a fire in an apartment in Belmore in December, said that Hearthline had cooperated fully.
  +7| The Consumer Hazards Board ordered tests of the switch after a fire in a flat in Belmore in December. It said that Hearthline had co-operated fully.

  -8| “The switch is rated for 10 amps,” said the board's chief engineer, Tomas Reyl. “It was carrying 13.”
  +8| “The switch is rated for 10 amps and was carrying 13,” said the board's chief engineer, Tomas Reyl.

  -9| The switch was supplied by another company. Hearthline has not named it.
  +9| The switch was supplied by another company, which Hearthline has not named.

  -10| Shares in Hearthline fell 11% on Tuesday before recovering a little.
  +10| Shares in Hearthline fell 11 per cent on Tuesday before recovering a little.
  +¶
  +11| A spokeswoman for the company apologised for “the worry this has caused”.
  """#
