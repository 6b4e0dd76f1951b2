"""Words and phrases of the life areas, by weight: 6 decides nearly alone, 4 is strong, 2 leans, 1 hints.

They are matched by stem ("sleeping" meets "sleep") after typing is spelled out (`text`), a phrase word by
word with articles and possessives left out ("get out of bed" meets "getting out of my bed").
"""

from types import MappingProxyType

AREA_WORDS: MappingProxyType[str, tuple[tuple[float, str], ...]] = MappingProxyType(
    {
        # Phrases whose words mean something else when apart.
        "": (
            (
                1,
                """
                every single, single day, no excuses, no more excuses, will power, give up, end of, work on,
                kind of, at least, for good, once and for all, red light, new year, new years resolution,
                new years, year resolution, resolution is to, my resolution is, instead of, cold turkey,
                hate myself, is to, all the time, over and over, of course, no matter what, half the time,
                to do, like to, run for a bus, screw it, in general, at work, day by day, this year, next
                year, last year, at home
                """,
            ),
        ),
        "anxiety": (
            (
                6,
                """
                anxiety, anxious, panic attack, panic, panicking, overthink, overthinking, claustrophobic,
                claustrophobia, phobia, agoraphobia, catastrophize, catastrophise, hypochondriac, social
                anxiety, stage fright, what other people think, what people think, what others think, what
                everyone thinks, worry, worrying, worrier, worrywart, fear of flying, skin picking, pick my
                skin, picking at skin, ruminate, ruminating, rumination, exam nerves, nervous wreck, heart
                races, heart racing
                """,
            ),
            (
                4,
                """
                stress, stressed, stressing, stressful, destress, nervous, nerves, fear, afraid, terrified,
                terrify, frightened, paranoid, dread, overwhelmed, overwhelm, intrusive thought, racing
                thought, calm, tense, fret, freak out, freaking out, spiral, trembling, insecure,
                insecurity, what if, uneasy, jittery, worst case, worst case scenario, scared of flying,
                scared of heights, scared of spiders, scared of dogs, embarrassed, self conscious, shy,
                shyness, hyperventilate, calm down, learn to relax, chill out, relax more, stop caring, face
                my fear, fears, care less what, overanalyze, overanalyse, second guess, second guessing, ocd
                """,
            ),
            (
                2,
                """
                scared, scare, relax, chill, mind racing, uncertainty, crowd, crowds, shaking, peace of
                mind, flying, relaxed, breathe, calmer, cope, worst
                """,
            ),
        ),
        "emotion": (
            (
                6,
                """
                anger, angry, temper, lose my temper, rage, road rage, swear, swearing, cuss, cussing,
                curse, cursing, curse words, potty mouth, snap at, snapping at, yell, yelling, shout,
                shouting, scream at, screaming at, blow up, short fuse, outburst, irritable, grudge,
                grudges, jealous, jealousy, lash out, lashing out, mood swings, lose my cool, bottle up,
                bottling, keep my cool, hot headed, losing my temper, fly off the handle, let go of the
                past, emotional regulation, anger management, f bomb
                """,
            ),
            (
                4,
                """
                patient, patience, impatient, emotion, emotions, emotional, feelings, feeling, mood, moody,
                crying, cry, bitter, bitterness, resentment, resent, negative, negativity, positive,
                positivity, optimistic, optimist, pessimist, pessimistic, complain, complaining, whine,
                whining, moan, moaning, sarcastic, sarcasm, let go, letting go, forgive, forgiveness, learn
                to forgive, holding on to the past, guilt, shame, regret, attitude, sensitive, irritated,
                annoyed, frustrated, frustration, meltdown, react, reacting, reactive, mad, cranky, grumpy,
                bitch, bitching, cynical, hate, hateful, past, envy, envious, oversensitive, defensive, take
                things personally, dwell, dwelling, explode, exploding, calm when, judgmental, judging,
                judge, judgemental, hold back
                """,
            ),
            (
                2,
                """
                hurt, calm, sad, cool, upset, outlook, blame, drama, feel my, pause before, rude, mean,
                frown
                """,
            ),
        ),
        "selfcare": (
            (
                6,
                """
                self care, selfcare, take care of myself, care of myself, taking care of me, depressed,
                depression, depressing, depressive, shower, showering, showers, bathe, hygiene, brush my
                teeth, brush teeth, brushing my teeth, floss, flossing, get out of bed, getting out of bed,
                out of bed, mental health day, mental health, love my body, body positive, love myself,
                loving myself, self love, self esteem, me time, skincare, skin care, skincare routine, skin
                care routine, posture, good posture, slouching, confident person, self confidence, cracking
                my knuckles, crack my knuckles, moisturize, moisturise, moisturizer, sunscreen, burnout,
                burnt out, burned out, nail biting, bite my nails, biting my nails, biting nails, kind to
                myself, kinder to myself, nicer to myself, hard on myself, deodorant, wash my hair, wash my
                face, get dressed, bubble bath, care for myself, treat myself, pamper, feel like me, hate
                myself, beat myself up, beating myself up, self respect, self worth, hating myself
                """,
            ),
            (
                4,
                """
                happy, happier, happiness, joy, joyful, enjoy life, enjoy, confident, confidence, lonely,
                numb, rest, recharge, hair, teeth, tooth, dressed, makeup, dress better, haircut, nails,
                bath, live life, live a little, live my life, laugh, laugh more, smile, smile more, have
                fun, more fun, fun, time for myself, time for me, put myself first, sunshine, fresh air,
                outside, sunlight, go outside, get outside, empty inside, hopeless, exhausted, self
                compassion, accept myself, believe in myself, be myself, comfortable in my own skin, look
                good, look better, appearance, face wash, lotion, shave, bed all day, stay in bed, live life
                to the fullest, life to the fullest, live more, self conscious about my body, body image,
                feel pretty, feel good, feel better, hobby for myself, drained, self, treat yourself, look
                after myself, day off, take breaks, vacation, travel, adventure, adventures, see the world,
                explore, holiday
                """,
            ),
            (
                2,
                """
                tired, wash, clean myself, bed, nap, massage, spa, myself, lazy day, energy, unhappy, sad,
                comfort, style, wear, clothes nicer, posture, slouch, gentle, filthy, smell, worthy, worth,
                soul
                """,
            ),
        ),
        "routine": (
            (
                6,
                """
                routine, morning routine, evening routine, night routine, change my life, change life, life
                together, shit together, act together, turn my life around, turn life around, whole life
                around, fix my life, get my life, new me, new year new me, daily routine, better person,
                self discipline, disciplined, discipline, good habits, better habits, bad habits, new
                habits, build habits, habit tracker, planner, plan my day, plan my week, keep my
                resolutions, keep my resolution, keep a resolution, stick to my resolution, keep
                resolutions, new leaf, on track, best version, best self, structure, stick to things,
                organize my life, organise my life, organized life, put together, reinvent myself, my whole
                life, improve myself, self improvement, better version, better me, adulting, adult
                """,
            ),
            (
                4,
                """
                habit, habits, schedule, resolution, resolutions, consistent, consistency, consistently,
                plan, planning, organized, organised, organize my time, time management, manage my time,
                calendar, balance, on time, punctual, punctuality, better man, better woman, better human,
                responsible, life, commitment, commitments, stick to, stick with, willpower, good morning,
                mornings, morning person, everything, get it together, be better, do better, improve,
                motivated, motivation, productive mornings, stop being late, always late, late for
                everything, running late, early, checklist, to do list, bullet journal, cold shower, work
                life balance, grow up, mature, level up, glow up, lazy, less lazy, laziness, being lazy,
                grown up
                """,
            ),
            (
                2,
                """
                journal, morning, evening, perfect, late, change, goals, goal, better, person, order,
                together, track, daily, prepare, forgetful, forget, remember
                """,
            ),
        ),
        "sleep": (
            (
                6,
                """
                sleep, sleeping, asleep, insomnia, bedtime, go to bed, going to bed, get to bed, in bed by,
                bed by, bed early, bed earlier, bed before, to bed on time, bed on time, wake up early,
                waking up early, wake up earlier, wake up at, waking up at, get up at, get up early, getting
                up early, get up earlier, rise early, early riser, early bird, snooze, snoozing, hitting
                snooze, stay up, staying up, up late, up until, night owl, lie awake, lay awake, lying
                awake, laying awake, all nighter, all nighters, oversleep, oversleeping, overslept, sleep
                in, sleeping in, nap, naps, napping, jet lag, wake up before, bed at a decent hour, bed at,
                alarm clock, alarm, hours of sleep, sleep schedule, nightmares, snoring, lights out
                """,
            ),
            (
                4,
                """
                awake, wake up, waking up, woke, wake, pillow, rested, midnight, bed, melatonin, tired in
                the morning, sleepy, dreams at night, tired all the time, up by, to bed, get up
                """,
            ),
            (
                2,
                """
                night, tired, late, dawn, tossing, rest
                """,
            ),
        ),
        "avoidance": (
            (
                6,
                """
                procrastinate, procrastinating, procrastination, procrastinator, putting off, put off,
                putting things off, put things off, put it off, putting it off, keep putting off, finish
                what i start, finish what i started, finish things, finish things i start, finish something,
                been avoiding, keep avoiding, avoiding, avoid everything, making excuses, make excuses,
                excuses, last minute, get started, half done, half finished, unfinished, follow through,
                dreading, perfectionist, perfectionism, return the package, amazon package, parcel, return a
                parcel, return something, deal with the mail, letters, envelope, envelopes, just start, just
                do it, stop thinking and, pile of mail, unopened, stop waiting, getting started, comfort
                zone, face it, give up on everything, giving up, quit everything, start and never finish,
                never finish, stop quitting, see things through, see it through, running away from, open my
                mail, the mail, do things now, ghosting
                """,
            ),
            (
                4,
                """
                avoid, finish, start something, overdue, excuse, delay, delaying, stalling, too long, been
                meaning to, stuck, paralysis, unopened mail, package, post office, face, stop running,
                ignore, ignoring, projects, project, hide, hiding, indecisive, decision, decisions, commit,
                later, someday, for months, for weeks, scary
                """,
            ),
            (
                2,
                """
                task, tasks, started, dread, thing, things, start, bother, mail, post, complete
                """,
            ),
        ),
        "communication": (
            (
                6,
                """
                call my mom, call my mum, call my mother, call my dad, call my parents, call my grandma,
                call my family, call home, phone my mum, phone my mom, ring my mum, keep in touch, stay in
                touch, keep in contact, stay in contact, speak up, public speaking, public speaker, speaker,
                listen more, talk less, better listener, good listener, listen better, listener, small talk,
                interrupt, interrupting, express myself, text back, texting back, text him back, text her
                back, text people back, reply to texts, reply to messages, return calls, answer texts, reply
                faster, answer the phone, answer my phone, mumble, mumbling, speak in public, speak in
                front, give a speech, give a toast, toast, speech, presentation, conversation,
                conversations, communicate, communication, communicator, eye contact, tell her how i feel,
                tell him how i feel, how i feel, call back, stutter, gossip, gossiping, lie, lying, liar,
                lies, talk to people, talk to strangers, speak my mind, ask for help, ask questions, raise
                my hand, stay connected, speak clearly, reach out, reconnect
                """,
            ),
            (
                4,
                """
                call, talk, talking, listen, listening, speak, speaking, say, honest, honesty, truth, text,
                texting, message, reply, respond, write letters, letter to, debate, ask, tell, apologize,
                apologise, apology, sorry, compliment, compliments, thank you notes, postcards, joke,
                introvert, confess, ring, voice, discuss, chat, class, meetings, contact, quiet, argue, open
                up, speech, audience, words
                """,
            ),
            (
                2,
                """
                mom, mum, mother, dad, father, grandma, grandpa, grandmother, parents, sister, brother,
                phone, opinion, people, strangers, question, family
                """,
            ),
        ),
        "boundaries": (
            (
                6,
                """
                boundary, boundaries, say no, saying no, learn to say no, say sorry less, stop saying sorry,
                saying sorry for, say yes to everything, saying yes, people pleaser, everyone therapist,
                people pleasing, pleasing people, pleasing everyone, please everyone, please everybody,
                pushover, doormat, stand up for myself, standing up for myself, stick up for myself, walk
                all over me, take advantage of me, taken advantage of, toxic people, toxic friends, toxic
                friendships, work emails at night, work messages, work email, work chat, work messages at
                night, after hours, overtime, leave work, leaving work, work at home, bring work home, take
                work home, lunch break, overcommit, overcommitting, being used, assertive, limits, space
                when i need, need space, my own needs, being a pushover, saying sorry, apologizing for
                everything, over apologizing, over apologising, apologizing so much, apologising so much,
                put up with, letting people, let people, using me, negative people, fake people, cut people
                off, cut off, drama, other people's problems, pick up extra shifts, extra shifts, do
                everything for everyone, weekends off, lend, lending, slack messages, slack at night,
                answering work, guilt trip, guilt tripped, on vacation emails, rescuing, fixing everyone
                """,
            ),
            (
                4,
                """
                no to, yes to, boss calls, on call, guilty for, resting, favors, favours, walk over, walked
                over, unpaid, mute work, boss, work after, work on weekends, work at weekends, overwork,
                overworked, workaholic, working weekends, emails on vacation, on holiday, toxic, space,
                privacy, alone time, in laws, oblige
                """,
            ),
            (
                2,
                """
                let, everyone, everybody, people, fake, responsibility, unfair, vacation, after work
                """,
            ),
        ),
        "exercise": (
            (
                6,
                """
                exercise, exercising, workout, workouts, work out, working out, gym, run, running, runner,
                jog, jogging, marathon, half marathon, triathlon, ironman, couch to, pushup, push up,
                pushups, pullup, pull up, pullups, pull ups, situp, sit up, situps, squat, squats, plank,
                planks, burpee, burpees, lunges, deadlift, bench press, bench, crunches, yoga, pilates,
                zumba, crossfit, cardio, hiit, steps, step a day, swim, swimming, cycle, cycling, bike,
                biking, peloton, treadmill, elliptical, rowing, fitness, fit, get fit, in shape, shape,
                couch, abs, six pack, sixpack, muscle, muscles, bulk, biceps, toned, tone, weights, lift
                weights, lifting, weightlifting, dumbbells, kettlebell, hike, hiking, climb, climbing,
                bouldering, stretch, stretching, flexible, flexibility, splits, dance, dancing, walk,
                walking, stairs, couch potato, martial arts, karate, boxing, jiu jitsu, judo, taekwondo,
                football practice, basketball, tennis, soccer, volleyball, badminton, golf, skate,
                skateboard, surfing, skiing, ballet, tai chi, athlete, athletic, parkrun, active, trainer,
                sprint, calisthenics, stamina, rope, skipping rope, hoop, handstand, cartwheel, marathon
                training, ten thousand steps, rugby, cricket practice, gymnastics, spin class, sedentary,
                physically
                """,
            ),
            (
                4,
                """
                mile, miles, km, sport, sports, move more, moving, physical, sweat, training, train,
                strength, strong, stronger, body, lift, dog, bulk up, buff, shredded, ripped, swole, summer
                body, bikini, beach body, jump, stand up, sit less, core, butt, glutes, legs, booty, arms,
                reps, skip, ball, ride, healthy, get healthy, be healthy, healthier, fitter, health, squash,
                playing football, gains
                """,
            ),
            (
                2,
                """
                overweight, endurance, class, outdoors, personal best, tired, team, energy, shoes, lazy,
                move, climb, coach
                """,
            ),
        ),
        "food": (
            (
                6,
                """
                eat, eating, ate, diet, dieting, food, junk food, fast food, takeaway, takeout, take out
                food, mcdonalds, mcdonald's, kfc, burger king, taco bell, doordash, ubereats, uber eats,
                deliveroo, soda, pop, coke, pepsi, fizzy drinks, soft drinks, sugar, sugary, sweets, candy,
                chocolate, cookies, biscuits, cake, donuts, doughnuts, dessert, ice cream, crisps, chips,
                snack, snacks, snacking, carbs, carb, keto, vegan, vegetarian, paleo, gluten, dairy, meat,
                red meat, calories, calorie, macros, protein, lose weight, losing weight, weight loss, lose
                pounds, lose lb, lose kg, drop weight, pounds, kilos, belly fat, bmi, stone, overeat,
                overeating, binge eat, binge eating, bingeing, emotional eating, stress eating, stress eat,
                comfort eating, portion, portions, vegetables, veg, veggies, fruit, salad, greens, healthy
                food, eat healthy, breakfast, dinner, cook, cooking, meal, meals, meal prep, recipe,
                recipes, bake, baking, bread, pizza, pasta, fries, water a day, drink more water, drink
                water, glasses of water, litres of water, liters of water, hydrate, hydrated, hydration,
                gallon of water, cheat day, cheat days, processed food, starbucks frappuccino, salt, spicy,
                fibre, fiber, nutrition, nutritious, bacon, cheese, ramen, noodles, chew, fat, fatty, slim,
                skinny, thinner, thin, fatter, mukbang, dr pepper, mountain dew, sprite, chipotle, wendys,
                chick fil a, pescatarian, intermittent
                """,
            ),
            (
                4,
                """
                weight, lb, kg, kilo, pound, hungry, hunger, kitchen, grocery, groceries, dress size, jeans,
                order in, ordering, restaurant, eat out, eating out, bloated, cholesterol, water, lunch,
                nuts, gain weight, put on weight, sweet tooth, sweet, juice, milk, fridge, plate, nibble,
                treats, cravings, craving, craves, obese, overweight, scale, tea with sugar, supper, hangry,
                meatless, plant based, organic
                """,
            ),
            (
                2,
                """
                healthy, health, drink, healthier, stomach, belly, heavy, big, size, clothes fit, packed,
                bottle, swap
                """,
            ),
        ),
        "study": (
            (
                6,
                """
                study, studying, studied, studies, exam, exams, midterm, midterms, finals, homework,
                assignment, assignments, coursework, essay, essays, thesis, dissertation, gpa, grades,
                grade, straight a, 4.0, a levels, gcse, gcses, sat, act score, mcat, lsat, gre, gmat, gate,
                upsc, neet, jee, ielts, toefl, cpa, cfa, bar exam, nclex, usmle, ap, ib, revise, revision,
                revising, anki, flashcards, flashcard, quizlet, lecture, lectures, textbook, professor,
                school, college, university, degree, class notes, graduate, learn spanish, learn french,
                spanish, french, german, japanese, korean, mandarin, chinese, italian, portuguese, russian,
                arabic, hindi, dutch, swedish, norwegian, polish, turkish, greek, latin, hebrew, welsh,
                irish, sign language, asl, language, duolingo, vocabulary, fluent, fluently, kanji,
                hiragana, learn to code, learn react, react js, coding, code, programming, python,
                javascript, java, leetcode, html, sql, math, maths, mathematics, calculus, algebra, physics,
                chemistry, biology, history, geography, driving test, theory test, learn to drive, learn how
                to drive, driving, drive, driver's license, driving licence, med school, law school, medical
                school, phd, masters, scholarship, valedictorian, honor roll, deans list, dean's list,
                syllabus, student, quiz, semester, certification, course, courses, online course, udemy,
                coursera, khan academy, statistics, bilingual, multiplication, times tables, chess, typing,
                touch type, accounting course, machine learning, anatomy, periodic table, economics,
                finnish, danish, czech, ukrainian, thai, vietnamese, tagalog, swahili, urdu, bengali,
                punjabi, farsi, persian, esperanto
                """,
            ),
            (
                4,
                """
                learn, learning, word, test, tests, class, classes, notes, topic, memorize, memorise,
                chapter, skill, knowledge, tutor, lab, paper, pass, focus, new words, words, excel, subject,
                teach myself, concentrate
                """,
            ),
            (
                2,
                """
                skills, practice, practise, education, brain, smart, smarter, read, page, pages, library,
                fail
                """,
            ),
        ),
        "work": (
            (
                6,
                """
                job, jobs, new job, career, promoted, promotion, raise, cv, resume, linkedin, interview,
                interviews, apply for, applications, job application, productive, productivity, emails,
                email, inbox, inbox zero, boss, coworker, colleague, office, business, startup,
                entrepreneur, freelance, freelancing, clients, client, side hustle, hustle, multitask,
                multitasking, report, quarterly, deadline, deadlines, late for work, being late for work,
                deep work, pomodoro, work harder, distracted, workload, unemployed, employed, internship,
                portfolio, networking, sales, meeting notes, cold calls, work, etsy shop, small business,
                get more done, more done, focus at work, own company, company, launch, product, be my own
                boss, employee, work less
                """,
            ),
            (
                4,
                """
                concentrate, focus, focused, distraction, distractions, to do list, priorities, prioritize,
                task, tasks, efficient, professional, hire, hired, project, customers, workplace,
                spreadsheet, presentation at work, shift, tabs, work on, dream job, website, performance,
                colleagues, ambitious, manager, lead, team
                """,
            ),
            (
                2,
                """
                success, successful, desk, finish, laptop, slack, sit down, accomplish, achieve, done in
                """,
            ),
        ),
        "money": (
            (
                6,
                """
                money, put away money, save money, saving money, savings, saving, save up, budget,
                budgeting, debt, debts, credit card, credit cards, loan, loans, student loans, mortgage,
                overdraft, spend, spending, broke, finances, financial, financially, invest, investing,
                stocks, crypto, retirement, pension, 401k, roth, rent, bills, bill, pay off, paying off,
                impulse buy, impulse buying, shopping, shopaholic, buy, buying, purchase, purchases, online
                shopping, amazon, shein, temu, taxes, tax, millionaire, rich, wealth, emergency fund,
                gamble, gambling, betting, bet, casino, lottery tickets, payday, salary, paycheck, bank
                account, net worth, no spend, down payment, deposit, usd, dollars, pounds sterling, euro,
                cash, klarna, afterpay, buy now pay later, credit score, for a house, frugal, thrifty,
                cheap, expensive, paycheque, receipts, poker, slot, slots, scratch cards, splurge,
                splurging, owe, in the red, passive income, bankrupt, invoices
                """,
            ),
            (
                4,
                """
                save, bank, pay, afford, cost, costs, price, subscriptions, subscription, sale, income,
                earn, clothes i do not need, store, target, mall, black friday, fun money, house
                """,
            ),
            (
                2,
                """
                coffee out, shoes, car, gadget, starbucks, order, wallet, payment, account, need
                """,
            ),
        ),
        "tidying": (
            (
                6,
                """
                clean, cleaning, cleaner, tidy, tidying, tidier, declutter, decluttering, de clutter,
                clutter, mess, messy, messiness, organize my room, organise my room, organize my closet,
                closet, wardrobe, garage, attic, basement, drawer, laundry, dishes, washing up, dishwasher,
                vacuum, hoover, mop, dust, dusting, make my bed, make the bed, making my bed, chores, chore,
                housework, housekeeping, marie kondo, konmari, minimalist, minimalism, hoarding, hoarder,
                throw away, throw out, get rid of stuff, unpack, boxes, pigsty, sink, bathroom, toilet,
                fold, ironing, trash, rubbish, garbage, bins, recycling, recycle, desk tidy, clean my desk,
                photos organized, organize my photos, digital clutter, desktop files, yard, garden,
                gardening, lawn, weeds, deep clean, spring clean, spotless, put things away, put away, house
                clean, clothes everywhere, folders, pile of clothes, weeding, clear out, storage unit,
                fridge clean, donate
                """,
            ),
            (
                4,
                """
                room, house, apartment, flat, bedroom, organize, organise, kitchen, floor, stuff, organized,
                organised, home, car clean, photos, files, messier, sort out, sort through, shelves,
                clothes, surface, cupboard, dirty, filthy, junk, possessions, things i do not need, washing,
                counter
                """,
            ),
            (
                2,
                """
                sort, pile, space, minimal, items, papers, desk, box, wash
                """,
            ),
        ),
        "screen": (
            (
                6,
                """
                screen, screens, screen time, phone, cellphone, cell phone, smartphone, mobile, iphone,
                ipad, tablet, social media, social networks, facebook, instagram, tiktok, snapchat, snap,
                twitter, tweet, tweeting, tweets, reddit, youtube, tumblr, pinterest, discord, twitch,
                netflix, hulu, disney plus, tv, television, telly, shows, series, binge watch, binge
                watching, binge watching shows, doomscroll, doomscrolling, scroll, scrolling, video games,
                videogames, video game, game, games, gaming, gamer, playstation, ps4, ps5, xbox, nintendo,
                steam, minecraft, fortnite, valorant, league of legends, league, dota, roblox, call of duty,
                cod, genshin, overwatch, apex, wow, world of warcraft, candy crush, clash of clans, clash
                royale, csgo, cs2, counter strike, fifa, gta, pokemon go, sims, internet, online, wifi, web
                surfing, browsing, apps, app, notifications, notification, porn, pornography, nofap,
                masturbate, masturbating, fap, fapping, news, selfies, selfie, texting and driving, digital
                detox, dopamine detox, whatsapp, onlyfans, hinge, tinder, dating apps, kdrama, kdramas,
                anime, manga, webtoon, shorts, reels, bereal, threads, wordle, unplug, computer, laptop at
                night, quora, 4chan, hacker news, memes, ex's instagram, stalking, chatgpt, wikipedia,
                mobile legends, pubg, rocket league, hearthstone, runescape, stardew, baldur's gate, elden
                ring, chess.com
                """,
            ),
            (
                4,
                """
                watch, watching, videos, video, movies, play, feed, post, posting, addicted to my phone,
                technology, offline, log off, controller, console, check my phone, stream, streaming,
                website, account, binge, followers, likes, online games
                """,
            ),
            (
                2,
                """
                addicted, distracted, time wasting, wasting time, waste time, hours a day, delete, device
                """,
            ),
        ),
        "relationships": (
            (
                6,
                """
                friends, friend, make friends, new friends, friendship, girlfriend, boyfriend, relationship,
                relationships, husband, wife, partner, spouse, marriage, married, marry, date, dates,
                dating, date night, love life, true love, fall in love, find love, find a man, find a woman,
                soulmate, my ex, get over my ex, breakup, kids, my son, my daughter, children, family time,
                time with family, time with my family, spend time with, more time with, better dad, better
                mom, better mum, better father, better mother, better parent, better husband, better wife,
                better friend, better boyfriend, better girlfriend, better son, better daughter, better
                sister, better brother, parenting, social life, socialize, socialise, more social, meet
                people, meet new people, meet someone, lonely, loneliness, clingy, needy, cheat on,
                cheating, crush, flirt, flirting, argue with, arguing with, fight with, fighting with, make
                up with, kind to people, nicer to people, nice to people, nicer to others, help others, help
                people, volunteer, volunteering, random acts of kindness, acts of kindness, kinder, nicer,
                kind to others, nice for someone, trust people, single, get a man, family, romantic, in
                laws, get laid, kiss, ask her out, ask him out, sex life, sex, boo, bae, situationship, be
                there for, appreciate my, charity, hookup, quality time, talking stage, propose, baby
                """,
            ),
            (
                4,
                """
                love, people, parents, hubby, girl, boy, guy, guys, girls, someone special, nice, kind,
                trust, alone, sister, brother, hug, hugs, forgive her, forgive him, ex, child, roommate,
                neighbor, neighbour, neighbours, selfish, considerate, generous, stranger, grandparents,
                invite, together with, son, daughter, nephew, niece, dad, mom, mum, grandma, compassionate,
                supportive, others, loyal
                """,
            ),
            (
                2,
                """
                heart, social, mother, father, connect, club, community, lonely at, everyone, argue
                """,
            ),
        ),
        "substance": (
            (
                6,
                """
                smoke, smoking, smoker, cigarette, cigarettes, cigs, cig, ciggies, fags, tobacco, vape,
                vaping, juul, nicotine, snus, zyn, dip, chewing tobacco, hookah, shisha, alcohol, alcoholic,
                booze, beer, beers, wine, vodka, whiskey, whisky, gin, rum, tequila, liquor, drunk, wasted,
                hungover, hangover, hangovers, sober, sobriety, dry january, sober october, binge drinking,
                binge drink, stop drinking, quit drinking, drink less, drinking less, less drinking, cut
                down on drinking, drinking alcohol, drinking so much, drinking too much, drinking every,
                drinking on weekdays, weed, marijuana, cannabis, pot, stoned, bong, joint, joints, edibles,
                thc, dab, dabs, pipe, drugs, drug, cocaine, meth, heroin, adderall abuse, pills abuse,
                ketamine, mdma, opioids, kratom, xanax, energy drink, energy drinks, red bull, redbull,
                monster, monster energy, caffeine, coffee, espresso, get high, getting high, getting drunk,
                blackout, tipsy, hard seltzer, white claw, cider, pub, drinking alone, drinking at home,
                pack a day, cocktail, cocktails, addiction, addict, relapse, clean from, party less,
                partying, kombucha hard, champagne, bourbon, drink on weeknights, drink on weekdays
                """,
            ),
            (
                4,
                """
                drinking, drink, lighter, puff, cans, bottle, bar, bars, units a week, shots, high, rolling,
                cup of coffee, cups of coffee, clubbing, party, craving
                """,
            ),
            (
                2,
                """
                addicted, cut back, pack, weekends, weeknights
                """,
            ),
        ),
        "reading": (
            (
                6,
                """
                read, reading, reader, book, books, novel, novels, audiobook, audiobooks, kindle, goodreads,
                library card, library, bookshelf, booktok, literature, war and peace, harry potter, read a
                book, book club, comics, magazine, to be read, tbr, classics, fiction, nonfiction, read
                articles, biography
                """,
            ),
            (
                4,
                """
                pages, page, chapters, chapter, story, bedtime story, poetry book, shakespeare, tolstoy,
                author, bookworm
                """,
            ),
            (
                1,
                """
                shelf, bed, finish
                """,
            ),
        ),
        "creativity": (
            (
                6,
                """
                write, writing, writer, write a book, write a novel, novel writing, nanowrimo, screenplay,
                poem, poems, poetry, short story, blog, blogging, journalism, draw, drawing, sketch,
                sketching, paint, painting, watercolor, watercolour, art, artist, artwork, guitar, piano,
                ukulele, violin, cello, drums, drum, bass, flute, saxophone, sax, clarinet, trumpet,
                harmonica, banjo, harp, keyboard practice, instrument, music, song, songs, songwriting,
                sing, singing, singer, choir, band, album, ep, beat, beats, mixtape, dj, produce music, rap,
                photography, photo project, camera, youtube channel, podcast, channel, vlog, film,
                filmmaking, screenwriting, act, acting, theatre, theater, perform, performer, comedy, stand
                up comedy, make clothes, make my clothes, sewing clothes, knit, knitting, crochet,
                crocheting, sew, sewing, embroidery, quilt, pottery, ceramics, sculpt, origami, calligraphy,
                hand lettering, craft, crafts, crafting, woodworking, design, graphic design, animation,
                animate, blender, digital art, creative, creativity, create, game dev, make a game, make
                games, worldbuilding, fanfic, fanfiction, comic, manuscript, memoir, portfolio of art,
                lyric, lyrics, diy, scrapbook, scrapbooking, jewellery, jewelry, lego, model kits, magic
                tricks, juggle, juggling, paint nails, nail art, take more pictures, take photos, more
                pictures, pictures, photos, make music, chords, ableton, novel, script, tattoo design,
                stage, compose
                """,
            ),
            (
                4,
                """
                publish, record, recording, video editing, edit, videos, journal, journaling, diary, hobby,
                pen, story, chapter, build, make things, make something, practise, practice, play, book,
                instruments, post a video, post videos, content, performing, scene, brush
                """,
            ),
            (
                1,
                """
                learn, start, project, finish, picture, ideas
                """,
            ),
        ),
        "faith": (
            (
                6,
                """
                pray, prayer, prayers, praying, god, jesus, christ, lord, allah, quran, koran, salah, namaz,
                fajr, ramadan, bible, scripture, scriptures, verse, church, mass, sunday mass, mosque,
                synagogue, temple, torah, shabbat, gospel, rosary, devotional, devotions, devotion, faith,
                spiritual, spirituality, spiritually, religion, religious, holy, worship, buddhist,
                buddhism, zen, gita, puja, mantra, chant, dharma, meditate, meditating, meditation, mindful,
                mindfulness, headspace, calm app, grateful, gratitude, thankful, thankfulness, gratitude
                journal, purpose, meaning of life, purpose in life, present moment, live in the moment, be
                more present, being present, blessings, blessed, count my blessings, sin, sinning, lent,
                saint, tithe, confession, fasting for ramadan, repent, hadith, dua, dhikr, inner peace,
                bible study, psalms, stoic, stoicism, soul, vipassana, gratitudes, walk with god,
                relationship with god, closer to god, appreciate
                """,
            ),
            (
                4,
                """
                quiet time, present, moment, breathe, breathing, breathwork, peace, meaning, trust god,
                higher power, yoga nidra, stillness, thank, here and now, silence
                """,
            ),
            (
                1,
                """
                grow, moments, breath
                """,
            ),
        ),
        "health_admin": (
            (
                6,
                """
                doctor, doctors, gp, dr, dr appointment, dentist, dental, orthodontist, appointment,
                appointments, checkup, check up, physical exam, blood test, blood work, bloodwork, smear,
                pap smear, mammogram, therapist, therapy, counselling, counseling, counsellor, counselor,
                psychiatrist, medication, medications, medicine, medicines, meds, pills, pill, prescription,
                refill, antidepressants, antidepressant, sertraline, insulin, diabetes, diabetic, blood
                sugar, blood pressure, cholesterol, asthma, inhaler, vitamins, vitamin, supplements, physio,
                physiotherapy, physical therapy, rehab exercises, health insurance, insurance, optician, eye
                test, eye exam, glasses, contact lenses, contacts, vaccinated, vaccine, vaccination, flu
                shot, jab, hospital, specialist, surgery, diagnosis, diagnosed, adhd assessment, adhd,
                migraine, migraines, headaches, chronic pain, pain, back pain, knee, ibs, pcos, thyroid,
                lupus, arthritis, epilepsy, hearing aid, hearing test, allergies, allergy, retainer, braces,
                symptom, symptoms, screening, cancer screening, mole, dermatologist, gynecologist, std test,
                sti test, health check, medical, anemia, iron tablets, creams, bipolar, autism, blood
                glucose, glucose, statins, hormones, birth control, contraception, wisdom teeth, cavities,
                filling, root canal, chiropractor, hrt, lithium, ssri
                """,
            ),
            (
                4,
                """
                health, clinic, nurse, injury, sick, illness, condition, heart, back, rehab, my hip,
                shoulder, ill, immune, disease
                """,
            ),
            (
                1,
                """
                book, check, number, form, forms, care
                """,
            ),
        ),
    }
)
