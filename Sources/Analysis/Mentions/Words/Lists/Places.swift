extension WordList {
  /// Countries, states, regions, waters, mountains, cities and well-known parts of them.
  static let places = WordList(
    """
    aberdeen,abidjan,abkhazia,abu dhabi,abuja,acapulco,accra,aceh,adana,addis ababa,adelaide,aden
    adriatic,adriatic sea,aegean,aegean sea,afghanistan,africa,agra,ahmedabad,ajaccio,ala.,alabama
    alaska,albania,albany,alberta,albuquerque,aleppo,aleutian islands,alexandria,algeria,algiers
    alicante,almaty,alps,alsace,amazon,amazonas,america,amman,amritsar,amsterdam,anatolia,anbar
    anbar province,anchorage,andalusia,andes,andhra pradesh,andorra,angola,ankara,annapolis
    antalya,antananarivo,antarctica,antigua,antigua and barbuda,antwerp,apennines
    appalachian mountains,appalachians,arabian peninsula,arabian sea,arctic,arctic ocean,argentina
    ariz.,arizona,ark.,arkansas,arlington,armenia,aruba,ascension island,ashgabat,asia,asia minor
    asia-pacific,asmara,aspen,assam,astana,asuncion,asunción,athens,atlanta,atlantic,atlantic city
    atlantic ocean,auckland,augusta,austin,australasia,australia,austria,ayodhya,azerbaijan,azores
    babylon,baden-württemberg,baghdad,bahamas,bahia,bahrain,baja california,baku,balearic islands
    bali,balkans,balochistan,baltic,baltic sea,baltics,baltimore,baluchistan,bamako
    bandar seri begawan,bandung,bangalore,bangkok,bangladesh,bangui,banjul,barbados,barcelona
    basel,basque country,basra,baton rouge,bavaria,bay area,bay of bengal,bay of biscay,beersheba
    beijing,beirut,belarus,belfast,belgium,belgrade,belize,belmopan,bengal,bengaluru,benghazi
    benin,bergen,bering sea,bering strait,berkeley,berkshire,berlin,bermuda,bern,bethlehem
    beverly hills,bhopal,bhutan,biafra,bible belt,bihar,bikini atoll,bilbao,birmingham,bishkek
    bissau,black sea,blackpool,bloemfontein,bloomington,bogota,bogotá,boise,bolivia,bologna,bombay
    bonn,bordeaux,borneo,bosnia,bosnia and herzegovina,bosnia-herzegovina,bosphorus,boston
    botswana,boulder,bourbon street,bradford,brahmaputra,brandenburg,brasilia,brasília,bratislava
    brazil,brazzaville,bremen,brest,bridgeport,bridgetown,brighton,brisbane,bristol,britain
    british columbia,british virgin islands,brittany,brno,broadway,bronx,brooklyn,brunei,brussels
    bucharest,buckinghamshire,budapest,buenos aires,buffalo,bujumbura,bulawayo,bulgaria,burgundy
    burkina faso,burlington,burma,bursa,burundi,busan,cairns,cairo,calais,calcutta,calgary,cali
    calif.,california,cambodia,cambridge,cambridgeshire,camden,cameroon,canada,canary islands
    canberra,cancun,cancún,cannes,canterbury,cape town,cape verde,capitol hill,caracas,cardiff
    caribbean,caribbean sea,carlisle,carpathians,cartagena,casablanca,caspian,caspian sea,castries
    catalonia,caucasus,caucasus mountains,cayman islands,central africa,central african republic
    central america,central asia,central europe,chad,chandigarh,channel islands,charleston
    charlotte,charlottesville,chattanooga,chechnya,chelsea,chengdu,chennai,chesapeake bay,cheshire
    chester,chiapas,chicago,chihuahua,chile,china,chinatown,chisinau,chittagong,chișinău,chongqing
    christchurch,christmas island,cincinnati,ciudad juarez,ciudad juárez,cleveland,coahuila,colo.
    cologne,colombia,colombo,colorado,colorado river,colorado springs,columbia river,columbus
    comoros,compton,conakry,congo,congo river,conn.,connacht,connecticut,cook county,copenhagen
    coral sea,cordoba,corfu,cork,cornwall,corsica,costa rica,cote d'ivoire,coventry,crete,crimea
    croatia,cuba,cumbria,cupertino,curaçao,cusco,cyprus,czech republic,czechia,czechoslovakia
    córdoba,côte d'ivoire,d.c.,dagestan,dakar,dalian,dallas,damascus,danube,dar es salaam
    dardanelles,darfur,darwin,davos,dayton,daytona beach,dead sea,dearborn,deep south,delaware
    delhi,democratic people's republic of korea,democratic republic of congo
    democratic republic of the congo,denmark,denver,derby,derbyshire,des moines,detroit,devon
    dhaka,diego garcia,dili,district of columbia,djibouti,dnipro,dodoma,doha,dominica
    dominican republic,don river,donbas,donbass,donegal,donetsk,dorset,dortmund,douala,dover
    downing street,dresden,dubai,dublin,dubrovnik,duisburg,duluth,dundee,dunedin,durban,durham
    dushanbe,dusseldorf,düsseldorf,east africa,east anglia,east asia,east berlin,east china sea
    east coast,east germany,east indies,east jerusalem,east timor,easter island,eastern cape
    eastern europe,ecuador,edinburgh,edmonton,egypt,eindhoven,el paso,el salvador,elbe
    ellis island,england,english channel,equatorial guinea,erbil,eritrea,essen,essex,estonia
    eswatini,ethiopia,etna,eugene,euphrates,eurasia,europe,everest,everglades,exeter,fairfax
    falkland islands,falklands,falluja,fallujah,far east,fargo,faroe islands,fez,fifth avenue,fiji
    finland,fla.,flanders,fleet street,florence,florida,fort lauderdale,fort wayne,fort worth
    france,frankfurt,freetown,french guiana,french polynesia,fresno,fujian,fukuoka,fukushima,gabon
    gaborone,galapagos,galapagos islands,galicia,galilee,galveston,galway,galápagos
    galápagos islands,gambia,ganges,gansu,gauteng,gaza,gaza city,gaza strip,gdansk,gdańsk,geneva
    genoa,georgetown,georgia,germany,gettysburg,ghana,ghent,gibraltar,glasgow,gloucester
    gloucestershire,goa,gobi,gobi desert,golan heights,gold coast,gothenburg,granada,grand canyon
    grand rapids,graz,great barrier reef,great britain,great lakes,great plains,greece,greenland
    greenwich,greenwich village,grenada,grenoble,grozny,guadalajara,guadalcanal,guadeloupe,guam
    guangdong,guangxi,guangzhou,guantanamo,guantanamo bay,guantánamo,guantánamo bay,guatemala
    guatemala city,guayaquil,guernica,guernsey,guerrero,guinea,guinea-bissau,guizhou,gujarat
    gulf coast,gulf of aden,gulf of mexico,gulf of oman,gulf of thailand,guyana,hague,haifa
    haiphong,haiti,halifax,hamburg,hampshire,hangzhou,hanoi,hanover,harare,harbin,hargeisa,harlem
    harley street,harris county,hartford,haryana,havana,hawaii,hebei,hebrides,hebron,heilongjiang
    helmand,helsinki,henan,herat,hertfordshire,herzegovina,hesse,highlands,himalayas,hindu kush
    hiroshima,ho chi minh city,hobart,hokkaido,holland,hollywood,holy see,homs,honduras,hong kong
    honiara,honolulu,honshu,horn of africa,houston,hubei,hudson bay,hudson river,hunan,hungary
    huntsville,hyderabad,iberia,iberian peninsula,ibiza,iceland,idaho,idlib,ill.,illinois,incheon
    ind.,india,indian ocean,indian subcontinent,indiana,indianapolis,indochina,indonesia,indus
    ingushetia,inner mongolia,innsbruck,inverness,ionian sea,iowa,ipswich,iran,iraq,irbil,ireland
    irvine,isfahan,islamabad,isle of man,israel,istanbul,italy,ivory coast,iwo jima,izmir,jackson
    jacksonville,jaffa,jaipur,jakarta,jalalabad,jalisco,jamaica,jammu,japan,java,jeddah,jenin
    jericho,jersey,jersey city,jerusalem,jharkhand,jiangsu,jilin,johannesburg,jordan,jordan river
    juba,judea,jupiter,k2,kabul,kaduna,kalahari,kalimantan,kampala,kan.,kandahar,kandahar province
    kano,kanpur,kansas,kansas city,karachi,karbala,karnataka,kashmir,katanga,kathmandu,kaunas
    kazakhstan,kazan,kensington,kent,kentucky,kenya,kerala,kerry,key west,kharkiv,kharkov,khartoum
    kherson,khyber pakhtunkhwa,kiev,kigali,kildare,kilimanjaro,king county,kingston,kinshasa
    kiribati,kirkuk,kivu,knoxville,kobe,kolkata,korea,korean peninsula,kosovo,krakow,kraków
    kuala lumpur,kunduz,kunming,kurdistan,kuril islands,kuwait,kuwait city,kwazulu-natal,ky.,kyiv
    kyoto,kyrgyzstan,kyushu,l.a.,la paz,labrador,ladakh,lagos,lahore,lancashire,lancaster,lansing
    laos,las vegas,latin america,latvia,lausanne,lebanon,leeds,leicester,leicestershire,leinster
    leipzig,leningrad,lesotho,levant,lexington,lhasa,liaoning,liberia,libreville,libya
    liechtenstein,lille,lilongwe,lima,limerick,lincoln,lincolnshire,lisbon,lithuania,little rock
    liverpool,ljubljana,lockerbie,loire,lombardy,london,londonderry,long beach,long island
    lorraine,los angeles,los angeles county,louisiana,louisville,luanda,lucknow,luhansk,lusaka
    luxembourg,luxor,luzon,lviv,lyon,lyons,macao,macau,macedonia,madagascar,madeira,madhya pradesh
    madison,madras,madrid,maghreb,maharashtra,maine,majorca,malaga,malawi,malaysia,maldives,mali
    malibu,mallorca,malta,malé,managua,manama,manaus,manchester,manchuria,mandalay,manhattan
    manila,manitoba,maputo,maricopa county,marin county,mariupol,marrakech,marrakesh,mars
    marseille,marseilles,marshall islands,martinique,maryland,massachusetts,matabeleland
    mauritania,mauritius,mayo,mazar-i-sharif,mecca,medellin,medellín,medina,mediterranean
    mediterranean sea,mekong,melanesia,melbourne,memphis,menlo park,merseyside,mesopotamia,mexico
    mexico city,miami,miami beach,miami-dade,miami-dade county,mich.,michigan,michoacan,michoacán
    micronesia,middle east,mideast,midlands,midway,midwest,milan,milwaukee,minas gerais,mindanao
    minn.,minneapolis,minnesota,minsk,mississippi,mississippi river,missouri,missouri river,mo.
    mogadishu,mojave desert,moldova,mombasa,monaco,mongolia,monrovia,mont.,montana,monte carlo
    montenegro,monterey,monterrey,montevideo,montgomery,montpellier,montreal,montréal,morocco
    moscow,mosul,mountain view,mozambique,mumbai,munich,munster,murmansk,muscat,myanmar,málaga
    n'djamena,n.c.,n.d.,n.h.,n.j.,n.m.,n.y.,nablus,nagasaki,nagorno-karabakh,nagoya,nairobi,najaf
    namibia,nanjing,nanking,nantes,napa valley,naples,nashville,nassau,nauru,near east,neb.
    nebraska,nepal,netherlands,nev.,nevada,new brunswick,new caledonia,new delhi,new england
    new hampshire,new haven,new jersey,new mexico,new orleans,new south wales,new york
    new york city,new york state,new zealand,newark,newcastle,newfoundland
    newfoundland and labrador,niagara falls,niamey,nicaragua,nicosia,niger,nigeria,nile,nineveh
    norfolk,normandy,north africa,north america,north carolina,north caucasus,north dakota
    north kivu,north korea,north macedonia,north pole,north rhine-westphalia,north sea
    north waziristan,northern europe,northern ireland,northern territory,northumberland
    northwest territories,norway,notre dame,notting hill,nottingham,nottinghamshire,nouakchott
    nova scotia,nunavut,nuremberg,oakland,oaxaca,oceania,oder,odesa,odessa,odisha,ohio,ohio river
    okavango,okinawa,okla.,oklahoma,oklahoma city,omaha,oman,omdurman,ontario,oran,orange county
    ore.,oregon,orinoco,orissa,orkney,orlando,oromia,osaka,oslo,ottawa,ouagadougou,oxford
    oxfordshire,pa.,pacific,pacific northwest,pacific ocean,pakistan,palau,palermo,palestine
    palm beach,palm springs,palmyra,palo alto,panama,panama canal,panama city,papua
    papua new guinea,paracel islands,paraguay,paris,pasadena,patagonia,pattaya,pearl harbor,penang
    pennsylvania,people's republic of china,pernambuco,persia,persian gulf,perth,peru,peshawar
    philadelphia,philippines,phnom penh,phoenix,phuket,piedmont,pisa,pittsburgh,plymouth,po river
    podgorica,poland,polynesia,port louis,port moresby,port of spain,port said,port-au-prince
    portland,porto,porto alegre,portsmouth,portugal,potomac,potomac river,poznan,poznań,prague
    praia,pretoria,prince edward island,pristina,provence,providence,provo,prussia,puerto rico
    pune,punjab,puntland,pusan,pyongyang,pyrenees,qatar,qingdao,qinghai,quebec,queens,queensland
    quito,québec,r.i.,rabat,rajasthan,raleigh,ramadi,ramallah,rangoon,raqqa,rawalpindi,recife
    red sea,red square,redmond,reno,republic of congo,republic of ireland,republic of korea
    republic of the congo,reykjavik,reykjavík,rhine,rhode island,rhodes,rhodesia,rhône,richmond
    riga,rio,rio de janeiro,rio grande,riyadh,rochester,rockies,rocky mountains,romania,rome
    rostov,rotterdam,rouen,russia,russian federation,rust belt,rwanda,réunion,s.c.,s.d.,sacramento
    sahara,sahara desert,sahel,saigon,saint kitts and nevis,saint lawrence river,saint louis
    saint lucia,saint paul,saint petersburg,saint vincent and the grenadines,salem,salisbury
    salt lake city,salvador,salzburg,samarkand,samoa,san antonio,san bernardino,san diego
    san francisco,san francisco bay,san jose,san josé,san juan,san marino,san salvador,sana'a
    sanaa,santa barbara,santa clara,santa cruz,santa fe,santa monica,santiago,santo domingo
    sao paulo,sapporo,sarajevo,sardinia,saskatchewan,saturn,saudi arabia,savannah,saxony
    scandinavia,scotland,scottsdale,scranton,sea of japan,seattle,seine,selma,sendai,senegal
    senkaku islands,seoul,serbia,serengeti,sevastopol,seville,seychelles,shaanxi,shandong,shanghai
    shanxi,sheffield,shenzhen,shetland,shikoku,shreveport,siberia,sichuan,sicily,sierra leone
    sierra nevada,sierra vista,silesia,silicon valley,sinai,sinai peninsula,sinaloa,sindh
    singapore,skopje,slovakia,slovenia,sofia,soho,solomon islands,somalia,somaliland,somerset
    sonora,south africa,south america,south asia,south australia,south carolina,south china sea
    south dakota,south korea,south ossetia,south pacific,south pole,south sudan,south waziristan
    south-east asia,southampton,southeast asia,southern africa,southern europe,southern ocean
    soviet union,spain,spokane,spratly islands,springfield,srebrenica,sri lanka,srinagar,st louis
    st petersburg,st. john's,st. lawrence river,st. louis,st. lucia,st. paul,st. petersburg
    staffordshire,stalingrad,stanford,staten island,stirling,stockholm,strait of gibraltar
    strait of hormuz,straits of malacca,strasbourg,stuttgart,sub-saharan africa,sucre,sudan
    suez canal,suffolk,sulawesi,sumatra,sun belt,sunnyvale,sunset boulevard,suriname,surrey,sussex
    suva,swansea,swat,swaziland,sweden,switzerland,sydney,syracuse,syria,szczecin,são paulo
    são tomé and príncipe,tabriz,tacoma,tahiti,tahrir square,taipei,taiwan,tajikistan,tallahassee
    tallinn,tamaulipas,tamil nadu,tampa,tampa bay,tangier,tanzania,tashkent,tasman sea,tasmania
    tbilisi,tegucigalpa,teheran,tehran,tel aviv,telangana,tenn.,tennessee,tex.,texas,thailand
    thames,thessaloniki,thimphu,tiananmen square,tianjin,tiber,tibet,tigray,tigris,tijuana,tikrit
    timbuktu,times square,timor-leste,tipperary,tirana,tobago,togo,tokyo,toledo,tonga,topeka
    toronto,toulouse,trafalgar square,transnistria,transvaal,transylvania,trenton,trieste,trinidad
    trinidad and tobago,tripoli,tucson,tulsa,tunis,tunisia,turin,turkey,turkmenistan,tuscany
    tuvalu,tyneside,tyrol,u.a.e.,u.k,u.k.,u.s,u.s.,u.s.a.,u.s.s.r.,uae,uganda,uk,ukraine
    ulaanbaatar,ulan bator,ulster,united arab emirates,united kingdom,united states
    united states of america,ural mountains,urals,uruguay,us,usa,ussr,utah,utrecht,uttar pradesh
    uzbekistan,va.,vaduz,valencia,valletta,valparaíso,vancouver,vanuatu,vatican,vatican city
    veneto,venezuela,venice,venus,veracruz,vermont,verona,versailles,vesuvius,victoria
    victoria falls,vienna,vientiane,vietnam,vilnius,virgin islands,virginia,virginia beach,vistula
    vladivostok,volga,volgograd,vt.,w.va.,waco,wales,wall street,wallonia,warsaw,warwickshire
    washington,washington d.c.,washington dc,washington state,waterloo,waziristan,wellington
    west africa,west bank,west bengal,west berlin,west coast,west germany,west hollywood
    west indies,west midlands,west point,west virginia,westchester,western australia,western cape
    western europe,western sahara,westminster,westphalia,whitehall,wichita,wiltshire,wimbledon
    windhoek,windsor,winnipeg,wis.,wisconsin,wolverhampton,worcester,wroclaw,wrocław,wuhan,wyo.
    wyoming,xi'an,xinjiang,yalta,yamoussoukro,yangon,yangtze,yaounde,yaoundé,yekaterinburg
    yellow river,yellow sea,yellowstone,yemen,yerevan,yokohama,yonkers,york,yorkshire,yosemite
    yucatan,yucatán,yugoslavia,yukon,yunnan,zagreb,zaire,zambezi,zambia,zanzibar,zaragoza,zhejiang
    zimbabwe,zurich,zürich
    """)
}
