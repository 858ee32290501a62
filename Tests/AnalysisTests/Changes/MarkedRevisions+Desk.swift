extension MarkedRevision {
  /// Versions of invented stories, as an editing desk revises them.
  static let desk = all(in: text)
}

private let text = #"""
  # missing-night
  @1 edited headline
  @2 added
  @3 added
  @4 added quote attribution
  @5 added
  @6 removed
  @7 edited date
  @8 moved tense date number
  @9 edited number date
  @10 edited date
  @11 removed quote attribution
  @12 removed
  @13 removed
  @14 added attribution
  -1| Police search for hiker, 67, missing near Lake Sellow
  +1| Hiker, 67, missing near Lake Sellow is found alive

   By Tamsin Orrel

  -8| Rescue teams were searching the shores of Lake Sellow on Tuesday night for a 67-year-old hiker who failed to return to his guesthouse.
  +2| A 67-year-old hiker who went missing on the fells was found alive on Wednesday morning, wet and exhausted but with no serious injury.

  -6| The missing man, Oran Tully, is a retired surveyor from Hadder.
  -7| Tully set out alone from the village of Penmarrow at about 9 a.m. and told the owner he would be back for supper.
  +3| Two volunteers discovered Oran Tully at 6:40 a.m. in a disused sheep shed above Cobb Water, about four kilometres from the path.
  +4| “He was sitting on a feed trough and asked us whether there was tea,” said Dov Arlin, one of the two.
  +5| An ambulance took him to hospital in Karrow with mild hypothermia.
  +¶
  +7| Tully set out alone from the village of Penmarrow at about 8 a.m. on Tuesday and told the owner he would be back for supper.
   He was carrying a small rucksack, a flask and a map, but no telephone.

  -9| Around 30 volunteers with dogs had joined the search by 10 p.m., said Inspector Gail Hesk of Karrow Police.
  -10| A helicopter was grounded by fog.
  -¶
  -11| “We are very worried because the temperature will drop below freezing,” Hesk said.
  +8| Rescue teams had searched the shores of Lake Sellow through the night for the hiker, who failed to return to his guesthouse.
  +9| Around 45 volunteers with dogs had joined the search by midnight, said Inspector Gail Hesk of Karrow Police.
  +10| A helicopter was grounded by fog until dawn.

   His daughter, Miriam Tully, appealed to farmers to check barns and sheds. “Dad knows these hills, but he does not like the cold,” she said.

  -12| Anyone who saw a man in a red jacket near the lake is asked to call the Penmarrow station.
  -13| The search was to resume at first light.
  +14| Hesk said it was that appeal which had led the volunteers to the shed.

  -Lake Sellow, popular with walkers in autumn, is surrounded by steep and partly pathless fells. In 2016 a couple from Hadder spent two nights there before they were found.
  +Lake Sellow, popular with walkers in autumn, is surrounded by steep and partly pathless fells.
  +¶
  +In 2016 a couple from Hadder spent two nights there before they were found.

   Share this article


  # falk-row
  @1 edited quote
  @2 edited quote
  @3 edited quote
  @4 edited
  @5 edited name attribution
  @6 edited attribution
  @7 edited
  @8 edited date
  @9 edited date
  @10 edited negation
   Minister Falk under fire over bus remark

   Transport minister Edda Falk faced calls to resign on Thursday after she told a party meeting in Ostrel that rural bus users were “spoiled”.

  -1| “We cannot run a bus for every lazy village that votes for us once and complains for four years,” she said, according to a recording heard by the Ostrel Courier.
  +1| “We cannot run a bus for every village that votes for us once and complains for four years,” she said, according to a recording heard by the Ostrel Courier.

  -2| Opposition leader Anton Brehme called the words a disgrace.
  -3| “People in the valleys pay the same taxes and wait twice as long, and now they are insulted by the woman who cut their timetable,” he said in parliament.
  +2| Opposition leader Anton Brehme called the remark “a disgrace”.
  +3| “People in the valleys pay the same taxes and wait twice as long,” he said in parliament.

  -4| Falk's office said the quotation was authentic but torn out of context.
  +4| Falk's office said the quotation was torn out of context.

  -5| Two members of her own party, Lena Orsk and Piet Vandam, told the Courier they had been embarrassed by the speech.
  +5| Two members of her own party told the Courier, on condition of anonymity, that they had been embarrassed by the speech.

   “Nobody laughed,” one of them said.

   “Nobody left, either,” said the other.

   Bus services in the Ostrel valleys were cut by a third in 2021.
  -6| The ministry admits that 14 villages have had no weekday service since.
  +6| The ministry says that 14 villages have had no weekday service since.

   Falk, 52, has held the post since the spring and is seen as a possible successor to premier Joris Hal.
  -7| A spokesman for Hal said the premier had full confidence in her.
  +7| A spokesman for Hal said the premier had confidence in her.

   How the row began

   The recording was made at a dinner of the Ostrel branch on 28 April. About 80 people were in the room, most of them members of the party.
  -8| The Courier received the recording yesterday from a person it knows.
  +8| The Courier received the recording on 4 May from a person it knows.

   It lasts 19 minutes and begins in the middle of a sentence. Falk speaks first about the ring road and then about the railway bridge at Sorn. The bridge has been closed to lorries since 2022.
  -9| It has been closed to buses since 2023.
  +9| It has been closed to buses since 2024.

   After 12 minutes somebody asks about the bus to Upper Ostrel. “Not that again,” Falk is heard saying. Then follow the words about the villages.

   The bus to Upper Ostrel used to run 11 times a day. Today it runs on Saturdays at 7 a.m. and at 6 p.m. A return ticket costs 9 crowns.

   Mayor Britt Sandel, who belongs to no party, said she would not call for a resignation.

   “I want a bus, not a head,” she said.

   Sandel has invited Falk to ride to the market with her.
  -10| Falk has not accepted.
  +10| Falk has accepted.

   The next debate on transport is planned for 8 June.


  # dam-not
  @1 edited negation
  @2 edited negation date
  @3 edited number date
  @4 edited
  @5 edited negation
   Report into Velm dam spill published

  -1| An inquiry into the spill at the Velm dam has found that the operator, Karst Hydro, was not told of a crack in the north gate before the water rose.
  +1| An inquiry into the spill at the Velm dam has found that the operator, Karst Hydro, was told of a crack in the north gate before the water rose.

   Around 600 people left their homes in Lower Velm on 3 February when the gate gave way.

   The inspector, Ulla Brandvik, wrote that the crack had been photographed by a contractor in November.
  -2| The photographs did not reach the control room, she wrote.
  +2| The photographs reached the control room on 9 November, she wrote.

   No alarm sounded in the village.

   Karst Hydro, which made a profit of 41 million crowns last year, has said it will study the findings. “There was no way for us to know,” its director, Selim Ode, said in February.

  -3| Brandvik recommends that the gates be checked every six months instead of once a year.
  -4| She does not recommend criminal charges.
  +3| Brandvik recommends that the gates be checked every three months instead of once a year.
  +4| She does not recommend criminal charges against individual employees.

  -5| The prosecutor in Harn said the file would be closed.
  +5| The prosecutor in Harn said the file would not be closed.

   Residents will be able to read the full report in the town hall from Monday. The dam, built in 1958, holds 12 million cubic metres.


  # plane-numbers
  @1 edited headline number explained
  @2 edited number hedge attribution explained
  @3 edited date
  @4 edited
  @5 edited quote
  @6 edited number explained
  @7 edited number
  @8 removed
  @9 edited date
  @10 added
  @11 added
  -1| Plane with 84 aboard skids off runway at Ternholm
  +1| Plane with 48 aboard leaves runway at Ternholm, four hurt

  -2| TERNHOLM (Norla Press) — A passenger plane with 84 people on board skidded off the runway at Ternholm airport on Sunday evening, injuring at least 12, officials said.
  +2| TERNHOLM (Norla Press) — A passenger plane with 48 people on board skidded off the runway at Ternholm airport on Sunday evening, injuring four, the airport's operator said.

  -3| The Arcturus Air turboprop had come from Lisk and touched down at 7:52 p.m. in heavy rain.
  -4| It came to rest about 120 metres beyond the end of the runway with its nose gear broken.
  -¶
  +3| The Arcturus Air turboprop had come from Lisk and touched down at 7:25 p.m. in heavy rain.
  +4| It came to rest about 120 metres beyond the end of the runway, in a field of winter wheat, with its nose gear broken.
   Fire crews were there within three minutes, and nobody was trapped.

  -5| “The left engine was burning,” said passenger Hugo Landry, who was in row 14.
  +5| “The left engine was smoking,” said passenger Hugo Landry, who was in row 14.
   He left by the rear door with his daughter, who is six.

  -6| The airline said there had been 80 passengers and a crew of four.
  -7| Twelve people were taken to St Brannoc's hospital, two of them with serious injuries.
  +6| The airline said there had been 44 passengers and a crew of four.
  +7| Four people were taken to St Brannoc's hospital, one of them with serious injuries.

  -8| It was not immediately clear what had caused the accident.
  -9| Ternholm airport was closed until further notice.
  +9| Ternholm airport was closed until 6 a.m. on Monday.
  +¶
  +10| Investigators recovered both flight recorders on Monday.

   Arcturus Air operates nine aircraft of the same type. A jet overshot the same runway in 2009 without injuries.
  +¶
  +11| Correction: An earlier version of this article said 84 people were on board; there were 48, of whom 44 were passengers.


  # strike-merge-split
  @1 merged
  @2 split
  @3 merged number
  @4 split
  @5 merged
  @6 split
  @7 merged typography
  @8 added attribution
   Ferry crews at Holmgate strike over night shifts

  -1| Ferry crews at Holmgate walked out at dawn on Monday. The strike stopped all traffic to the outer islands.
  +1| Ferry crews at Holmgate walked out at dawn on Monday, stopping all traffic to the outer islands.

  -2| The union, which represents 340 deckhands and engineers, says its members have worked 14-hour nights since April and have not been paid for the extra hours.
  +2| The union represents 340 deckhands and engineers. It says its members have worked 14-hour nights since April and have not been paid for the extra hours.

  -“We are tired,” said shop steward Bea Collin.
  +"We are tired," said shop steward Bea Collin.

  -“You do not want a tired man at the winch.”
  +"You do not want a tired man at the winch."

  -3| The company, Norsund Lines, offered a bonus of 250 crowns a month. The union turned it down.
  +3| The company, Norsund Lines, offered a bonus of 280 crowns a month; the union turned it down.

  -4| Talks are to resume on Wednesday under mediator Karel Voss, and both sides have agreed not to speak to the press until then, although the union's chair, Ina Moll, gave a radio interview on Monday afternoon.
  +4| Talks are to resume on Wednesday under mediator Karel Voss. Both sides have agreed not to speak to the press until then. The union's chair, Ina Moll, nevertheless gave a radio interview on Monday afternoon.

  -5| About 4,000 islanders depend on the boats. Many of them commute to the mainland every day. Others rely on the morning boat for food and medicine.
  +5| About 4,000 islanders depend on the boats, many of whom commute to the mainland every day, while others rely on the morning boat for food and medicine.

   Schools on Grell and Little Grell stayed open because the teachers had crossed on Sunday.
  -6| The coast guard flew a woman in labour to the hospital in Holmgate, where she gave birth to a girl at noon.

  +6| The coast guard flew a woman in labour to the hospital in Holmgate. She gave birth to a girl at noon.
   Shops on Grell limited sales of bread to two loaves a customer.

  -7| The last strike on the line, in 2011, lasted nine days. It ended with a pay rise of 4%.
  +7| The last strike on the line, in 2011, lasted nine days and ended with a pay rise of 4 percent.

   Norsund Lines expects to lose 1.2 million crowns for every day without sailings.
  +8| A spokesman for the company said refunds would be paid within a week.


  # live-harbour-fire
  @1 edited headline
  @2 added attribution
  @3 added
  @4 added
  @5 added quote attribution
  @6 edited
  @7 edited date
  @8 edited date name
  @9 edited number
  @10 edited
  @11 removed
  -1| Harbour fire in Quill: live updates
  +1| Harbour fire in Quill under control: live updates

   Cold store burns on the east quay.

  -6| 14:55 — The harbour remains closed to all vessels.
  +2| 16:35 — The fire is under control, says fire chief Ragna Tveit.
  +3| No one has been hurt.
  +¶
  +4| 15:40 — Trains to Odde are running again.
  +¶
  +5| 15:05 — “It was the ammonia that worried us most,” Tveit tells reporters.
  +¶
  +6| 14:55 — The harbour remains closed to all vessels except the lifeboat.

   14:50 — The regional train to Odde has been stopped.
  -7| It will not run before 16:00, the operator says.
  +7| It will not run before 15:30, the operator says.

  -8| 14:25 — Residents of Tar Street have been told to keep their windows shut.
  +8| 14:28 — Residents of Tar Street and Pitch Lane have been told to keep their windows shut.

   14:20 — The harbour is closed to all vessels.

  -9| 14:10 — Firefighters from three districts are tackling a blaze at the Quill cold store, the harbour office says.
  +9| 14:10 — Firefighters from five districts are tackling a blaze at the Quill cold store, the harbour office says.
   Black smoke can be seen from the ring road.

  -10| 13:58 — The alarm was raised by a forklift driver, police say.
  +10| 13:58 — The alarm was raised by a night watchman, police say.

   13:51 — We are hearing of an explosion on the east quay.
  -11| More soon.


  # heating-list
  @1 edited headline number
  @2 moved
  @3 edited hedge number
  @4 edited number
  @5 added
  @6 edited number
  @7 edited number
  @8 removed
  @9 edited date
  @10 edited date
  -1| Six ways to cut your heating bill this winter
  +1| Seven ways to cut your heating bill this winter

   By Jonas Wick

   With gas prices up 18 percent since last winter, households are looking for savings. We asked energy adviser Noor Hallam which measures pay off fastest.

  +2| • Have the boiler serviced once a year.
  +¶
   • Bleed the radiators: it takes ten minutes and costs nothing.

  -3| • Turn the thermostat down by one degree, which saves around 6 percent.
  +3| • Turn the thermostat down by one degree, which saves up to 6 percent.

  -4| • Seal the gaps around windows with foam tape (about 4 crowns a metre).
  +4| • Seal the gaps around windows with foam tape (about 5 crowns a metre).

   • Hang thick curtains, but not in front of a radiator.

  -2| • Have the boiler serviced once a year.
  -¶
   • Close the doors of rooms that you do not heat.

  -6| Hallam says the first three measures pay for themselves in weeks.
  +5| • Wash at 30 degrees instead of 60.
  +¶
  +6| Hallam says most of the measures pay for themselves in weeks.
   She warns against electric fan heaters, which are cheap to buy and dear to run.

   What the things cost

   Radiator key: 12 crowns

  -7| Foam tape, 10 m: 39 crowns
  +7| Foam tape, 10 m: 49 crowns

   Curtain lining: 85 crowns

  -8| Smart thermostat: 240 crowns
  +9| Prices were checked on 11 October.

  -9| Prices were checked on 4 October.
  +10| The Consumer Office runs a free advice line from 9 a.m. to 4 p.m. on weekdays.

  -10| The Consumer Office runs a free advice line from 9 a.m. to 5 p.m.
  +Share on: Mail | Print | Copy link

  -Share this article
  -¶
  -Jonas Wick writes about money and the home.
  +Jonas Wick is our consumer editor and writes about money and the home.


  # school-kitchen-twice
  @1 edited number
  @2 edited quote
  @3 removed
  @4 removed
  @5 added
   Mould found in Aldwen school kitchen

  -1| Inspectors have found mould in the kitchen of Aldwen primary school, where 212 children eat lunch every day.
  -They also noted a broken freezer and a missing fire blanket.
  -3| The kitchen has been closed.
  +1| Inspectors have found mould in the kitchen of Aldwen primary school, where 221 children eat lunch every day.
  +They also noted a broken freezer and a missing fire blanket. The kitchen has been closed.

  -Parents learned of the report from a notice on the school's door.
  +Parents learned of the report from a notice on the school's door. “My son has had stomach aches since September,” said Priya Lund, who has two children at the school.

  -“My son has had stomach aches since September,” said Priya Lund, who has two children at the school.
  -¶
  -The caterer, Green Spoon, has run the kitchen since 2019. It said it had replaced the freezer.
  +5| The caterer, Green Spoon, has run the kitchen since 2019.
  +It said it had replaced the freezer.

   Asked about the mould, the head teacher, Marit Sole, shook her head.

  -2| “I was not told,” she said.
  +“I was not told,” she said.

   Asked about the freezer, she gave the same answer.

  -“I was not told,” she said.
  +2| “I was not told in writing,” she said.

  -The kitchen has been closed. A second inspection is planned for 12 December.
  +A second inspection is planned for 12 December.

  -Lunch will be brought from Carrick in the meantime.
  -4| A portion costs 3.20 crowns.
  -A portion costs 3.20 crowns.
  +Lunch will be brought from Carrick in the meantime. A portion costs 3.20 crowns.
  +¶
  +The caterer, Green Spoon, has run the kitchen since 2019.


  # tram-rewrite
  @1 edited headline date
  @2 edited negation attribution date
  @3 added
  @4 added attribution
  @5 added quote attribution
  @6 edited number tense
  @7 edited tense
  @8 removed quote attribution
  @9 edited date
  @10 removed attribution
  @11 added
  @12 edited
  @13 removed quote attribution
  @14 added quote attribution
  @15 removed
  @16 added
  -1| Tram line to Marn to open in spring
  +1| Marn tram delayed until autumn after brakes fail

  -2| The new tram line from Castlebridge to Marn will open on 2 April, the city's transport company announced on Tuesday.
  +2| The new tram line from Castlebridge to Marn will not open on 2 April, the city's transport company admitted on Thursday.

  -6| The 11-kilometre line has 19 stops and cost 310 million crowns.
  -7| Trams will run every eight minutes in the rush hour.
  +3| In two of six trials the new vehicles slid past their stop on wet rails.
  +4| The supplier, Vantour, needs until September to exchange the parts, according to the company.

  -8| “This is the biggest step for public transport in our city in 40 years,” said mayor Celia Dunmore.
  +5| Mayor Celia Dunmore called the delay “bitter but right”.

  -9| Test runs without passengers began in January.
  -10| They have gone well, the company said.
  +6| The 11-kilometre line has 19 stops and has cost 342 million crowns.
  +7| Trams were to run every eight minutes in the rush hour.
  +¶
  +9| Test runs without passengers began in January and were stopped last Friday.

   Tickets will cost the same as on the bus.
  +11| Season passes that were bought early can be handed back.

  -12| Shopkeepers in Marn High Street, who put up with three years of roadworks, are looking forward to the opening.
  +12| Shopkeepers in Marn High Street, who put up with three years of roadworks, are angry.

  -13| “We can finally breathe,” said baker Tom Ashdown.
  +14| “They tore up the street for nothing,” according to Ines Rowell, who runs the butcher's.

   Cyclists criticise that the rails cross the cycle path at four places.

  -15| A street party with two brass bands will celebrate the day.
  +16| The opposition on the council wants to know when Dunmore learned of the trouble.

   The line was first proposed in 1987. A first plan failed in 1994 because the state refused to pay.


  # storm-times
  @1 edited headline date
  @2 edited date
  @3 edited number
  @4 edited typography
  @5 edited date
  @6 removed attribution
  @7 added
  @8 edited date
  @9 edited hedge number
  @10 edited date
  @11 edited date
  @12 edited date
  @13 added
  -1| Storm warning for the Skarn coast until Thursday noon
  +1| Storm warning for the Skarn coast until Thursday evening

  -2| The Norla Weather Office has issued an amber warning of wind for the Skarn coast from 6 p.m. on Wednesday to noon on Thursday.
  -3| Gusts of up to 110 kilometres an hour are expected, and up to 125 on the headlands.
  -4| Waves may reach six metres.
  +2| The Norla Weather Office has issued an amber warning of wind for the Skarn coast from 3 p.m. on Wednesday to 8 p.m. on Thursday.
  +3| Gusts of up to 110 kilometres an hour are expected, and up to 140 on the headlands.
  +4| Waves may reach 6 metres.

  -5| The ferries to Isle Moy will not run after 5 p.m. on Wednesday.
  -6| The last sailing is fully booked, the harbour master said.
  +5| The ferries to Isle Moy will not run after 2 p.m. on Wednesday.

   Drivers should avoid the coastal road between Grane and Holt.
  +7| Schools on Isle Moy will be closed on Thursday.

  -8| A yellow warning of rain is in force for the inland valleys until midnight.
  -9| The rain is likely to turn to snow above 600 metres.
  +8| An amber warning of rain is in force for the inland valleys until 3 a.m.

  -10| Thursday night should be calmer.
  +9| The rain will turn to snow above 500 metres.
  +¶
  +10| Friday should be calmer.

   The last storm of this strength, in January, brought down 2,300 trees.

  -11| Grane: 6 p.m. to 9 a.m.
  +11| Grane: 3 p.m. to 5 p.m.

   Holt: 7 p.m. to noon

  -12| Isle Moy: 5 p.m. to 11 a.m.
  +12| Isle Moy: 2 p.m. to 8 p.m.
  +¶
  +13| This article was first published at 7:05 a.m. and updated at 11:20 a.m.


  # suspect-unnamed
  @1 edited headline number
  @2 edited name
  @3 edited name hedge number
  @4 edited hedge
  @5 removed
  @6 removed attribution
  @7 edited
  @8 edited name tense
  -1| Man, 34, held after jewellery raid in Corvin
  +1| Man held after jewellery raid in Corvin

  -2| Police in Corvin have arrested Davin Strell, 34, over a raid on a jeweller's shop in Mill Street on Friday.
  +2| Police in Corvin have arrested a 34-year-old man over a raid on a jeweller's shop in Mill Street on Friday.

  -3| Strell, a roofer from Adby, was stopped at a petrol station at 9:15 p.m. with watches worth 40,000 crowns in his van.
  -4| He threatened the owner with a hammer, smashed two cases and fled on foot.
  +3| The man was stopped at a petrol station at 9:15 p.m. with watches worth about 40,000 crowns in his van.
  +4| He is alleged to have threatened the owner with a hammer, smashed two cases and fled on foot.

   The owner, Greta Paulsen, 61, was treated for shock. “He shouted at me to lie down,” she said.

  -5| Strell was convicted of theft in 2018.
  -6| His brother, Milo Strell, told this newspaper he knew nothing of the raid.
  +Inspector Ewan Brock said a second man was still being sought.
  +7| The second man is described as tall, about 25 and wearing a grey coat.

  -Inspector Ewan Brock said a second man was still being sought.
  -7| The second man is described as tall, about 25 and wearing a green coat.
  -¶
  -8| Strell is due in court on Monday.
  +8| The man was due in court on Monday.

   Witnesses are asked to come forward.

   It was the third raid in Mill Street this year. In March, robbers took rings worth 15,000 crowns from Paulsen's shop.


  # salt-ledger-review
  @1 edited headline hedge
  @2 edited hedge
  @3 edited hedge
  @4 edited hedge
  @5 moved
  @6 edited number hedge
  @7 removed
  @8 edited date
  -1| A dull evening at the Rotunda
  +1| A somewhat long evening at the Rotunda

   Perrin Oake's new play about a harbour clerk has fine actors and a fine wall.

   By Ada Lowe

  -2| Perrin Oake's “The Salt Ledger”, which opened at the Rotunda on Saturday, is three hours long and feels like five.
  +2| Perrin Oake's “The Salt Ledger”, which opened at the Rotunda on Saturday, is three hours long and can feel like five.

   The play follows Amos Quill, a harbour clerk who finds that the port's books have been forged for years.
  -3| Oake has stolen the idea from Lydia Marsh's novel “Tidewater”.
  +3| Oake appears to have borrowed the idea from Lydia Marsh's novel “Tidewater”.

  -4| Director Hana Brill misses the rhythm of the text.
  +4| Director Hana Brill arguably misses the rhythm of the text.
   Scene follows scene, and the lights go up and down like the tide.
  +¶
  +5| The set, a wall of 900 drawers by Otto Fenn, deserves a prize.

   As Quill, Jasper Thorne is magnificent. He needs only a cough and a glance to empty a room. Nell Draycott, as his wife, shouts.

  -6| On the first night a third of the seats were empty after the interval.
  +6| On the first night about a quarter of the seats were empty after the interval.

   “We wanted it slow,” Brill says in the programme.
  -7| She has succeeded.

  -5| The set, a wall of 900 drawers by Otto Fenn, is the star of the evening.
  -¶
  -8| The play runs until 28 May.
  +8| The play runs until 4 June.
   Tickets cost 18 to 42 crowns.
  -¶
  -Ada Lowe is the author of a book on stage machinery.


  # lumetra-kassgate
  @1 edited number explained
  @2 edited name
  @3 edited hedge
  @4 added
   Lumetra to buy rival Kassgate

  -Photo: A Lumetra lamp in Dornach (Ilse Grau)
  +Photo: A Lumetra street lamp in Dornach (Ilse Grau/Norla Press)

  -DORNACH (Norla Press) — Lumetra, the maker of street lamps, will buy its rival Kassgate for 2.1 billion crowns, both companies said on Monday.
  +DORNACH (Norla Press) - Lumetra, the maker of street lamps, will buy its rival Kassgate for 2.1 billion crowns, both companies said on Monday.

  -1| The combined group will have 6,300 employees and sales of 3.4 billion crowns.
  +1| The combined group will have 6,300 employees and sales of 4.3 billion crowns.

  -2| Lumetra was advised by Holbrook Partners and the bank Credal & Moore.
  +2| Lumetra was advised by Holbrook Partners and the bank Credall & Moore.
   Credall & Moore also arranged a loan of 900 million crowns.

   “We are not planning any job cuts,” said chief executive Signe Aurland.

  -3| Kassgate's founder, Bram Oosting, will leave the board with a payment of 12 million crowns.
  +3| Kassgate's founder, Bram Oosting, will reportedly leave the board with a payment of 12 million crowns.

   Shares in Kassgate rose 22 percent to 31.40 crowns. Shares in Lumetra fell 3 percent to 58.10 crowns.

   Regulators must still approve the deal. Analyst Petra Nyholm of Brisk Capital called the price steep.

   Kassgate lights 140 towns, among them Dornach and Pell.
  +¶
  +4| Correction: An earlier version of this article misstated the sales of the combined group; they are 4.3 billion crowns, not 3.4 billion.


  # signal-box-blocks
  @1 moved number date
  @2 moved
  @3 edited date
   Old signal box in Pell becomes a library

   The old signal box at Pell station, empty since 1998, will reopen on Saturday as the smallest library in the county. It has room for 1,100 books and nine readers.
  +¶
  +1| The conversion cost 88,000 crowns. Half of the money came from the lottery fund, the rest from bake sales and a sponsored walk. The carpenter, Luc Harbin, worked without pay for 14 months. He built the shelves from old sleepers.

   The idea came from retired teacher Olga Ferris, who used to wait for her train opposite. She wrote 46 letters to the railway before it let her in. “They thought I wanted to steal the levers,” she says.

   The levers are still there, painted red, blue and white. Children may pull them on Sundays.

  -1| The conversion cost 88,000 crowns. Half of the money came from the lottery fund, the rest from bake sales and a sponsored walk. The carpenter, Luc Harbin, worked without pay for 11 months. He built the shelves from old sleepers.
  +2| Trains to Adby still pass the window every half hour. “You get used to the shaking,” says Ferris.

   The library will be open three afternoons a week.
  -3| Volunteers have been found for all shifts until June.
  +3| Volunteers have been found for all shifts until July.
   Borrowing is free.

  -2| Trains to Adby still pass the window every half hour. “You get used to the shaking,” says Ferris.
  -¶
   The opening is at 2 p.m., with cake.


  # identical-moths
   Moth counts on Farrow Island fall for third year

   Researchers point to warm winters and bright lamps.

   By Wilm Astor

   The number of moths on Farrow Island has fallen for the third year in a row, biologists at the University of Hadder report. Their traps caught 8,412 animals between April and October, 9 percent fewer than last year.

   “We do not yet know why,” said Imke Sorell, who leads the count.

   Warm winters may play a part, because caterpillars wake before the leaves are out. The new lamps on the harbour road could also be to blame.

   We spoke to Sorell about the count.

   Q: How does one count moths?

   A: With a white sheet, a lamp and a lot of coffee.

   Q: Do the animals survive it?

   A: Yes.

   Q: Are you worried?

   A: Yes. Three years are a short time, but the drop is the same in all 12 traps.

   Species with the steepest drop:

   • Grey lantern moth: 61 (last year 140)

   • Dune owlet: 212 (last year 330)

   • Farrow footman: 19 (last year 25)

   The Farrow footman lives nowhere else.

   The study was paid for by the Sorell Fund, which is not related to the researcher.

   Share this article


  # quarry-lookalikes
  @1 removed attribution
  @2 removed
  @3 removed
  @4 edited number
  @5 added
  @6 added attribution
   Two councillors leave Brackwell planning committee

  -Two members have left the planning committee of Brackwell council after a dispute about the quarry.
  -¶
  -Ruth Aldane and Colm Verity gave no reasons in their letters to the chair, Dagny Moss.
  -¶
  -1| Police said on Monday that they had opened an investigation into payments to one of the two.
  +Two members have left the planning committee of Brackwell council after a dispute about the quarry. Ruth Aldane and Colm Verity gave no reasons in their letters to the chair, Dagny Moss.

   Moss said she regretted the step.

  -2| Aldane had sat on the committee for six years.
   Verity had sat on the committee for six months.

  -3| The quarry employs 60 people and has been there since 1931.
   The quarry's owner, Hardrock Minerals, wants to dig 400 metres further to the east, close to the village of Upper Brack. The committee had approved the plan by five votes to four.

  -“I voted against it and would do so again,” Verity said.
  +"I voted against it and would do so again," Verity said.

  -4| Residents have collected 1,450 signatures against the plan.
  +4| Residents have collected 1,610 signatures against the plan.
  +5| Hardrock also owns the asphalt plant in the valley, which employs 25 people and has been there since 1990.

   The next meeting is on 19 May. New members will be chosen there.
  +¶
  +6| The county auditor said on Friday that she had closed an investigation into mileage claims by the dog warden.
  """#
