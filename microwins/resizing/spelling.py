"""How people type, spelled out: slang and short forms, irregular word forms, and everyday words left as
they are.
"""

from types import MappingProxyType

from microwins.resizing.wordlist import word_set


def _pairs(text: str) -> dict[str, str]:
    """ "a b=c d; ..." as a mapping of every word left of "=" to the words right of it."""
    return {
        short: full.strip()
        for entry in text.split(";")
        if "=" in entry
        for shorts, full in [entry.split("=")]
        for short in shorts.split()
    }


# Apostrophes are gone by the time a word is looked up: "don't" and "dont" are one.
SLANG = MappingProxyType(
    _pairs(
        """
        wanna wana wunna=want to; gonna gunna gon gnna=going to; gotta gota=have to; imma ima imaa immaa=i
        will; hafta=have to; tryna tryin=trying to; finna=going to; lemme=let me; gimme=give me; outta=out
        of; kinda=kind of; sorta=sort of; lotta=lot of; coulda=could have; shoulda woulda=would have;
        aint=am not; im=i am; ill=i will; ive=i have; id=i would; dont doesnt donot dnt=do not; didnt=did
        not; cant cannot=can not; wont=will not; isnt=is not; arent=are not; wasnt=was not; werent=were
        not; havent hasnt hadnt=have not; couldnt=could not; shouldnt=should not; wouldnt=would not;
        youre=you are; thats=that is; theres=there is; whats=what is; lets=let us; its=it is; hes=he is;
        shes=she is; theyre=they are; weve=we have; theyve=they have; u ya yu=you; ur=your; r=are; n nd
        an'=and; w=with; wo w/o=without; w/=with; b4=before; bc cuz coz cos becuz b/c cause becasue
        becuase=because; 2nite tonite 2night=tonight; tmrw tmr tmrrw tomoz tomorow tommorow tommorrow
        2moro 2morrow tomo tmw tmmrw=tomorrow; nite nites=night; frm=from; msg=message; msgs=messages;
        txt=text; txts=texts; evry evrey=every; everyday evryday everday=every day; everynight=every
        night; everytime=every time; abt=about; pls plz=please; thru=through; tho=though; til till=until;
        untill=until; smth smthg=something; sth=something; sum1=someone; ppl=people; bf=boyfriend;
        gf=girlfriend; bff bffs=friend; hubby=husband; wifey=wife; fam=family; bday=birthday; insta
        ig=instagram; fb=facebook; yt=youtube; sc=snapchat; hw=homework; uni=university;
        diss=dissertation; govt=government; mins=minutes; hrs=hours; wk=week; wks=weeks; yr=year;
        yrs=years; mo=month; mos=months; def=definitely; prolly prob=probably; rly rlly=really;
        srsly=seriously; sry=sorry; thx tnx ty=thanks; rn=right now; atm=at the moment; asap=soon; idk=i
        do not know; imo=in my view; tbh=to be honest; btw=by the way; ngl=honestly; af=very; lil=little;
        gd=good; gr8=great; l8=late; l8r=later; m8=mate; m8s=mates; wknd=weekend; wkend=weekend;
        weeknds=weekends; insted=instead; alot=a lot; aswell=as well; nothin=nothing; somethin=something;
        everythin=everything; loose=lose; excercise exersise excersise exercize excerise=exercise;
        definately definetly=definitely; recieve=receive; wieght weigth=weight; helthy heathy=healthy;
        hlthy=healthy; vegies=veggies; choclate=chocolate; ciggs=cigs; procastinate procastinating
        procrastinat procrasinate procrastinatin=procrastinate; completly completley
        compleatly=completely; dictionnary=dictionary; moneys monies=money; mum's=mum; gym'ing=gym;
        wrk=work; wrkout=workout; slp=sleep; fone=phone; bk=back; wat wut=what; wen=when; cuppa=cup of
        tea; choon=tune; bruh bro=; lol lmao lmfao rofl haha hahaha hehe xd smh omg omfg wtf fr ffs ugh
        ughh meh yeah yea yep yup eh uh um hmm=; rt=; nye=new year; nyr=resolution; nyrs=resolutions;
        luv=love; hav=have; nd=and; wuld=would; shud=should; cud=could; evn=even; jus juss=just;
        stil=still; stp=stop; kno=know; betta=better; mah ma=my; dat=that; dis=this; da=the; dem=them;
        wit=with; den=then; git=get; 2=2; hve=have; thier=their; becoming=becoming; strating=starting;
        wanan=want to; shld=should; cld=could; wld=would; mth mths=month; sec secs=seconds; ltr
        ltrs=litres; lbs lbd lb's=lb; kgs=kg; kms=km; pgs pg=pages; pp=pages; kcals cals cal=calories;
        diff=different; info=information; meds=medication; pics=pictures; pic=picture; vids=videos;
        vid=video; convo=conversation; convos=conversations; ytube=youtube; netflx=netflix;
        snapchatting=snapchat; selfcare=self care; workouts=workouts; appt=appointment;
        appts=appointments; docs=doctor; bible's=bible; veg=vegetables; fri=friday; tue tues=tuesday;
        weds=wednesday; thu thur thurs=thursday; bfast=breakfast; brekkie brekky=breakfast; din=dinner;
        uncluttered=declutter
        """
    )
)

# Word forms that no rule makes: past tenses, participles and plurals to the base form.
IRREGULAR = MappingProxyType(
    _pairs(
        """
        ran runs running=run; ate eaten eats=eat; slept sleeps=sleep; woke woken wakes waking=wake; wrote
        written writes=write; drank drunken drinks=drink; spent spends=spend; bought buys=buy; thought
        thinks=think; went gone goes=go; did done does=do; made makes=make; took taken takes=take; got
        gotten gets getting=get; gave given gives giving=give; kept keeps=keep; left leaves leaving=leave;
        lost loses losing=lose; paid pays=pay; said says=say; told tells=tell; spoke spoken speaks=speak;
        stood stands=stand; sat sits sitting=sit; swam swum swims swimming=swim; sang sung sings=sing;
        drew drawn draws=draw; drove driven drives driving=drive; rode ridden rides=ride; rose risen
        rises=rise; taught teaches=teach; learnt learned learns=learn; knew known knows=know; grew grown
        grows=grow; threw thrown throws=throw; felt feels=feel; fell fallen falls=fall; met meets=meet;
        saw seen sees=see; had has having=have; was were been being is am are=be; began begun begins
        beginning=begin; broke broken breaks=break; chose chosen chooses=choose; forgot forgotten
        forgets=forget; forgave forgiven=forgive; quitting quits=quit; lying lied=lie; laid lays=lay;
        hung=hang; held holds=hold; heard hears=hear; built builds=build; caught catches=catch; fought
        fights=fight; sought=seek; sold sells=sell; sent sends=send; shook=shake; swore sworn
        swears=swear; wore worn wears=wear; won wins=win; bit bitten bites=bite; found finds=find; burnt
        burned=burn; dreamt=dream; children kids=child; men=man; women=woman; people=person; teeth=tooth;
        feet=foot; lives=life; wives=wife; knives=knife; leaves=leaf; mice=mouse; dying died dies=die;
        tying tied=tie; owing owed=owe; using used uses=use; stopping stops stopped=stop; cutting
        cuts=cut; putting puts=put; shutting=shut; setting sets=set; hitting hits=hit; letting=let;
        planning planned=plan; jogging jogged=jog; begging=beg; hugging=hug; swapping=swap; dating
        dated=date; vaping vaped vapes=vape; taxes=tax; shoes=shoe; movies=movie; cookies=cookie;
        selfies=selfie; veggies=veggie; calories=calorie; smoothies=smoothie; zombies=zombie; ties=tie;
        lies=lie; pies=pie; sies=sie; noticing noticed=notice; practicing practising practised
        practise=practice; dyeing=dye; bingeing=binge
        """
    )
)

# Words nobody needs corrected into one of ours, and by which plain English is known from other languages.
COMMON = word_set(
    """
    a able about above accept across act actually add advice after again against age ago agree ahead air
    alive all allow almost alone along already also although always am amazing among amount and animal
    another answer any anybody anymore anyone anything anyway anywhere apart apparently are area arm
    around arrive art as ask at attention august april aunt author autumn available average away baby back
    bad badly bag ball band bank bar base basic basically be beach bear beat beautiful became because
    become becoming bed been before began begin behind being believe below beside best bet better between
    beyond big bike bit black blue board boat body bored boring born boss both bother bottom bought box
    boy brain branch bread break breath bright bring broke broken brother brought brown brush build
    building burn bus business busy but buy by cake call calm came camp can car card care careful carry
    case cash cat catch caught cause cent center certain chair challenge chance change cheap check cheek
    child choice choose christmas church circle city class clean clear clearly climb clock close closer
    clothes cloud club coat cold color colour come common company complete computer concert consider
    control cool corner correct cost could count country couple course cousin cover crazy cream create
    crush cry cup current cut daily dance dark data date daughter day dead deal dear death december decent
    decide deep definitely degree depend describe desk did die different difficult dinner dirty do doctor
    dog doing dollar done door double doubt down drag drama dream dress drink drive drop dry during dust
    each ear early earn earth ease easily east easy eat edge effort eight either eleven else email empty
    end energy enjoy enough entire equal especially even evening ever every everybody everyone everything
    everywhere exactly example excellent except excited exist expect experience explain extra eye face
    fact fail fair fall false family famous far fast fat father fault favorite fear february feed feel
    feet fell felt few fight figure fill film final finally find fine finger finish fire first fish five
    fix flat floor flow flower fly focus follow food foot for force foreign forever forget form forty
    forward found four free freezing fresh friday friend from front full fully fun funny future game
    garden gave general gentle get gift girl give glad glass go goal god goes going gold gone good got
    grade grand great green grew ground group grow guess guy had hair half hall hand handle hang happen
    happy hard harder hardly has hat hate have he head health hear heard heart heavy hello help her here
    hers herself hey hi hide high hill him himself his hit hold hole holiday home honest hope horrible
    hospital hot hour house how however huge human hundred hungry hurry hurt husband i ice idea if ill
    imagine important in inch include indeed inside instead interest into is island issue it its itself
    january job join joke july jump june just keep kept key kid kill kind king kitchen knew know lady lake
    land language large last late lately later laugh law lay lead learn least leave led left leg less
    lesson let letter level lie life lift light like likely line list listen literally little live living
    local lock long look loose lose lost lot loud love low lower luck lucky lunch mad made main make man
    manage many march mark market marry master matter may maybe me mean meant measure meet member mention
    message met middle might mile million mind mine minute miss mom moment monday money month mood moon
    more morning most mother mountain mouth move movie much mum music must my myself name near nearly neck
    need neighbor neither nervous never new next nice night nine no nobody noise none nor normal north
    nose not note nothing notice november now number object obviously occasionally ocean october of off
    offer office often oh oil ok okay old on once one only onto open opinion or orange order ordinary
    other others our ours out outside over own page pain pair paper parent park part party pass past path
    pay peace pen people perfect perhaps person phone photo pick picture piece place plain plan plane
    plant play player please plenty plus pocket point police pool poor popular position possible post
    power practice pray prefer prepare present president press pretty price probably problem process
    promise proper properly proud public pull purpose push put quality question quick quickly quiet quite
    quit race rain raise ran rather reach read ready real realise realistic realize really reason receive
    recent red relax remember reply rest result return rich ride right ring rise river road rock room
    round rule run sad safe said sale same sand sat saturday save saw say scale scared school science sea
    season seat second see seem seen self sell send sense sentence separate september serious seriously
    serve set seven several shall shape share she ship shirt shoe shop short shot should show shut sick
    side sign silly similar simple since sing single sister sit six size skin sky sleep slow slowly small
    smart smell smile smoke snow so social soft sold some somebody someone something sometimes somewhere
    son song soon sorry sort sound soup south space speak special speed spend sport spot spring stage
    stand star start state stay steal step stick still stone stop store story strange street strong stuff
    stupid such sudden suddenly sugar suit summer sun sunday support sure surprise sweet system table take
    talk tall taste tea teach teacher team tell ten terrible test than thank that the their them
    themselves then there these they thick thin thing think third thirty this those though thought
    thousand three through throw thursday time tiny tired to today together told tomorrow tonight too took
    top total totally touch toward town toy train travel tree trip trouble truck true trust truth try
    trying tuesday turn tv twelve twenty twice two type uncle under understand unless until up upon us use
    used useful usual usually very visit voice wait wake walk wall want war warm was wash waste watch
    water way we wear weather wednesday week weekend weight well went were west wet what whatever when
    where whether which while white who whole whose why wide wife wild will win wind window winter wish
    with within without woman wonder wonderful wood word work world worry worse worst worth would write
    wrong yard year yellow yes yesterday yet you young your yours yourself zero ton tons plus starting
    started stuff currently anyways somehow otherwise whenever wherever nowadays basically bunch pile
    shelf bride wedding prom xmas easter halloween tour gosh damn hell crap ass shit fuck fucking heck
    freaking bloody dude mate guys girls lads kitty puppy pet cats dogs horse fish bird robot resolution
    resolutions vow swear pledge goal goals habit promise excuse excuses loads willpower horrified stepped
    realistic streak screw womp constantly conquer exceptions overnight commute jumper underwear mon rack
    litter liter litre petal ebay craigslist etsy license licence passport visa divorce wedding gifts
    shelter animal animals tree trees treehouse motorbike motorcycle bicycle scooter tent canoe kayak
    paddle archery fencing poker puzzle puzzles sudoku crossword jigsaw telescope stars planets museum
    gallery concert festival theater aquarium zoo farm chicken goat rabbit hamster parrot turtle snake
    spider spiders mouse bee bees butterfly insect flower roses tulip cactus herb herbs lawn fence porch
    deck roof ceiling carpet curtain curtains blanket pillow mattress lamp candle mirror frame vase clock
    couch sofa armchair stove oven microwave kettle toaster blender mixer spoon fork knife bowl cup mug
    pan pot tray sponge bucket broom brush soap towel bleach drawer cabinet cupboard pantry freezer garage
    driveway mailbox gate scarf glove gloves hat coat jacket sweater hoodie shirt skirt trousers jeans
    shorts socks boots sandals heels belt purse wallet umbrella necklace bracelet earring ring watch
    sunglasses lipstick perfume razor comb lotion painting sculpture statue drawing poster magazine
    newspaper comic novel chapter sentence paragraph page letter stamp envelope package parcel invoice
    receipt ticket coupon contract lease deed will testament certificate diploma license engine wheel tire
    tyre brake pedal oil fuel petrol diesel battery charger cable plug socket switch wire bulb laptop
    keyboard monitor printer scanner router server website browser software hardware folder document
    spreadsheet neighbor neighbourhood landlord tenant roommate flatmate classmate teammate coworker
    manager supervisor intern lawyer accountant plumber electrician mechanic carpenter barber hairdresser
    dentist nurse surgeon pharmacist baby toddler infant teenager adult elder grandson granddaughter
    stepson stepdaughter fiance fiancee bridesmaid mountain river lake ocean forest desert island valley
    beach cliff cave waterfall bridge tunnel tower castle palace temple mosque cathedral chapel cemetery
    market mall pharmacy bakery butcher cafe pub bar hotel hostel motel polite rude brave coward honest
    liar loyal jealous greedy selfish humble proud arrogant stubborn clumsy careless cheerful gloomy
    grateful bitter tender rough smooth sharp dull bright dim loud silent bold timid fierce gentle
    seriousness potential attention interest energy passion courage wisdom talent skill effort progress
    success failure mistake error flaw weakness strength habit routine ritual tradition custom culture
    heritage history nineties eighties seventies twenties thirties forties fifties weekdays daytime
    nighttime sunrise sunset dawn dusk harming turkey reduce sucking shoulder planes plates chairs tables
    walls doors windows roads cars trees birds clothing weekday nephew niece cousin sibling siblings
    teammate landlord neighbor neighbour pregnant pregnancy toddler hardly whilst among despite towards
    besides myself alright okay tidy lately recent yesterday sooner earlier latest cancel cancelled
    postpone remind avoid admit afford allow apart argue arrange attack attempt battle behave bench bite
    blame blow bound bounce bury cheer chase chat cheat chew claim collect combine comment compare compete
    confuse connect count crack crash crawl damage defend deliver deny destroy develop disappear discover
    divide dump escape examine expand fasten fetch fold force freeze gather grab handle harm heat hunt
    ignore import improve injure interrupt introduce invent joke judge kick kneel knock label launch lick
    lift lock manage mend mess mix nod obey own paddle pause peel pinch plug poke press pretend prevent
    print protect punish rescue review rinse roll ruin satisfy scatter scratch search seal settle shave
    shelter shiver sigh signal sip skip slap slip smash sneeze sniff spill split spoil spray squash
    squeeze stare steer stir strip struggle suffer suggest suppose surround suspect switch tease tempt
    thaw tickle tighten tip trace trap treat tremble trick trust tug twist unite unlock vanish wander warn
    weigh whisper wink wipe wrap yawn yell
    """
)
