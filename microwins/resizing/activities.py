"""What people wish to do more of, with its small sizes: a doing of some minutes, one single thing, and a
first step.

In a template {the} is the person's object with its article ("the guitar", "my thesis"), {x} the bare word
("Spanish"), {time} a span of minutes. The first activity that a goal's words meet is taken, so narrow ones
stand first.
"""

from dataclasses import dataclass
from functools import cache

from microwins.resizing.text import stem
from microwins.resizing.wordlist import word_set


@dataclass(frozen=True, slots=True)
class Activity:
    """A behaviour that takes as long as one likes.

    words: any of them in a goal means it. doing: with {time}. single: one of it, about a minute. first:
    half a minute.
    """

    words: frozenset[str]
    doing: str
    single: str
    first: str
    anchor: str


def _activity(words: str, doing: str, single: str, first: str, anchor: str = "After dinner") -> Activity:
    stems = frozenset(" ".join(stem(w) for w in term.split()) for term in words.split(","))
    return Activity(stems, doing, single, first, anchor)


ACTIVITIES = (
    _activity(
        "litter box, litter tray, litter",
        "Clean the litter box for {time}",
        "Scoop the litter box once",
        "Fetch the litter scoop",
        "When I get home",
    ),
    # Music
    _activity(
        "guitar, ukulele, bass guitar, banjo, mandolin, sitar, bass",
        "Play {the} for {time}",
        "Play one chord on {the}",
        "Take {the} out and tune one string",
    ),
    _activity(
        "violin, cello, viola, fiddle, double bass, harp",
        "Play {the} for {time}",
        "Play one scale on {the}",
        "Take {the} out and tune one string",
    ),
    _activity(
        "sonata, nocturne, etude, concerto, waltz, prelude",
        "Play {the} for {time}",
        "Play one bar of {the}",
        "Sit down with {the} and play one note",
    ),
    _activity(
        "piano, keyboard, organ, accordion",
        "Play {the} for {time}",
        "Play one scale on {the}",
        "Sit down at {the} and play one note",
    ),
    _activity(
        "flute, clarinet, saxophone, sax, trumpet, trombone, harmonica, oboe, french horn, tuba, "
        "kalimba, bagpipes, recorder",
        "Play {the} for {time}",
        "Play one long, slow note",
        "Take {the} out of its case",
    ),
    _activity(
        "drum, drums, drumming, cajon, bongos",
        "Play the drums for {time}",
        "Play one rhythm on my knees",
        "Pick up my drumsticks",
    ),
    _activity(
        "sing, singing, choir, vocal",
        "Sing for {time}",
        "Sing one verse",
        "Hum one note",
        "When I am in the shower",
    ),
    _activity(
        "music, song, songs, songwriting, beats, album, ep, produce, ableton, compose, record",
        "Make music for {time}",
        "Record one line of a tune",
        "Hum one line of a tune",
    ),
    _activity(
        "stand up comedy, comedy, jokes, joke",
        "Work on my jokes for {time}",
        "Write one joke",
        "Write down one funny thing from today",
    ),
    # Languages and learning
    _activity(
        "spanish, french, german, japanese, korean, mandarin, chinese, italian, portuguese, russian, "
        "arabic, hindi, dutch, swedish, "
        "norwegian, danish, finnish, polish, turkish, greek, latin, hebrew, welsh, irish, gaelic, czech, "
        "ukrainian, thai, vietnamese, "
        "tagalog, swahili, urdu, bengali, punjabi, farsi, persian, esperanto, cantonese, hungarian, "
        "romanian, croatian, serbian, tamil, "
        "english, icelandic, malay, indonesian",
        "Practise {x} for {time}",
        "Learn one {x} phrase",
        "Say one {x} word aloud",
        "After my morning drink",
    ),
    _activity(
        "sign language, asl, bsl",
        "Practise sign language for {time}",
        "Learn one new sign",
        "Sign one word",
        "After my morning drink",
    ),
    _activity(
        "duolingo, busuu, babbel, memrise",
        "Practise on {x} for {time}",
        "Do half a lesson on {x}",
        "Open {x}",
        "After my morning drink",
    ),
    _activity(
        "language, languages, vocabulary",
        "Practise my language for {time}",
        "Learn one new phrase",
        "Say one new word aloud",
        "After my morning drink",
    ),
    _activity(
        "anki, flashcard, flashcards, quizlet",
        "Review flashcards for {time}",
        "Review 3 flashcards",
        "Review one flashcard",
        "After lunch",
    ),
    _activity(
        "code, coding, python, javascript, java, programming, program, html, css, sql, leetcode, rust, "
        "react, web dev, swift",
        "Write code for {time}",
        "Write one line of code",
        "Open my code and read one line",
    ),
    _activity("chess", "Study chess for {time}", "Solve one chess puzzle", "Set up one chess position"),
    _activity(
        "touch type, typing",
        "Practise typing for {time}",
        "Type one sentence without looking",
        "Put my fingers on the home keys",
    ),
    _activity(
        "thesis, dissertation, essay, essays, research paper, term paper, report, coursework, manuscript, "
        "screenplay, novel, book proposal, memoir, cv, resume, "
        "cover letter, portfolio, script",
        "Work on {the} for {time}",
        "Write one sentence of {the}",
        "Open {the} and read the last line",
    ),
    _activity(
        "homework, assignment, assignments, worksheet",
        "Do my homework for {time}",
        "Do one small piece of my homework",
        "Open my homework and read the first line",
        "After I get home",
    ),
    _activity(
        "lecture, lectures, class notes",
        "Go over my lecture notes for {time}",
        "Read one page of my lecture notes",
        "Put my bag by the door",
    ),
    _activity(
        "drive, driving, driver license, driver's license, drivers license, driving licence",
        "Study the rules of the road for {time}",
        "Learn one road sign",
        "Open my road rules",
    ),
    _activity(
        "theory test, driving test, driving theory, highway code",
        "Practise test questions for {time}",
        "Answer one practice question",
        "Open my practice questions",
    ),
    _activity(
        "study, studying, revise, revision, exam, exams, midterm, finals, mcat, lsat, gre, gmat, upsc, "
        "neet, jee, ielts, toefl, cpa, cfa, gcse, "
        "gcses, a levels, bar exam, nclex, usmle, sat, gate, textbook, gpa, grades",
        "Study for {time}",
        "Read one page of my notes",
        "Open my notes",
        "After breakfast",
    ),
    _activity(
        "math, maths, mathematics, calculus, algebra, physics, chemistry, statistics, geometry, "
        "economics, accounting",
        "Study {x} for {time}",
        "Solve one {x} problem",
        "Open my {x} notes",
        "After breakfast",
    ),
    _activity(
        "biology, anatomy, history, geography, psychology, philosophy, law, medicine, astronomy, literature",
        "Study {x} for {time}",
        "Read one page of {x}",
        "Open my {x} notes",
        "After breakfast",
    ),
    # Moving
    _activity(
        "yoga, pilates",
        "Do {x} for {time}",
        "Hold one {x} pose",
        "Unroll my mat",
        "After I get up",
    ),
    _activity(
        "stretch, stretching, flexible, flexibility, splits, touch toes, touch my toes",
        "Stretch for {time}",
        "Do one slow stretch",
        "Reach for my toes once",
        "After I get up",
    ),
    _activity(
        "run, running, jog, jogging, marathon, couch to 5k, parkrun, half marathon, ironman, triathlon",
        "Run for {time}",
        "Walk to the end of the street and back",
        "Put on my running shoes",
        "When I get home",
    ),
    _activity(
        "gym, workout, work out, working out, fitness",
        "Work out for {time}",
        "Do 5 squats",
        "Put on my workout shoes",
        "When I get home",
    ),
    _activity(
        "swim, swimming",
        "Swim for {time}",
        "Circle my arms slowly, as in the water",
        "Put my swim bag by the door",
        "When I get home",
    ),
    _activity(
        "bike, biking, cycle, cycling, peloton, spin",
        "Ride my bike for {time}",
        "Pedal 20 turns",
        "Sit on my bike",
        "When I get home",
    ),
    _activity(
        "dance, dancing, ballet, salsa, zumba",
        "Dance for {time}",
        "Dance to half a song",
        "Put on one song",
        "When I get home",
    ),
    _activity(
        "push up, pushup, press up",
        "Do push-ups for {time}",
        "Do one push-up against the wall",
        "Put both hands on the wall",
        "After I get up",
    ),
    _activity(
        "lift weights, lift, lifting, weightlifting, dumbbells, kettlebell, strength, deadlift, bench",
        "Lift weights for {time}",
        "Do one set with a light weight",
        "Put my weights where I can see them",
        "When I get home",
    ),
    _activity(
        "climb, climbing, bouldering",
        "Train for climbing for {time}",
        "Hang from a bar or door frame",
        "Squeeze my fists 5 times",
        "When I get home",
    ),
    _activity(
        "tennis, football, soccer, basketball, volleyball, badminton, golf, cricket, rugby, hockey, "
        "baseball, squash, table tennis, boxing, karate, judo, "
        "jiu jitsu, taekwondo, skateboard, skating, surfing, archery, martial arts",
        "Practise {x} for {time}",
        "Practise one {x} move slowly",
        "Put my {x} things by the door",
        "When I get home",
    ),
    _activity(
        "hike, hiking",
        "Walk outside for {time}",
        "Walk to the corner and back",
        "Put on my walking shoes",
        "After lunch",
    ),
    _activity(
        "walk dog, walk the dog, walk my dog, dog out, dog walk, walk our dog",
        "Walk the dog for {time}",
        "Walk the dog to the corner and back",
        "Pick up the lead",
        "When I get home",
    ),
    _activity(
        "walk, walking, steps",
        "Walk for {time}",
        "Walk to the end of the street and back",
        "Put on my walking shoes",
        "After lunch",
    ),
    _activity(
        "stairs",
        "Walk up and down the stairs for {time}",
        "Take the stairs for one floor",
        "Walk up the first three steps",
        "When I come to a lift",
    ),
    _activity(
        "exercise, cardio, hiit, in shape, get fit, fit",
        "Exercise for {time}",
        "Do 5 squats",
        "Put on my workout shoes",
        "When I get home",
    ),
    # Making
    _activity(
        "draw, drawing, sketch, sketching, doodle, digital art, animation, animate",
        "Draw for {time}",
        "Draw one line of what I see",
        "Put a pencil on an open page",
    ),
    _activity(
        "paint, painting, watercolor, watercolour, acrylic",
        "Paint for {time}",
        "Paint one brush stroke",
        "Put a brush and paper on the table",
    ),
    _activity("knit, knitting", "Knit for {time}", "Knit one row", "Pick up my needles"),
    _activity("crochet, crocheting", "Crochet for {time}", "Crochet one row", "Pick up my hook"),
    _activity(
        "sew, sewing, embroidery, quilt, cross stitch",
        "Sew for {time}",
        "Sew 3 stitches",
        "Thread one needle",
    ),
    _activity(
        "pottery, ceramics, sculpt, clay",
        "Shape clay for {time}",
        "Roll one small ball of clay",
        "Put my clay on the table",
    ),
    _activity(
        "calligraphy, hand lettering, handwriting",
        "Practise lettering for {time}",
        "Write one letter slowly",
        "Take out my pen",
    ),
    _activity("origami", "Fold paper for {time}", "Make one fold", "Take out one sheet of paper"),
    _activity(
        "juggle, juggling", "Juggle for {time}", "Throw and catch one ball 5 times", "Pick up one ball"
    ),
    _activity(
        "woodworking, carving, carpentry",
        "Work with wood for {time}",
        "Sand one small piece",
        "Put one tool on the bench",
    ),
    _activity(
        "photography, photograph, camera, photo, photos, pictures",
        "Take photos for {time}",
        "Take one photo of something near me",
        "Pick up my camera",
        "After lunch",
    ),
    _activity(
        "podcast, podcasting",
        "Work on my podcast for {time}",
        "Write down one topic for an episode",
        "Say my first line aloud",
    ),
    _activity(
        "youtube channel, vlog, post video, make video, make videos, post a video, post "
        "videos, short film, film video, my channel, youtube videos",
        "Work on my video for {time}",
        "Write one line for a video",
        "Write down one idea for a video",
    ),
    _activity(
        "blog, blogging, newsletter",
        "Write for my blog for {time}",
        "Write one sentence for my blog",
        "Open my blog draft",
    ),
    _activity(
        "journal, journaling, diary",
        "Write in my journal for {time}",
        "Write one line in my journal",
        "Open my journal and write the date",
        "After I get into bed",
    ),
    _activity(
        "poem, poetry, poems",
        "Write poetry for {time}",
        "Write one line of a poem",
        "Write down one word I like",
    ),
    _activity(
        "write, writing, writer, nanowrimo, fanfic, story, stories",
        "Write for {time}",
        "Write one sentence",
        "Open my notebook and write the date",
        "After my morning drink",
    ),
    # Home
    _activity(
        "laundry",
        "Do laundry for {time}",
        "Fold two pieces of laundry",
        "Carry one piece of laundry to the basket",
    ),
    _activity(
        "dishes, washing up", "Wash dishes for {time}", "Wash one plate", "Run warm water into the sink"
    ),
    _activity(
        "vacuum, hoover", "Vacuum for {time}", "Vacuum one corner", "Plug the vacuum in", "After I get home"
    ),
    _activity(
        "garden, gardening, weeds, yard",
        "Work in the garden for {time}",
        "Pull one weed",
        "Step outside and look at one plant",
        "After I get home",
    ),
    _activity(
        "desk",
        "Tidy my desk for {time}",
        "Put 3 things on my desk in their place",
        "Put one thing on my desk away",
        "When I finish work",
    ),
    _activity(
        "clean, tidy, declutter, clutter, room, bedroom, kitchen, bathroom, house, apartment, flat, "
        "closet, wardrobe, garage, attic, basement, organize, organise, "
        "drawer, shed",
        "Tidy {place} for {time}",
        "Put 3 things back in their place",
        "Pick up one thing",
    ),
    _activity(
        "cook, cooking",
        "Cook something simple for {time}",
        "Chop one vegetable",
        "Put one pan on the stove",
        "When I get home",
    ),
    _activity(
        "bake, baking, bread", "Bake for {time}", "Weigh out the flour", "Read the first line of a recipe"
    ),
    _activity(
        "meal prep",
        "Prepare food for {time}",
        "Wash one vegetable for tomorrow",
        "Put one food box on the counter",
        "After dinner",
    ),
    # Quiet
    _activity(
        "meditate, meditating, meditation, headspace, vipassana",
        "Sit and breathe slowly for {time}",
        "Take 3 slow breaths",
        "Sit down and close my eyes",
        "After I get up",
    ),
    _activity(
        "pray, prayer, praying, rosary, devotional",
        "Pray for {time}",
        "Say one short prayer",
        "Fold my hands",
        "After I get up",
    ),
    _activity(
        "bible, quran, koran, torah, gita, scripture",
        "Read {the} for {time}",
        "Read one verse",
        "Open {the}",
        "After I get into bed",
    ),
    _activity(
        "gratitude, grateful, thankful",
        "Spend {time} writing down what I am thankful for",
        "Write down one thing I am thankful for",
        "Think of one thing I am thankful for",
        "After I get into bed",
    ),
    _activity(
        "audiobook, audiobooks",
        "Listen to an audiobook for {time}",
        "Listen to one page of an audiobook",
        "Open my audiobook",
        "When I put my coat on",
    ),
    _activity(
        "read to, bedtime story",
        "Read aloud for {time}",
        "Read one page aloud",
        "Put a story book on the bed",
        "After I brush my teeth",
    ),
    _activity(
        "read, reading, kindle, goodreads, tbr",
        "Read for {time}",
        "Read one page",
        "Open my book and read one line",
        "After I get into bed",
    ),
    # Work
    _activity(
        "email, emails, inbox",
        "Answer or archive emails for {time}",
        "Answer or archive one email",
        "Open my inbox and read one subject line",
        "After my morning drink",
    ),
    _activity(
        "linkedin",
        "Work on my LinkedIn page for {time}",
        "Write one line for my LinkedIn page",
        "Open my LinkedIn page",
    ),
    _activity(
        "business, startup, side hustle, shop",
        "Work on {the} for {time}",
        "Write down one idea for {the}",
        "Open the notes for {the}",
    ),
)


@cache
def by_stems() -> dict[str, int]:
    """The place in `ACTIVITIES` of every word and phrase, by stems; the first activity that names it wins."""
    index: dict[str, int] = {}
    for place, activity in enumerate(ACTIVITIES):
        for term in sorted(activity.words):
            index.setdefault(term, place)
    return index


# Verbs that one can do for some minutes as they stand: "Rehearse my talk for 10 minutes".
DURATIVE = word_set(
    """
    practice play draw paint sketch write read study work clean tidy organize organise declutter sort
    dance sing walk run jog swim cycle stretch garden knit sew crochet code program type juggle skate
    climb hike row box listen photograph revise review research rehearse memorize memorise chant fold
    vacuum dust weed journal blog edit bake cook polish prepare plan rest unpack catalogue scan label iron
    mop scrub rearrange debug design compose record film craft carve restore decorate renovate mow rake
    """
)

# Verbs whose wish is an outcome or a state; no minutes of doing reach them, so the library speaks.
OUTCOMES = word_set(
    """
    lose gain be become feel have get stop keep change improve fix love enjoy live let meet trust conquer
    overcome take save earn win reach achieve control manage deal handle grow make go do start finish
    raise put stick hit spend use find treat give turn come see think know want like need try help stay
    quit come accept believe forget remember forgive brush floss shower wash moisturize moisturise shave
    bathe open lower text check hang reconnect pay swallow smile thank say listen hug kiss laugh cry cure calm
    heal attend join enter wait skip miss arrive sit stand lie lay breathe relax respect appreciate wear
    dress turn set mute switch log delete throw hydrate increase raise support socialize socialise connect
    show cut balance drop avoid reduce limit sleep wake eat drink pass ace look face act hold break leave
    care dry date tell
    """
)
