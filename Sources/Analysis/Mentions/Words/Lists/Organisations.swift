extension WordList {
  /// Well-known companies, media, public bodies, movements, teams and bands.
  static let organisations = WordList(
    """
    20th century fox,3m,49ers,abba,abc,abc news,ac milan,ac/dc,aclu,adidas,adobe,aeroflot,afd,afp
    african national congress,african union,agence france presse,agence france-presse,aig
    air canada,air force,air france,air france-klm,air india,airbnb,airbus,airbus industrie,ajax
    akp,al arabiya,al jazeera,al qaeda,al qaida,al shabaab,al-arabiya,al-jazeera,al-qa'ida
    al-qaeda,al-qaida,al-shabaab,alibaba,alitalia,amazon,amazon.com,amd,american airlines
    american civil liberties union,american express,american league,amnesty international,anc
    anheuser-busch,ansa,aol,ap,apec,apple,apple inc.,arab league,aramco,arsenal,asahi shimbun
    asean,associated press,aston villa,astrazeneca,at&t,atf,atlantic records,atlético madrid,atp
    audi,axios,backstreet boys,bae systems,baidu,bank of america,bank of england,bank of japan
    barclays,basf,bayer,bayern munich,bbc,bbc news,bbc world service,bcci,bear stearns,beatles
    bechtel,benfica,berkshire hathaway,best buy,bharatiya janata party,bild,biontech,bjp
    black panthers,black sabbath,blackberry,blackrock,blackwater,bloc québécois,bloomberg
    bloomberg news,bmw,bnp paribas,boca juniors,boeing,boko haram,bombardier,borussia dortmund
    boston celtics,boston globe,boston red sox,boy scouts,bp,breitbart,british airways
    british army,broncos,brookings institution,bt,bts,buick,bundesliga,bundesrat,bundestag
    burger king,buzzfeed,buzzfeed news,bytedance,c-span,cadillac,caltech,cambridge university
    canadiens,carrefour,cathay pacific,catholic church,cato institute,cbs,cbs news,cdc,cdu,cdu/csu
    celtics,cessna,champions league,chanel,channel 4,chelsea fc,chevrolet,chevron,chicago bulls
    chicago cubs,chicago tribune,chicago white sox,china daily,chinese communist party,chp
    chrysler,church of england,church of scotland,cia,cisco,cisco systems,citibank,citigroup
    citroen,citroën,cnbc,cnn,coast guard,coca-cola,coldplay,columbia records,columbia university
    comcast,commerzbank,communist party,congress,congress party,conocophillips,conservative party
    continental airlines,cornell university,corriere della sera,cosmopolitan,costco
    council of europe,council on foreign relations,credit suisse,csu,cubs,daesh,daily express
    daily mail,daily mirror,daily news,daily star,daily telegraph,daimler,daimlerchrysler
    dallas cowboys,danone,darpa,dassault,dawn,dea,def jam,defense department,dell,deloitte
    delta air lines,democratic national committee,democratic party,department of defense
    department of homeland security,department of justice,der spiegel,der standard,deutsche bank
    deutsche telekom,dhl,dhs,die welt,die zeit,dior,disney,dnc,doctors without borders,dodgers
    dow chemical,dow jones,dpa,dreamworks,dropbox,duma,dup,dupont,e.u.,eads,easyjet,ebay,ecb
    economist,efe,el mundo,el pais,el país,embraer,emi,emirates,en marche,enron
    environmental protection agency,epa,ericsson,ernst & young,esa,espn,eta,etihad,eton,eu
    european central bank,european commission,european council,european parliament
    european space agency,european union,everton,exxon,exxon mobil,exxonmobil,faa,facebook
    fannie mae,farc,fatah,fbi,fc barcelona,fcc,fda,fdp,fed,federal aviation administration
    federal reserve,fedex,fema,ferrari,feyenoord,fia,fiat,fiat chrysler,fifa,financial times
    finmeccanica,fitch,flamengo,fleetwood mac,food and drug administration,football association
    forbes,ford,ford motor,ford motor company,forza italia,fox,fox news,foxconn,fpö,freddie mac
    free syrian army,front national,fsb,ftc,ftse,g-20,g-8,g.o.p.,g20,g7,g8,galatasaray,gallup
    gawker,gazprom,gchq,ge,general assembly,general dynamics,general electric,general motors
    gestapo,glaxosmithkline,global times,globe and mail,gm,golden state warriors,goldman sachs
    google,gop,gq,green bay packers,green party,greenpeace,gru,guardian,gucci,guns n' roses,h&m
    haaretz,halliburton,hamas,harvard,harvard university,hasbro,hbo,heineken,heritage foundation
    hewlett packard,hewlett-packard,hezbollah,hindustan times,hitachi,hizbollah,hizbullah
    hollywood reporter,home depot,homeland security,honda,honeywell,house of commons
    house of lords,house of representatives,hp,hsbc,htc,huawei,huffington post,huffpost
    human rights watch,hyundai,iaea,iberia airlines,ibm,icc,icc cricket,icrc,idf,ikea,imf,ing
    instagram,intel,inter milan,interfax,international atomic energy agency
    international committee of the red cross,international court of justice
    international criminal court,international monetary fund,international olympic committee
    interpol,ioc,ira,irish republican army,irna,iron maiden,irs,isi,isil,isis,islamic state
    itar-tass,itn,itv,j.p. morgan,jaguar land rover,japan airlines,jemaah islamiyah,jerusalem post
    johnson & johnson,jp morgan,jpmorgan,jpmorgan chase,juilliard,justice department,juventus
    kadima,kellogg,kfc,kgb,kia,kkk,klm,kmart,kmt,knesset,knicks,kodak,kpmg,kraft,kremlin
    ku klux klan,kuomintang,kyodo,l'oréal,la liga,la repubblica,la stampa,labour,labour party
    lakers,lamborghini,land rover,lapd,lashkar-e-taiba,le figaro,le monde,league of nations
    led zeppelin,leeds united,lega nord,lego,lehman brothers,lenovo,lg,lib dems,liberal democrats
    libertarian party,libération,ligue 1,likud,linkedin,liverpool fc,lloyds,lloyds tsb,lockheed
    lockheed martin,lok sabha,london school of economics,london stock exchange,los angeles dodgers
    los angeles lakers,los angeles times,louis vuitton,lse,ltte,lucasfilm,lufthansa,luftwaffe
    lukoil,lyft,macy's,mahdi army,mahindra,majlis,major league baseball,manchester city
    manchester united,maple leafs,marine corps,marines,marks & spencer
    massachusetts institute of technology,mastercard,mattel,mazda,mcdonald's,mcdonalds
    mcdonnell douglas,mckinsey,mdc,mensa,mercedes,mercedes-benz,merck,mercosur,merrill lynch,meta
    metallica,metropolitan opera,metropolitan police,mets,mgm,mhp,mi5,mi6,miami heat,microsoft,mit
    mitsubishi,mlb,mls,moderna,monsanto,moody's,morgan stanley,mossad,motorola
    movement for democratic change,mozilla,msnbc,mtv,muslim brotherhood,myspace
    médecins sans frontières,n.a.t.o.,naacp,nafta,napster,nasa,nascar,nasdaq
    national basketball association,national football league,national front,national geographic
    national guard,national hockey league,national league,national rifle association,nato
    nazi party,nba,nbc,nbc news,ncaa,ndc,ndp,nestle,nestlé,netflix,new democracy
    new england patriots,new york daily news,new york giants,new york jets,new york knicks
    new york magazine,new york mets,new york post,new york stock exchange,new york times
    new york yankees,new yorker,newcastle united,news corp,news corp.,news corporation,newsweek
    nfl,nhl,nih,nike,nikon,nintendo,nissan,noaa,nokia,northern alliance,northern rock,northrop
    northrop grumman,northwest airlines,novartis,npr,nra,nsa,ntsb,nvidia,nypd,nyse,nyu
    oakland raiders,oecd,one direction,opec,opel,opus dei,oracle,orioles,osce,oxfam
    oxford university,palestine liberation organization,palestinian authority,panasonic
    paramount pictures,parliament,pasok,paypal,pbs,pdvsa,pemex,pentagon,people's daily,pepsi
    pepsico,petrobras,peugeot,pew research center,pfizer,pga,pga tour,philadelphia eagles,phillies
    pink floyd,pinterest,pitchfork,pittsburgh steelers,pixar,pizza hut,pkk,plaid cymru
    planned parenthood,playboy,plo,pml-n,podemos,polaroid,politburo,politico,pontiac,porsche,ppp
    pratt & whitney,premier league,press tv,pricewaterhousecoopers,princeton university
    procter & gamble,psoe,psv eindhoven,pti,qantas,qatar airways,qualcomm,rada,radio free europe
    radiohead,raf,rajya sabha,rand corporation,raytheon,rbs,real madrid,red army,red crescent
    red cross,red sox,red wings,reddit,redskins,reebok,renault,republican guard
    republican national committee,republican party,research in motion,reuters,revolutionary guard
    revolutionary guards,ria novosti,river plate,rnc,rolling stone,rolling stones,rolls-royce
    roman catholic church,rosneft,royal air force,royal bank of scotland,royal dutch shell
    royal navy,royal opera,royal society,rt,ryanair,saab,sainsbury's,salvation army,samsung
    samsung electronics,san antonio spurs,san francisco 49ers,san francisco giants,santander
    saudi aramco,save the children,schlumberger,scotland yard,scottish national party,seahawks
    sears,sec,secret service,securities and exchange commission,security council,sega,senate
    serie a,sex pistols,shell,shin bet,siemens,singapore airlines,sinn fein,sinn féin,sky news
    skype,smithsonian,smithsonian institution,snapchat,snp,société générale,sony,sony music
    sorbonne,south china morning post,southwest airlines,spacex,spd,spice girls,spotify,sprint,spö
    ss,standard & poor's,stanford university,starbucks,stasi,state department,state duma,steelers
    straits times,subaru,sunday telegraph,sunday times,supreme court,suzuki,sydney morning herald
    syriza,t-mobile,taliban,tamil tigers,target,tass,tata,tata motors,tea party,telefónica,tencent
    tesco,tesla,texas instruments,thales,thomson reuters,tiktok,time magazine,time warner
    times of india,tmz,tories,toronto star,toshiba,tottenham,tottenham hotspur,toyota,toyota motor
    treasury,treasury department,twitter,u.n.,u.n. security council,u.s. air force,u.s. army
    u.s. coast guard,u.s. congress,u.s. house of representatives,u.s. marine corps,u.s. marines
    u.s. navy,u.s. senate,u.s. state department,u.s. supreme court,u2,uber,ubs,uc berkeley,ucla
    uefa,ufc,ukip,un,un general assembly,un security council,unesco,unhcr,unicef,unicredit
    unilever,united airlines,united nations,united press international,united russia
    united technologies,universal music group,universal studios,upi,ups,us air force,us airways
    us army,us congress,us marines,us navy,us senate,us state department,us supreme court
    usa today,usaf,usc,usda,vanity fair,verizon,versace,viacom,virgin atlantic,vodafone,vogue
    voice of america,volkswagen,volvo,vox,vw,wal-mart,wall street journal,walmart,walt disney
    walt disney company,warner bros,warner bros.,washington post,wehrmacht,wells fargo,west ham
    west ham united,whatsapp,white sox,who,wikileaks,wikimedia,wikimedia foundation,wikinews
    wikipedia,wordpress,world bank,world health organisation,world health organization
    world trade organization,world wildlife fund,wta,wto,wwe,wwf,xerox,xiaomi,xinhua
    xinhua news agency,yahoo,yahoo!,yale,yale university,yankees,ymca,yomiuri shimbun,yonhap
    youtube,yukos,zanu-pf,zara,övp
    """)
}
