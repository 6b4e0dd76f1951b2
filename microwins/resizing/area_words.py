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
                every single, single day, no excuses, no more excuses, will power, give up, end of,
                work on, kind of, at least, for good, once and for all, red light, new year, new
                years resolution, new years, year resolution, resolution is to, my resolution is,
                instead of, cold turkey, hate myself, is to, all the time, over and over, of course,
                no matter what, half the time, to do, like to, run for a bus, screw it, in general,
                at work, day by day, this year, next year, last year, at home, before bed, every
                night, each night, at night before, every single night, bad at, on my phone bill, by
                myself, alive, go to, my own, for fun, red carpet, spare time, free time, eco
                friendly, environmentally friendly, roll over, spend time, spending time, spend more
                time, spend less time, northern lights, gym membership, green tea, waste my time on
                hold
                """,
            ),
        ),
        "anxiety": (
            (
                6,
                """
                anxiety, anxious, panic attack, panic, panicking, overthink, overthinking,
                claustrophobic, claustrophobia, phobia, agoraphobia, catastrophize, catastrophise,
                hypochondriac, social anxiety, stage fright, what other people think, what people
                think, what others think, what everyone thinks, worry, worrying, worrier, worrywart,
                fear of flying, skin picking, pick my skin, picking at skin, ruminate, ruminating,
                rumination, exam nerves, nervous wreck, heart races, heart racing, health anxiety,
                googling my symptoms, google my symptoms, googling symptoms, webmd, stop googling,
                nervous breakdown, scared of, so scared, scared to drive, driving anxiety, fear of
                driving, go out alone, store alone, shop alone, freaked out, worst case thinking,
                fear of failure, fear of rejection, imposter syndrome, impostor syndrome,
                hypervigilant, separation anxiety, test anxiety, performance anxiety, doom, scared
                of the dark, social anxiety sucks, know anyone, know no one, be ok with, mind will
                not shut, brain will not shut, shut my brain, mind will not stop, brain will not
                stop, turn my brain off, turn off my brain, brain off
                """,
            ),
            (
                4,
                """
                stress, stressed, stressing, stressful, destress, nervous, nerves, fear, afraid,
                terrified, terrify, frightened, paranoid, dread, overwhelmed, overwhelm, intrusive
                thought, racing thought, calm, tense, fret, freak out, freaking out, spiral,
                trembling, insecure, insecurity, what if, uneasy, jittery, worst case, worst case
                scenario, scared of flying, scared of heights, scared of spiders, scared of dogs,
                embarrassed, self conscious, shy, shyness, hyperventilate, calm down, learn to
                relax, chill out, relax more, stop caring, face my fear, fears, care less what,
                overanalyze, overanalyse, second guess, second guessing, ocd, fly, airplane, plane,
                elevator, elevators, heights, spiders, needles, claustro, alone in public, highway,
                freeway, motorway, jumpy, on edge, overreact, obsess, obsessing, obsessive, unsure,
                doubt myself, self doubt, what they think, think about me, think of me
                """,
            ),
            (
                2,
                """
                scared, scare, relax, chill, mind racing, uncertainty, crowd, crowds, shaking, peace
                of mind, flying, relaxed, breathe, calmer, cope, worst
                """,
            ),
        ),
        "emotion": (
            (
                6,
                """
                anger, angry, temper, lose my temper, rage, road rage, swear, swearing, cuss,
                cussing, curse, cursing, curse words, potty mouth, snap at, snapping at, yell,
                yelling, shout, shouting, scream at, screaming at, blow up, short fuse, outburst,
                irritable, grudge, grudges, jealous, jealousy, lash out, lashing out, mood swings,
                lose my cool, bottle up, bottling, keep my cool, hot headed, losing my temper, fly
                off the handle, let go of the past, emotional regulation, anger management, f bomb,
                forgive, forgiveness, negative, negativity, negative thinking, being negative,
                positive, positivity, stay positive, think positive, patient, patience, crying, cry,
                resentment, control my anger, control my temper, crybaby, short tempered, bad mood,
                moods, mad at, meltdowns, tantrum, tantrums, hot head, holding grudges, hold
                grudges, passive aggressive, bottling up, bottle things up, suppress, process my
                feelings, feel my feelings, hurtful, hold my tongue, complain less, complaining, out
                on my family, take it out on, taking it out on, out on my kids, out on people, out
                on my husband, out on my wife, out on everyone, traffic, flipping people off, flip
                off, flipping off, honking, other drivers
                """,
            ),
            (
                4,
                """
                patient, patience, impatient, emotion, emotions, emotional, feelings, feeling, mood,
                moody, crying, cry, bitter, bitterness, resentment, resent, negative, negativity,
                positive, positivity, optimistic, optimist, pessimist, pessimistic, complain,
                complaining, whine, whining, moan, moaning, sarcastic, sarcasm, let go, letting go,
                forgive, forgiveness, learn to forgive, holding on to the past, guilt, shame,
                regret, attitude, sensitive, irritated, annoyed, frustrated, frustration, meltdown,
                react, reacting, reactive, mad, cranky, grumpy, bitch, bitching, cynical, hate,
                hateful, past, envy, envious, oversensitive, defensive, take things personally,
                dwell, dwelling, explode, exploding, calm when, judgmental, judging, judge,
                judgemental, hold back, snappy, bite my tongue, hostile, pissed, pissed off,
                furious, tone, offended, petty, spiteful, revenge, whiny, drama queen, dramatic,
                calmer
                """,
            ),
            (
                2,
                """
                hurt, calm, sad, cool, upset, outlook, blame, drama, feel my, pause before, rude,
                mean, frown
                """,
            ),
        ),
        "selfcare": (
            (
                6,
                """
                self care, selfcare, take care of myself, care of myself, taking care of me,
                depressed, depression, depressing, depressive, shower, showering, showers, bathe,
                hygiene, brush my teeth, brush teeth, brushing my teeth, floss, flossing, get out of
                bed, getting out of bed, out of bed, mental health day, mental health, love my body,
                body positive, love myself, loving myself, self love, self esteem, me time,
                skincare, skin care, skincare routine, skin care routine, posture, good posture,
                slouching, confident person, self confidence, cracking my knuckles, crack my
                knuckles, moisturize, moisturise, moisturizer, sunscreen, burnout, burnt out, burned
                out, nail biting, bite my nails, biting my nails, biting nails, kind to myself,
                kinder to myself, nicer to myself, hard on myself, deodorant, wash my hair, wash my
                face, get dressed, bubble bath, care for myself, treat myself, pamper, feel like me,
                hate myself, beat myself up, beating myself up, self respect, self worth, hating
                myself, love yourself, self compassion, mean to myself, talking down to myself,
                negative self talk, self talk, kinder to me, good enough, take a bath, take baths,
                body lotion, spf, wash my hands, nail polish, mouthwash, bathing, comb my hair,
                brush my hair, hair care, haircare, shaving, retinol, face mask, facial, recover
                from burnout, slow down, take it easy, be gentle, treat me, my own company, stop
                hating myself, do nothing, do something for me, something for myself, take time off,
                eat and sleep, sun screen, chapstick, lip balm, manicure, pedicure, baths, acne,
                pick my face, popping pimples, dandruff, mirror, in the mirror, what i see,
                comparing my body, compare my body, comparing myself, compare myself, compare to
                others
                """,
            ),
            (
                4,
                """
                happy, happier, happiness, joy, joyful, enjoy life, enjoy, confident, confidence,
                lonely, numb, rest, recharge, hair, teeth, tooth, dressed, makeup, dress better,
                haircut, nails, bath, live life, live a little, live my life, laugh, laugh more,
                smile, smile more, have fun, more fun, fun, time for myself, time for me, put myself
                first, sunshine, fresh air, outside, sunlight, go outside, get outside, empty
                inside, hopeless, exhausted, self compassion, accept myself, believe in myself, be
                myself, comfortable in my own skin, look good, look better, appearance, face wash,
                lotion, shave, bed all day, stay in bed, live life to the fullest, life to the
                fullest, live more, self conscious about my body, body image, feel pretty, feel
                good, feel better, hobby for myself, drained, self, treat yourself, look after
                myself, day off, take breaks, vacation, travel, adventure, adventures, see the
                world, explore, holiday, breather, enjoy things, have a life, enjoying life, days
                off, take a break, rest day, rest more, hobby, hobbies, go places, see more, sun,
                nature, pretty, glam, lips, lashes, bras, underwear, pyjamas, pajamas
                """,
            ),
            (
                2,
                """
                tired, wash, clean myself, bed, nap, massage, spa, myself, lazy day, energy,
                unhappy, sad, comfort, style, wear, clothes nicer, posture, slouch, gentle, filthy,
                smell, worthy, worth, soul
                """,
            ),
        ),
        "routine": (
            (
                6,
                """
                routine, morning routine, evening routine, night routine, change my life, change
                life, life together, shit together, act together, turn my life around, turn life
                around, whole life around, fix my life, get my life, new me, new year new me, daily
                routine, better person, self discipline, disciplined, discipline, good habits,
                better habits, bad habits, new habits, build habits, habit tracker, planner, plan my
                day, plan my week, keep my resolutions, keep my resolution, keep a resolution, stick
                to my resolution, keep resolutions, new leaf, on track, best version, best self,
                structure, stick to things, organize my life, organise my life, organized life, put
                together, reinvent myself, my whole life, improve myself, self improvement, better
                version, better me, adulting, adult, show up on time, always on time, late
                everywhere, start over, fresh start, clean slate, start fresh, from scratch, bullet
                journal, bujo, agenda, time block, time blocking, get organized, get organised, be
                organized, be organised, more organized, more organised, be more organized, keep my
                promises, keep promises to myself, stick to my goals, follow my schedule, self
                disciplined, better every day, 1% better, 75 hard, 75 soft, sunday reset, good
                person, do more with my life, do something with my life, get my act together, life
                on track, miracle morning, that girl, 5am club, 6am club, night before, my bag, pack
                my bag, prep my bag
                """,
            ),
            (
                4,
                """
                habit, habits, schedule, resolution, resolutions, consistent, consistency,
                consistently, plan, planning, organized, organised, organize my time, time
                management, manage my time, calendar, balance, on time, punctual, punctuality,
                better man, better woman, better human, responsible, life, commitment, commitments,
                stick to, stick with, willpower, good morning, mornings, morning person, everything,
                get it together, be better, do better, improve, motivated, motivation, productive
                mornings, stop being late, always late, late for everything, running late, early,
                checklist, to do list, bullet journal, cold shower, work life balance, grow up,
                mature, level up, glow up, lazy, less lazy, laziness, being lazy, grown up, bucket
                list, new things, try new things, something new, to do app, notion, tracker,
                prioritise my time, tardiness, tardy, punctually, forgetting things, losing things,
                lose my keys, keys, lose things
                """,
            ),
            (
                2,
                """
                journal, morning, evening, perfect, late, change, goals, goal, better, person,
                order, together, track, daily, prepare, forgetful, forget, remember
                """,
            ),
        ),
        "sleep": (
            (
                6,
                """
                sleep, sleeping, asleep, insomnia, bedtime, go to bed, going to bed, get to bed, in
                bed by, bed by, bed early, bed earlier, bed before, to bed on time, bed on time,
                wake up early, waking up early, wake up earlier, wake up at, waking up at, get up
                at, get up early, getting up early, get up earlier, rise early, early riser, early
                bird, snooze, snoozing, hitting snooze, stay up, staying up, up late, up until,
                night owl, lie awake, lay awake, lying awake, laying awake, all nighter, all
                nighters, oversleep, oversleeping, overslept, sleep in, sleeping in, nap, naps,
                napping, jet lag, wake up before, bed at a decent hour, bed at, alarm clock, alarm,
                hours of sleep, sleep schedule, nightmares, snoring, lights out, sleep by, asleep
                by, asleep before, fall asleep, falling asleep, sleep more, sleep less, more sleep,
                enough sleep, sleep better, sleep earlier, sleep early, body clock, circadian, stay
                in bed until, lie in, lie ins, get up when, get out of bed when my alarm, sleep
                through the night, sleep apnea, sleeping pills, hit the sack, rem, sleep debt, up at
                5, up at 6, wake at, up all night, up till, up til, caffeine after, coffee after,
                caffeine before bed, caffeine late
                """,
            ),
            (
                4,
                """
                awake, wake up, waking up, woke, wake, pillow, rested, midnight, bed, melatonin,
                tired in the morning, sleepy, dreams at night, tired all the time, up by, to bed,
                get up
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
                procrastinate, procrastinating, procrastination, procrastinator, putting off, put
                off, putting things off, put things off, put it off, putting it off, keep putting
                off, finish what i start, finish what i started, finish things, finish things i
                start, finish something, been avoiding, keep avoiding, avoiding, avoid everything,
                making excuses, make excuses, excuses, last minute, get started, half done, half
                finished, unfinished, follow through, dreading, perfectionist, perfectionism, return
                the package, amazon package, parcel, return a parcel, return something, deal with
                the mail, letters, envelope, envelopes, just start, just do it, stop thinking and,
                pile of mail, unopened, stop waiting, getting started, comfort zone, face it, give
                up on everything, giving up, quit everything, start and never finish, never finish,
                stop quitting, see things through, see it through, running away from, open my mail,
                the mail, do things now, ghosting, running from, run from, hide from, hiding from,
                dodge, dodging, running away, keep dodging, face my problems, face things, tackle,
                quitter, being a quitter, renew my passport, passport, ignoring, expired, library
                fine, stop avoiding, on my list for, for ages, waiting until the last, leave
                everything, til the last minute, things i hate doing, overthinking and start, never
                get around to, get around to, gotten around to, sitting there, been sitting, get it
                over with, get over with, admin, paperwork, life admin, forms, half finished
                projects, hiding from since, cancel, cancelling, canceling, claim, in a drawer,
                shoved in
                """,
            ),
            (
                4,
                """
                avoid, finish, start something, overdue, excuse, delay, delaying, stalling, too
                long, been meaning to, stuck, paralysis, unopened mail, package, post office, face,
                stop running, ignore, ignoring, projects, project, hide, hiding, indecisive,
                decision, decisions, commit, later, someday, for months, for weeks, scary, deadline
                looming, return, scared to start, scared to open, dentist letter, procrastination,
                renewing, renew, chicken out, chickening out, drag my feet, abandon, leave it, fix
                the
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
                call my mom, call my mum, call my mother, call my dad, call my parents, call my
                grandma, call my family, call home, phone my mum, phone my mom, ring my mum, keep in
                touch, stay in touch, keep in contact, stay in contact, speak up, public speaking,
                public speaker, speaker, listen more, talk less, better listener, good listener,
                listen better, listener, small talk, interrupt, interrupting, express myself, text
                back, texting back, text him back, text her back, text people back, reply to texts,
                reply to messages, return calls, answer texts, reply faster, answer the phone,
                answer my phone, mumble, mumbling, speak in public, speak in front, give a speech,
                give a toast, toast, speech, presentation, conversation, conversations, communicate,
                communication, communicator, eye contact, tell her how i feel, tell him how i feel,
                how i feel, call back, stutter, gossip, gossiping, lie, lying, liar, lies, talk to
                people, talk to strangers, speak my mind, ask for help, ask questions, raise my
                hand, stay connected, speak clearly, reach out, reconnect, tell my mom, tell my mum,
                tell my dad, tell my parents, tell my wife, tell my husband, tell my friends, tell
                people, say i love you, apologise to, apologize to, say sorry to, apologising to,
                talk to my, talk to, speak to, hard conversation, difficult conversation, write a
                letter, letters to, write to my, send letters, text my friends, answer my texts,
                reply to people, reply to my, replying, interrupting people, talk over, talking over
                people, oversharing, overshare, call people, call friends, facetime my, check in on,
                check in with, say what i mean, say what i think, be honest, more honest, tell the
                truth, pen pal, thank you cards, birthday cards, send a card, postcard, christmas
                cards, talk in meetings, speak in meetings, talk in class, voice my opinion, be
                heard, opinions, zoom, small talk with, introduce myself, introducing myself, take a
                compliment, accept compliments
                """,
            ),
            (
                4,
                """
                call, talk, talking, listen, listening, speak, speaking, say, honest, honesty,
                truth, text, texting, message, reply, respond, write letters, letter to, debate,
                ask, tell, apologize, apologise, apology, sorry, compliment, compliments, thank you
                notes, postcards, joke, introvert, confess, ring, voice, discuss, chat, class,
                meetings, contact, quiet, argue, open up, speech, audience, words, mute, accent,
                confrontation, confront, explain, nan, gran, granny, cards, unread, ghost, ghosted,
                left on read, awkward, tongue tied, listens, hear people out
                """,
            ),
            (
                2,
                """
                mom, mum, mother, dad, father, grandma, grandpa, grandmother, parents, sister,
                brother, phone, opinion, people, strangers, question, family
                """,
            ),
        ),
        "boundaries": (
            (
                6,
                """
                boundary, boundaries, say no, saying no, learn to say no, say sorry less, stop
                saying sorry, saying sorry for, say yes to everything, saying yes, people pleaser,
                everyone therapist, people pleasing, pleasing people, pleasing everyone, please
                everyone, please everybody, pushover, doormat, stand up for myself, standing up for
                myself, stick up for myself, walk all over me, take advantage of me, taken advantage
                of, toxic people, toxic friends, toxic friendships, work emails at night, work
                messages, work email, work chat, work messages at night, after hours, overtime,
                leave work, leaving work, work at home, bring work home, take work home, lunch
                break, overcommit, overcommitting, being used, assertive, limits, space when i need,
                need space, my own needs, being a pushover, saying sorry, apologizing for
                everything, over apologizing, over apologising, apologizing so much, apologising so
                much, put up with, letting people, let people, using me, negative people, fake
                people, cut people off, cut off, drama, other people's problems, pick up extra
                shifts, extra shifts, do everything for everyone, weekends off, lend, lending, slack
                messages, slack at night, answering work, guilt trip, guilt tripped, on vacation
                emails, rescuing, fixing everyone, coming over, come over unannounced, unannounced,
                drop by, no work on, not work on, work on sundays, work on sunday, work on
                saturdays, working on weekends, working on sundays, walk over me, used by people,
                doing everything for, do everything for, take on too much, taking on too much,
                taking too much on, free therapist, answering my phone after, be available, always
                available, lending money, lend money, protect my energy, protect my peace,
                disrespect, disrespected, respect my time, mother in law, stop apologizing, stop
                apologising, apologizing for, apologising for, turn off work, work phone, clock out,
                leave at 5, leave work at, log off work, log off at, emails after, emails at night,
                work on vacation, on my day off, stop being used, doormats, fix people, fix
                everyone, rescue people, my fault, enable, enabling, doing my roommates, clean up
                after, cleaning up after, pick up after, picking up after, doing his, doing her,
                doing their, for everyone else, babysit, babysitting, for free, free labor, unpaid
                work
                """,
            ),
            (
                4,
                """
                no to, yes to, boss calls, on call, guilty for, resting, favors, favours, walk over,
                walked over, unpaid, mute work, boss, work after, work on weekends, work at
                weekends, overwork, overworked, workaholic, working weekends, emails on vacation, on
                holiday, toxic, space, privacy, alone time, in laws, oblige, explain myself, justify
                myself, nosy, overstep, coworkers dump, pushy, bully, bullied, standing up, stand up
                to, being nice, too nice, mr nice guy, no more mr nice guy
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
                exercise, exercising, workout, workouts, work out, working out, gym, run, running,
                runner, jog, jogging, marathon, half marathon, triathlon, ironman, couch to, pushup,
                push up, pushups, pullup, pull up, pullups, pull ups, situp, sit up, situps, squat,
                squats, plank, planks, burpee, burpees, lunges, deadlift, bench press, bench,
                crunches, yoga, pilates, zumba, crossfit, cardio, hiit, steps, step a day, swim,
                swimming, cycle, cycling, bike, biking, peloton, treadmill, elliptical, rowing,
                fitness, fit, get fit, in shape, shape, couch, abs, six pack, sixpack, muscle,
                muscles, bulk, biceps, toned, tone, weights, lift weights, lifting, weightlifting,
                dumbbells, kettlebell, hike, hiking, climb, climbing, bouldering, stretch,
                stretching, flexible, flexibility, splits, dance, dancing, walk, walking, stairs,
                couch potato, martial arts, karate, boxing, jiu jitsu, judo, taekwondo, football
                practice, basketball, tennis, soccer, volleyball, badminton, golf, skate,
                skateboard, surfing, skiing, ballet, tai chi, athlete, athletic, parkrun, active,
                trainer, sprint, calisthenics, stamina, rope, skipping rope, hoop, handstand,
                cartwheel, marathon training, ten thousand steps, rugby, cricket practice,
                gymnastics, spin class, sedentary, physically, touch my toes, toes, off my ass, off
                my butt, off my arse, off the couch, off the sofa, get off the couch, get off the
                sofa, dad bod, beer belly workout, hot bod, bod, physique, leg day, arm day,
                kickboxing, muay thai, mma, bjj, fencing, archery, horse riding, horseback, roller
                skating, rollerblade, softball, baseball, lacrosse, hockey, ice skating, snowboard,
                snowboarding, kayak, kayaking, padel, pickleball, frisbee, pole dancing, barre,
                strava, fitbit, close my rings, 5k, 10k, tough mudder, spartan, wall sit, muscle up,
                front lever, jumping jacks, jump rope, 1rm, deadlifts, one rep max, netball,
                trampoline, aerobics, aqua aerobics, walk the dog, walk my dog, walks, daily walk,
                powerlifting, bodybuilding, backflip, back flip, pirouette, ninja warrior, dance
                class, dance classes, couch25k, couch to 5k, c25k, runs, race, races, home workout,
                move my body, moving my body, moved, foam roll, mobility, warm up, cool down, ab
                workout, exercize, excercise, exercice, work my core
                """,
            ),
            (
                4,
                """
                mile, miles, km, sport, sports, move more, moving, physical, sweat, training, train,
                strength, strong, stronger, body, lift, dog, bulk up, buff, shredded, ripped, swole,
                summer body, bikini, beach body, jump, stand up, sit less, core, butt, glutes, legs,
                booty, arms, reps, skip, ball, ride, healthy, get healthy, be healthy, healthier,
                fitter, health, squash, playing football, gains, unfit, out of breath, out of shape,
                thighs, hamstrings, balance on, back muscles, upper body, wedding body, tri, push,
                football, pool, cricket, volley, mountain, trail, trails, stand more, sitting all
                day
                """,
            ),
            (
                2,
                """
                overweight, endurance, class, outdoors, personal best, tired, team, energy, shoes,
                lazy, move, climb, coach
                """,
            ),
        ),
        "food": (
            (
                6,
                """
                eat, eating, ate, diet, dieting, food, junk food, fast food, takeaway, takeout, take
                out food, mcdonalds, mcdonald's, kfc, burger king, taco bell, doordash, ubereats,
                uber eats, deliveroo, soda, pop, coke, pepsi, fizzy drinks, soft drinks, sugar,
                sugary, sweets, candy, chocolate, cookies, biscuits, cake, donuts, doughnuts,
                dessert, ice cream, crisps, chips, snack, snacks, snacking, carbs, carb, keto,
                vegan, vegetarian, paleo, gluten, dairy, meat, red meat, calories, calorie, macros,
                protein, lose weight, losing weight, weight loss, lose pounds, lose lb, lose kg,
                drop weight, pounds, kilos, belly fat, bmi, stone, overeat, overeating, binge eat,
                binge eating, bingeing, emotional eating, stress eating, stress eat, comfort eating,
                portion, portions, vegetables, veg, veggies, fruit, salad, greens, healthy food, eat
                healthy, breakfast, dinner, cook, cooking, meal, meals, meal prep, recipe, recipes,
                bake, baking, bread, pizza, pasta, fries, water a day, drink more water, drink
                water, glasses of water, litres of water, liters of water, hydrate, hydrated,
                hydration, gallon of water, cheat day, cheat days, processed food, starbucks
                frappuccino, salt, spicy, fibre, fiber, nutrition, nutritious, bacon, cheese, ramen,
                noodles, chew, fat, fatty, slim, skinny, thinner, thin, fatter, mukbang, dr pepper,
                mountain dew, sprite, chipotle, wendys, chick fil a, pescatarian, intermittent, baby
                weight, weight watchers, slimming world, whole30, nutella, burgers, burger, nuggets,
                cheetos, doritos, oreos, smoothie, smoothies, oatmeal, popcorn, sushi, soup, soups,
                drive thru, second helpings, five a day, 5 a day, low carb, sugar free, whole foods,
                tofu, muffin top, love handles, gain, lose my gut, gut, tummy, belly, fit into my,
                fit into, dress size, water bottle, 2 litres, 2l, drink 8 glasses, glasses a day,
                mindless eating, mindful eating, eat slower, eat slowly, eat at, cereal, gummies,
                haribo, chocolates, takeaways, take outs, takeouts, take aways, take away, grubhub,
                just eat, microwave meals, ready meals, frozen meals, cook more, home cooked,
                homecooked, home cooking, cook dinner, packed lunch, pack lunch, pack my lunch,
                bring lunch, sourdough, sodas, fizzy, cola, coca cola, diet coke, coke zero, iced
                tea, boba, bubble tea, frappes, sauce, mayo, ketchup, msg, butter, eggs, chicken,
                fish, beef, pork, seafood, lentils, beans, hummus, avocado, electrolytes, kgs,
                kilograms, pounds down, 10 lbs, pregnancy weight, quarantine weight, freshman 15,
                covid weight, holiday weight, eater, picky eater, undereat, skip meals, skipping
                meals, skipping breakfast, gluttony, fast foods, feast, appetite, chewing gum, body
                weight
                """,
            ),
            (
                4,
                """
                weight, lb, kg, kilo, pound, hungry, hunger, kitchen, grocery, groceries, dress
                size, jeans, order in, ordering, restaurant, eat out, eating out, bloated,
                cholesterol, water, lunch, nuts, gain weight, put on weight, sweet tooth, sweet,
                juice, milk, fridge, plate, nibble, treats, cravings, craving, craves, obese,
                overweight, scale, tea with sugar, supper, hangry, meatless, plant based, organic,
                counting, glass of water, cafeteria, buffet, hunger pangs, mcd, starbucks, bowl,
                oven, airfryer, air fryer, thirsty
                """,
            ),
            (
                2,
                """
                healthy, health, drink, healthier, stomach, belly, heavy, big, size, clothes fit,
                packed, bottle, swap
                """,
            ),
        ),
        "study": (
            (
                6,
                """
                study, studying, studied, studies, exam, exams, midterm, midterms, finals, homework,
                assignment, assignments, coursework, essay, essays, thesis, dissertation, gpa,
                grades, grade, straight a, 4.0, a levels, gcse, gcses, sat, act score, mcat, lsat,
                gre, gmat, gate, upsc, neet, jee, ielts, toefl, cpa, cfa, bar exam, nclex, usmle,
                ap, ib, revise, revision, revising, anki, flashcards, flashcard, quizlet, lecture,
                lectures, textbook, professor, school, college, university, degree, class notes,
                graduate, learn spanish, learn french, spanish, french, german, japanese, korean,
                mandarin, chinese, italian, portuguese, russian, arabic, hindi, dutch, swedish,
                norwegian, polish, turkish, greek, latin, hebrew, welsh, irish, sign language, asl,
                language, duolingo, vocabulary, fluent, fluently, kanji, hiragana, learn to code,
                learn react, react js, coding, code, programming, python, javascript, java,
                leetcode, html, sql, math, maths, mathematics, calculus, algebra, physics,
                chemistry, biology, history, geography, driving test, theory test, learn to drive,
                learn how to drive, driving, drive, driver's license, driving licence, med school,
                law school, medical school, phd, masters, scholarship, valedictorian, honor roll,
                deans list, dean's list, syllabus, student, quiz, semester, certification, course,
                courses, online course, udemy, coursera, khan academy, statistics, bilingual,
                multiplication, times tables, chess, typing, touch type, accounting course, machine
                learning, anatomy, periodic table, economics, finnish, danish, czech, ukrainian,
                thai, vietnamese, tagalog, swahili, urdu, bengali, punjabi, farsi, persian,
                esperanto, honours, honors, a*, straight as, all as, cgpa, a level, sats, psat,
                asvab, act test, series 7, real estate exam, real estate license, board exam,
                boards, board exams, ssc, ias, mcats, licence, drivers license, drivers licence,
                driver license, driving license, driver's test, drivers test, learners permit,
                permit test, citizenship test, cram, cramming, academically, academic, college
                classes, community college, diploma, ged, dean list, attend class, skip class,
                skipping class, skipping classes, go to class, lab report, group project,
                presentation for class, relearn, re learn, learn a language, learn another language,
                second language, new language, cantonese, hungarian, romanian, croatian, serbian,
                tamil, telugu, filipino, gaelic, morse code, sign, learn excel, excel formulas,
                rust, golang, c++, c#, typescript, coding bootcamp, bootcamp, data science, aws,
                comptia, pmp, mooc, edx, codecademy, learn about, certificate, certified, cisco, a
                new skill, new skill, astronomy, philosophy, psychology, law, nursing school,
                classmates, homeworks, teacher, tutor, reading list for class, turn in, hand in,
                rubik, rubik's cube, rubiks cube, calc, precalc, trig, trigonometry, orgo, stats,
                bio, chem
                """,
            ),
            (
                4,
                """
                learn, learning, word, test, tests, class, classes, notes, topic, memorize,
                memorise, chapter, skill, knowledge, tutor, lab, paper, pass, focus, new words,
                words, excel, subject, teach myself, concentrate, french grammar, grammar,
                pronunciation, memorizing, capital cities, capitals, trivia, school work,
                schoolwork, gpa up, studious
                """,
            ),
            (
                2,
                """
                skills, practice, practise, education, brain, smart, smarter, read, page, pages,
                library, fail
                """,
            ),
        ),
        "work": (
            (
                6,
                """
                job, jobs, new job, career, promoted, promotion, raise, cv, resume, linkedin,
                interview, interviews, apply for, applications, job application, productive,
                productivity, emails, email, inbox, inbox zero, boss, coworker, colleague, office,
                business, startup, entrepreneur, freelance, freelancing, clients, client, side
                hustle, hustle, multitask, multitasking, report, quarterly, deadline, deadlines,
                late for work, being late for work, deep work, pomodoro, work harder, distracted,
                workload, unemployed, employed, internship, portfolio, networking, sales, meeting
                notes, cold calls, work, etsy shop, small business, get more done, more done, focus
                at work, own company, company, launch, product, be my own boss, employee, work less,
                timesheet, timesheets, etsy, check slack, checking slack, slack, expense report,
                expenses report, standup, agile, procrastinate at work, work from home, wfh,
                employment, employer, hired, get hired, laid off, fired, apply to, applying,
                applying to, applications a day, cover letter, cover letters, linkedin profile,
                freelancer, upwork, fiverr, side business, online business, start a business, own
                business, business plan, dropship, dropshipping, customers, pitch, marketing, get
                that raise, a raise, pay rise, payrise, performance review, annual review, mentor,
                meetings at work, sprint planning, jira, tickets, to do list at work, 9 to 5, night
                shift, day job, be less distracted, focus more, concentrate better, get things done,
                getting things done, gtd, unread emails, unread email, archive, mailbox, email
                folder, spreadsheets, powerpoint, slides, client work, billing, lazy at work, early
                to work, work on time, to work on time, on time for work, to work early, workplace,
                quit my job, leave my job, hate my job, new career, switch careers, change careers,
                career change, self employed, tech job, productive day, more productive, stop being
                late for work, late to work, organised at work, organized at work, organize work,
                ask for a raise, workday, work day, my shift, long lunches, lunch hour, hour lunches
                """,
            ),
            (
                4,
                """
                concentrate, focus, focused, distraction, distractions, to do list, priorities,
                prioritize, task, tasks, efficient, professional, hire, hired, project, customers,
                workplace, spreadsheet, presentation at work, shift, tabs, work on, dream job,
                website, performance, colleagues, ambitious, manager, lead, team, open a shop,
                quota, kpi, hr, desk job, shifts, busy, busywork, browser tabs, youtube at work,
                phone at work, waste less time, time waster
                """,
            ),
            (
                2,
                """
                success, successful, desk, finish, laptop, slack, sit down, accomplish, achieve,
                done in
                """,
            ),
        ),
        "money": (
            (
                6,
                """
                money, put away money, save money, saving money, savings, saving, save up, budget,
                budgeting, debt, debts, credit card, credit cards, loan, loans, student loans,
                mortgage, overdraft, spend, spending, broke, finances, financial, financially,
                invest, investing, stocks, crypto, retirement, pension, 401k, roth, rent, bills,
                bill, pay off, paying off, impulse buy, impulse buying, shopping, shopaholic, buy,
                buying, purchase, purchases, online shopping, amazon, shein, temu, taxes, tax,
                millionaire, rich, wealth, emergency fund, gamble, gambling, betting, bet, casino,
                lottery tickets, payday, salary, paycheck, bank account, net worth, no spend, down
                payment, deposit, usd, dollars, pounds sterling, euro, cash, klarna, afterpay, buy
                now pay later, credit score, for a house, frugal, thrifty, cheap, expensive,
                paycheque, receipts, poker, slot, slots, scratch cards, splurge, splurging, owe, in
                the red, passive income, bankrupt, invoices, savings account, for a car, for a trip,
                for a wedding, for a ring, for retirement, for college fund, save for, save up for,
                saving for, emergency savings, nest egg, piggy bank, credit, student debt, student
                loan, pay back, payback, paying back, venmo, finance, financial freedom, debt free,
                stock market, index funds, index fund, etf, bitcoin, real estate investing, ira,
                isa, lisa, 529, hysa, lottery, lotto, scratchers, sports betting, draftkings,
                bet365, gacha, skins, in game purchases, loot boxes, impulse, impulse buys, impulse
                purchase, buy less, buying less, buy stuff, buying stuff, stop buying, stop
                shopping, shop less, sephora, ebay, zara, online orders, temu hauls, subscriptions,
                streaming subscriptions, coupons, coupon, thrift, cost of living, tax return, file
                my taxes, irs, hmrc, council tax, invoice, invoicing, allowance, pocket money, ynab,
                spending tracker, track my spending, living paycheck to paycheck, paycheck to
                paycheck, poor, 52 week challenge, no buy, low buy, dollar, bucks, quid, k in
                savings, uber, lyft, taxi, taxis, cabs, stick to a budget, bank app, banking app,
                bank balance
                """,
            ),
            (
                4,
                """
                save, bank, pay, afford, cost, costs, price, subscriptions, subscription, sale,
                income, earn, clothes i do not need, store, target, mall, black friday, fun money,
                house, dollars a month, rainy day, pennies, penny, fund, funds, wasteful, haul,
                luxury, designer, mall trips, salary raise
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
                clean, cleaning, cleaner, tidy, tidying, tidier, declutter, decluttering, de
                clutter, clutter, mess, messy, messiness, organize my room, organise my room,
                organize my closet, closet, wardrobe, garage, attic, basement, drawer, laundry,
                dishes, washing up, dishwasher, vacuum, hoover, mop, dust, dusting, make my bed,
                make the bed, making my bed, chores, chore, housework, housekeeping, marie kondo,
                konmari, minimalist, minimalism, hoarding, hoarder, throw away, throw out, get rid
                of stuff, unpack, boxes, pigsty, sink, bathroom, toilet, fold, ironing, trash,
                rubbish, garbage, bins, recycling, recycle, desk tidy, clean my desk, photos
                organized, organize my photos, digital clutter, desktop files, yard, garden,
                gardening, lawn, weeds, deep clean, spring clean, spotless, put things away, put
                away, house clean, clothes everywhere, folders, pile of clothes, weeding, clear out,
                storage unit, fridge clean, donate, litter box, litter, cat litter, disgusting,
                gross, clean my car, wash my car, car wash, windows cleaned, mow, mowing, mow the
                lawn, shed, dishes done, wash dishes, wash the dishes, do the dishes, washing
                dishes, fold clothes, fold the laundry, folding, put away laundry, put my clothes
                away, floordrobe, clothes off the floor, chair of clothes, bins out, take the bins
                out, take out the trash, take the trash out, water my plants, water the plants,
                plants, houseplants, sweep, sweeping, scrub, bleach, oven clean, clean the fridge,
                linens, sheets, change my sheets, change the sheets, bedding, make bed, make beds,
                bed made, bed making, boxes in, the boxes, moving boxes, stuff in, half my stuff,
                get rid of half, get rid of things, get rid of clothes, own less, less stuff, fewer
                things, downsize, paper piles, hoard, doom piles, doom pile, dog hair, pet hair,
                cobwebs, junk drawer, pantry, spice rack, bookshelves tidy, digital declutter,
                camera roll, icloud, google drive, delete photos, delete old photos, photo library,
                old emails folder, cleaned, cleanliness, neat, neater, organize the, organise the,
                my car is a, messy car, filthy car
                """,
            ),
            (
                4,
                """
                room, house, apartment, flat, bedroom, organize, organise, kitchen, floor, stuff,
                organized, organised, home, car clean, photos, files, messier, sort out, sort
                through, shelves, clothes, surface, cupboard, dirty, filthy, junk, possessions,
                things i do not need, washing, counter, carpet, rug, toys, backyard, patio, corner,
                tub, bathtub, curtains, paint the, repairs, fix the, skip bin, charity shop,
                goodwill, compost
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
                screen, screens, screen time, phone, cellphone, cell phone, smartphone, mobile,
                iphone, ipad, tablet, social media, social networks, facebook, instagram, tiktok,
                snapchat, snap, twitter, tweet, tweeting, tweets, reddit, youtube, tumblr,
                pinterest, discord, twitch, netflix, hulu, disney plus, tv, television, telly,
                shows, series, binge watch, binge watching, binge watching shows, doomscroll,
                doomscrolling, scroll, scrolling, video games, videogames, video game, game, games,
                gaming, gamer, playstation, ps4, ps5, xbox, nintendo, steam, minecraft, fortnite,
                valorant, league of legends, league, dota, roblox, call of duty, cod, genshin,
                overwatch, apex, wow, world of warcraft, candy crush, clash of clans, clash royale,
                csgo, cs2, counter strike, fifa, gta, pokemon go, sims, internet, online, wifi, web
                surfing, browsing, apps, app, notifications, notification, porn, pornography, nofap,
                masturbate, masturbating, fap, fapping, news, selfies, selfie, texting and driving,
                digital detox, dopamine detox, whatsapp, onlyfans, hinge, tinder, dating apps,
                kdrama, kdramas, anime, manga, webtoon, shorts, reels, bereal, threads, wordle,
                unplug, computer, laptop at night, quora, 4chan, hacker news, memes, ex's instagram,
                stalking, chatgpt, wikipedia, mobile legends, pubg, rocket league, hearthstone,
                runescape, stardew, baldur's gate, elden ring, chess.com, no fap, masturbation, jerk
                off, jerking off, pmo, porn free, phone in bed, phone at, phone off, phone away, off
                my phone, my phone, use my phone, screentime, x app, threads app, bluesky, mastodon,
                linkedin scrolling, greys anatomy, soap operas, watch tv, watching tv, watch less
                tv, tv less, less tv, binge watch tv, netflix binge, episodes, episode, season,
                streaming, streamers, crunchyroll, prime video, hbo, love island, reality tv,
                kardashians, sports on tv, f1, fantasy football, apex legends, hsr, genshin impact,
                honkai, diablo, animal crossing, the sims, zelda, pokemon, brawl stars, clash, free
                fire, video gaming, on the computer, my computer, pc, laptop, online less, the
                internet, googling, google, news cycle, breaking news, checking the news, read the
                news, watch the news, youtube shorts, youtube videos, watching youtube, snap
                streaks, streaks, instagram stories, posting stories, influencers, celebrity gossip,
                tabloids, stalk, online stalking, twitch streams, discord servers, subreddit, dumb
                phone, dumbphone, flip phone, airplane mode, do not disturb, dnd, grayscale, push
                notifications, deactivate, deactivate my, delete the app, delete apps, delete my
                accounts, arguing with strangers, argue with strangers, arguing online, arguing with
                people online, fighting with strangers, internet arguments, stalking my ex
                """,
            ),
            (
                4,
                """
                watch, watching, videos, video, movies, play, feed, post, posting, addicted to my
                phone, technology, offline, log off, controller, console, check my phone, stream,
                streaming, website, account, binge, followers, likes, online games, online so much,
                chronically online, brain rot, brainrot, dopamine, autoplay, comments section,
                comments, trolls, facetime, texting while, digital, ads, clickbait
                """,
            ),
            (
                2,
                """
                addicted, distracted, time wasting, wasting time, waste time, hours a day, delete,
                device
                """,
            ),
        ),
        "relationships": (
            (
                6,
                """
                friends, friend, make friends, new friends, friendship, girlfriend, boyfriend,
                relationship, relationships, husband, wife, partner, spouse, marriage, married,
                marry, date, dates, dating, date night, love life, true love, fall in love, find
                love, find a man, find a woman, soulmate, my ex, get over my ex, breakup, kids, my
                son, my daughter, children, family time, time with family, time with my family,
                spend time with, more time with, better dad, better mom, better mum, better father,
                better mother, better parent, better husband, better wife, better friend, better
                boyfriend, better girlfriend, better son, better daughter, better sister, better
                brother, parenting, social life, socialize, socialise, more social, meet people,
                meet new people, meet someone, lonely, loneliness, clingy, needy, cheat on,
                cheating, crush, flirt, flirting, argue with, arguing with, fight with, fighting
                with, make up with, kind to people, nicer to people, nice to people, nicer to
                others, help others, help people, volunteer, volunteering, random acts of kindness,
                acts of kindness, kinder, nicer, kind to others, nice for someone, trust people,
                single, get a man, family, romantic, in laws, get laid, kiss, ask her out, ask him
                out, sex life, sex, boo, bae, situationship, be there for, appreciate my, charity,
                hookup, quality time, talking stage, propose, baby, mr right, mrs right, play with
                my kids, play with my son, play with my daughter, play with my children, with my
                kids, with my son, with my daughter, with my children, with grandma, with grandpa,
                with my grandma, with my grandparents, with my parents, with my mom, with my dad,
                with my mum, with my wife, with my husband, with my partner, with my boyfriend, with
                my girlfriend, with friends, with my friends, see my friends, see my family, see my
                parents, visit my parents, visit my grandparents, visit my grandma, get over him,
                get over her, move on from, move on, moving on, closure, no contact, block him,
                block her, my crush, get a boyfriend, get a girlfriend, get a bf, get a gf, gf, bf,
                fiance, fiancee, wedding planning, get married, get engaged, engaged, divorce,
                separated, co parent, coparent, coparenting, stepkids, stepson, stepdaughter,
                stepmom, stepdad, in a relationship, long distance, intimacy, intimate,
                affectionate, affection, date my wife, take my wife out, anniversary, more friends,
                real friends, make more friends, people person, sociable, social butterfly, go out
                more, hang out, hang out more, hang with, party invites, host dinner, host,
                neighbors, be nicer, be kinder, nicer person, kinder person, help my mom, help my
                parents, homeless, food bank, soup kitchen, shelter, animal shelter, foster, adopt a
                dog, adopt, mentor kids, be a good friend, good wife, good husband, good mother,
                good father, good dad, good mom, good mum, good parent, better aunt, better uncle,
                better person to, better partner, be a better partner, better lover, loving, more
                loving, hookups, one night stands, fwb, toxic ex, texting my ex, text my ex, exes,
                cheated, jealous girlfriend, being single, stay single, be single, forever alone,
                being alone, spend quality time, quality time with
                """,
            ),
            (
                4,
                """
                love, people, parents, hubby, girl, boy, guy, guys, girls, someone special, nice,
                kind, trust, alone, sister, brother, hug, hugs, forgive her, forgive him, ex, child,
                roommate, neighbor, neighbour, neighbours, selfish, considerate, generous, stranger,
                grandparents, invite, together with, son, daughter, nephew, niece, dad, mom, mum,
                grandma, compassionate, supportive, others, loyal, cousin, cousins, aunt, uncle,
                nieces, nephews, godson, goddaughter, pets, puppy, kitten, cat, cats, companion,
                valentine, reunion, coworkers friends, colleagues friends, housemate, flatmate
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
                smoke, smoking, smoker, cigarette, cigarettes, cigs, cig, ciggies, fags, tobacco,
                vape, vaping, juul, nicotine, snus, zyn, dip, chewing tobacco, hookah, shisha,
                alcohol, alcoholic, booze, beer, beers, wine, vodka, whiskey, whisky, gin, rum,
                tequila, liquor, drunk, hungover, hangover, hangovers, sober, sobriety, dry january,
                sober october, binge drinking, binge drink, stop drinking, quit drinking, drink
                less, drinking less, less drinking, cut down on drinking, drinking alcohol, drinking
                so much, drinking too much, drinking every, drinking on weekdays, weed, marijuana,
                cannabis, pot, stoned, bong, joint, joints, edibles, thc, dab, dabs, pipe, drugs,
                drug, cocaine, meth, heroin, adderall abuse, pills abuse, ketamine, mdma, opioids,
                kratom, xanax, energy drink, energy drinks, red bull, redbull, monster, monster
                energy, caffeine, coffee, espresso, get high, getting high, getting drunk, blackout,
                tipsy, hard seltzer, white claw, cider, pub, drinking alone, drinking at home, pack
                a day, cocktail, cocktails, addiction, addict, relapse, clean from, party less,
                partying, kombucha hard, champagne, bourbon, drink on weeknights, drink on weekdays,
                get clean, stay clean, clean and sober, vape pen, vapes, vapor, elf bar, elfbar,
                lost mary, puff bar, e cig, e cigarette, ecig, smokes, ciggy, chain smoking, chain
                smoke, cigar, cigars, menthol, newports, marlboro, dipping, chew tobacco, zyns,
                pouches, nicotine pouches, nicotine gum, gummies thc, edible, cbd, pothead, smoke
                weed, smoking weed, smoking pot, stoner, dabbing, delta 8, shrooms, lsd, molly,
                ecstasy, coke habit, oxy, oxycodone, percs, percocet, opioid, fentanyl, benzos,
                painkiller habit, alcohol free, drink alcohol, drinking wine, nightcap, after work
                drinks, happy hour, pints, lager, ipa, hard liquor, spirits, prosecco, margaritas,
                spritz, damp january, soberish, no alcohol, dui, aa, aa meetings, na meetings, aa
                meeting, rehab, detox from, cold brew, lattes, latte, starbucks coffee, monsters,
                celsius, bang energy, pre workout, caffeinated, decaf, drink coffee, cups of coffee
                a day, get wasted, getting wasted, being wasted, got wasted, switch from coffee,
                coffee to tea
                """,
            ),
            (
                4,
                """
                drinking, drink, lighter, puff, cans, bottle, bar, bars, units a week, shots, high,
                rolling, cup of coffee, cups of coffee, clubbing, party, craving
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
                read, reading, reader, book, books, novel, novels, audiobook, audiobooks, kindle,
                goodreads, library card, library, bookshelf, booktok, literature, war and peace,
                harry potter, read a book, book club, comics, magazine, to be read, tbr, classics,
                fiction, nonfiction, read articles, biography, read more, reading more, read every,
                read to my, read to, read with, reread, re read, bookstore, books a, book a month,
                book a week, book per, les mis, lord of the rings, moby dick, game of thrones books,
                dune, middlemarch, ulysses, anna karenina, jane austen, dickens, stephen king, read
                on my kindle, ebook, ebooks, e reader, newspaper, newspapers, read the paper, poetry
                reading, short stories, memoirs, textbook free reading, library books, manga books,
                graphic novel, graphic novels
                """,
            ),
            (
                4,
                """
                pages, page, chapters, chapter, story, bedtime story, poetry book, shakespeare,
                tolstoy, author, bookworm
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
                write, writing, writer, write a book, write a novel, novel writing, nanowrimo,
                screenplay, poem, poems, poetry, short story, blog, blogging, journalism, draw,
                drawing, sketch, sketching, paint, painting, watercolor, watercolour, art, artist,
                artwork, guitar, piano, ukulele, violin, cello, drums, drum, bass, flute, saxophone,
                sax, clarinet, trumpet, harmonica, banjo, harp, keyboard practice, instrument,
                music, song, songs, songwriting, sing, singing, singer, choir, band, album, ep,
                beat, beats, mixtape, dj, produce music, rap, photography, photo project, camera,
                youtube channel, podcast, channel, vlog, film, filmmaking, screenwriting, act,
                acting, theatre, theater, perform, performer, comedy, stand up comedy, make clothes,
                make my clothes, sewing clothes, knit, knitting, crochet, crocheting, sew, sewing,
                embroidery, quilt, pottery, ceramics, sculpt, origami, calligraphy, hand lettering,
                craft, crafts, crafting, woodworking, design, graphic design, animation, animate,
                blender, digital art, creative, creativity, create, game dev, make a game, make
                games, worldbuilding, fanfic, fanfiction, comic, manuscript, memoir, portfolio of
                art, lyric, lyrics, diy, scrapbook, scrapbooking, jewellery, jewelry, lego, model
                kits, magic tricks, juggle, juggling, paint nails, nail art, take more pictures,
                take photos, more pictures, pictures, photos, make music, chords, ableton, novel,
                script, tattoo design, stage, compose, sonata, symphony, nocturne, chopin, bach,
                beethoven, mozart, etude, sheet music, bass guitar, mandolin, accordion, tuba,
                trombone, viola, fiddle, make beats, producing, music production, fl studio, remix,
                drawings, doodle, doodling, sketchbook, oil paint, acrylic, acrylics, procreate,
                photoshop, illustrator, illustration, warhammer, miniatures, minis, painting minis,
                cosplay, sew my own, dressmaking, weave, weaving, macrame, cross stitch,
                needlepoint, jewelry making, resin, candle making, soap making, woodwork, carpentry,
                carving, leatherwork, model trains, d&d campaign, dnd campaign, write my book,
                writing my book, write a song, write songs, write more, writing more, write every,
                write a poem, novella, draft, first draft, editing my novel, chapter of my novel,
                words a day, 500 words, 1000 words, self publish, publish a book, zine, webcomic,
                comic strip, standup comedy, open mic, improv, magic trick, open a youtube, youtube
                videos of, start a podcast, start a blog, start a vlog, vlogging, tiktok creator,
                upload, upload videos, stream on twitch, karaoke, learn guitar, learn piano, learn
                to draw, learn to paint, learn to sing, learn to knit, learn to sew, learn to
                crochet, musical, play an instrument, learn an instrument, lego set, puzzle,
                puzzles, film photography, take more photos, short film
                """,
            ),
            (
                4,
                """
                publish, record, recording, video editing, edit, videos, journal, journaling, diary,
                hobby, pen, story, chapter, build, make things, make something, practise, practice,
                play, book, instruments, post a video, post videos, content, performing, scene,
                brush, jam, yarn, canvas, brushes, easel, notebook, imagination, artsy, art journal,
                journaling more
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
                pray, prayer, prayers, praying, god, jesus, christ, lord, allah, quran, koran,
                salah, namaz, fajr, ramadan, bible, scripture, scriptures, verse, church, mass,
                sunday mass, mosque, synagogue, temple, torah, shabbat, gospel, rosary, devotional,
                devotions, devotion, faith, spiritual, spirituality, spiritually, religion,
                religious, holy, worship, buddhist, buddhism, zen, gita, puja, mantra, chant,
                dharma, meditate, meditating, meditation, mindful, mindfulness, headspace, calm app,
                grateful, gratitude, thankful, thankfulness, gratitude journal, purpose, meaning of
                life, purpose in life, present moment, live in the moment, be more present, being
                present, blessings, blessed, count my blessings, sin, sinning, lent, saint, tithe,
                confession, fasting for ramadan, repent, hadith, dua, dhikr, inner peace, bible
                study, psalms, stoic, stoicism, soul, vipassana, gratitudes, walk with god,
                relationship with god, closer to god, appreciate, read the bible, read my bible,
                bible reading, read scripture, read quran, read the quran, tahajjud, taraweeh,
                tarawih, dhuhr, isha, maghrib, zakat, hijab, umrah, hajj, sunnah, surah, novena,
                communion, sunday service, service on sunday, youth group, bible in a year, godly,
                closer with god, spend time with god, time with god, give up for lent, sabbath,
                kosher, mitzvah, karma, vedas, bhagavad, krishna, shiva, hindu, islam, muslim,
                christian, christianity, catholic, mormon, book of mormon, general conference,
                ministry, missionary, evangelize, meditation practice, breath meditation, insight
                timer, yoga nidra, sit in silence, live in the now, in the now, be here now, in the
                moment, be present, presence, being grateful, be more grateful, grateful for,
                thankful for, appreciate what i have, appreciate life, count my blessing, gratitude
                list, spiritual journey, manifest, manifesting, manifestation, tarot, astrology,
                chakra, affirmations, higher self, stoics, daily stoic, journal prompts god, find
                meaning, my purpose, find myself
                """,
            ),
            (
                4,
                """
                quiet time, present, moment, breathe, breathing, breathwork, peace, meaning, trust
                god, higher power, yoga nidra, stillness, thank, here and now, silence
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
                appointments, checkup, check up, physical exam, blood test, blood work, bloodwork,
                smear, pap smear, mammogram, therapist, therapy, counselling, counseling,
                counsellor, counselor, psychiatrist, medication, medications, medicine, medicines,
                meds, pills, pill, prescription, refill, antidepressants, antidepressant,
                sertraline, insulin, diabetes, diabetic, blood sugar, blood pressure, cholesterol,
                asthma, inhaler, vitamins, vitamin, supplements, physio, physiotherapy, physical
                therapy, rehab exercises, health insurance, insurance, optician, eye test, eye exam,
                glasses, contact lenses, contacts, vaccinated, vaccine, vaccination, flu shot, jab,
                hospital, specialist, surgery, diagnosis, diagnosed, adhd assessment, adhd,
                migraine, migraines, headaches, chronic pain, pain, back pain, knee, ibs, pcos,
                thyroid, lupus, arthritis, epilepsy, hearing aid, hearing test, allergies, allergy,
                retainer, braces, symptom, symptoms, screening, cancer screening, mole,
                dermatologist, gynecologist, std test, sti test, health check, medical, anemia, iron
                tablets, creams, bipolar, autism, blood glucose, glucose, statins, hormones, birth
                control, contraception, wisdom teeth, cavities, filling, root canal, chiropractor,
                hrt, lithium, ssri, painkillers, painkiller, ibuprofen, paracetamol, tylenol, advil,
                aspirin, antibiotics, eczema, psoriasis, moles, mri, x ray, xray, ultrasound, obgyn,
                ob gyn, gyno, urologist, cardiologist, neurologist, endo, endometriosis, period
                tracker, fertility, ivf, vertigo, tinnitus, sciatica, wheelchair, medicaid,
                medicare, nhs, colonoscopy, prostate, hearing checked, eyes checked, eyes tested,
                teeth cleaned, teeth checked, cleaning at the dentist, annual physical, yearly
                physical, doctors appointment, doctor appointment, doctor's appointment, dr's, see a
                doctor, see the doctor, go to the doctor, go to a doctor, see a therapist, go to
                therapy, find a therapist, start therapy, get therapy, get help for, take my meds,
                take meds, take my pills, take my medication, take vitamins, multivitamin, vitamin
                d, iron pills, omega 3, fish oil, probiotics, refills, pharmacy, pill organizer,
                pill box, take my insulin, a1c, check my blood, hpv, stds, sti, sleep study, cpap,
                knee exercises, back exercises, physio exercises, pelvic floor, kegels, rehab my
                knee, rehab my shoulder, stretches from physio, plantar fasciitis, carpal tunnel,
                migraine diary, food allergies, epipen, eye drops, mouth guard, night guard,
                invisalign, mole check, skin check, smear test, cervical, breast check, self exam,
                donate blood, give blood, first aid, organ donor, living will, disability, adhd
                meds, adderall, ritalin, vyvanse
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
