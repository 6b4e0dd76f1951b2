<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <extracomment>backups.page</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A copy is made and checked once a day. Older ones thin out by themselves.</source>
        <extracomment>backups.intro</extracomment>
        <translation>Einmal am Tag entsteht eine Kopie und wird geprüft. Ältere werden von selbst weniger.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <extracomment>backups.make_now</extracomment>
        <translation>Jetzt eine Kopie machen</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <extracomment>backups.making</extracomment>
        <translation>Eine Kopie entsteht…</translation>
    </message>
    <message>
        <source>The copy is made, and it is whole.</source>
        <extracomment>backups.made</extracomment>
        <translation>Die Kopie ist fertig und vollständig.</translation>
    </message>
    <message>
        <source>Your record is safe. The disk is too full for today’s copy, so some free space helps.</source>
        <extracomment>backups.no_copy_today</extracomment>
        <translation>Deine Daten sind sicher. Für die heutige Kopie ist der Datenträger zu voll, etwas freier Platz hilft.</translation>
    </message>
    <message>
        <source>Your record is safe. Today’s copy has no place to go; Backups shows where.</source>
        <extracomment>backups.no_copy_today</extracomment>
        <translation>Deine Daten sind sicher. Die heutige Kopie findet gerade keinen Ort; unter Sicherungen steht, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>backups.open_folder</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>backups.copies</extracomment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>No copy yet. The first one comes by itself.</source>
        <extracomment>backups.none_yet</extracomment>
        <translation>Noch keine Kopie. Die erste kommt von selbst.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time, e.g. Yesterday 21:10</comment>
        <extracomment>backups.when_inside The same within a sentence: &quot;yesterday 21:10&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>backups._day Within a sentence.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>backups._day Within a sentence.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts on one line</comment>
        <extracomment>backups.holds &quot;412 days · 1,203 promises kept&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · lies beside your record</source>
        <extracomment>backups.holds &quot;412 days · 1,203 promises kept&quot;</extracomment>
        <translation>%1 · liegt neben deinen Daten</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>backups.days How many days have something kept.</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>backups.days How many days have something kept.</extracomment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 promises kept</source>
        <extracomment>backups.kept</extracomment>
        <translation>%1 gehaltene Versprechen</translation>
    </message>
    <message>
        <source>Another copy of your record lies beside it, perhaps from another computer. Backups can look into it.</source>
        <extracomment>backups.another_beside A sync tool has put the file of another computer into the folder, or a person has.</extracomment>
        <translation>Neben deinen Daten liegt eine andere Kopie davon, vielleicht von einem anderen Computer. Unter Sicherungen kannst du hineinsehen.</translation>
    </message>
    <message>
        <source>Your record lies in a folder that several computers share. It stays whole while one of them uses it at a time.</source>
        <extracomment>backups.shared_folder</extracomment>
        <translation>Deine Daten liegen in einem Ordner, den mehrere Computer teilen. Sie bleiben heil, solange immer einer nach dem anderen sie benutzt.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <extracomment>backups.look_inside</extracomment>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Look inside the copy of %1</source>
        <extracomment>backups.look_named</extracomment>
        <translation>In die Kopie von %1 hineinsehen</translation>
    </message>
    <message>
        <source>The copy of %1</source>
        <extracomment>backups.copy_of</extracomment>
        <translation>Die Kopie von %1</translation>
    </message>
    <message>
        <source>Your list, as it was then</source>
        <extracomment>backups.list_then</extracomment>
        <translation>Deine Liste, wie sie damals war</translation>
    </message>
    <message>
        <source>Nothing was on the list then.</source>
        <extracomment>backups.nothing_on_it</extracomment>
        <translation>Damals stand nichts auf der Liste.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <extracomment>backups.line What stands under a promise: &quot;After dinner · Kept 31 times&quot;.</extracomment>
        <translation>Noch nicht gehalten</translation>
    </message>
    <message>
        <source>One more is in the archive.</source>
        <extracomment>backups.more What else is in it.</extracomment>
        <translation>Ein weiteres liegt im Archiv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the archive.</source>
        <extracomment>backups.more What else is in it.</extracomment>
        <translation>
            <numerusform>%Ln weiteres liegt im Archiv.</numerusform>
            <numerusform>%Ln weitere liegen im Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last promise in it was kept on %1.</source>
        <extracomment>backups.more What else is in it.</extracomment>
        <translation>Darin zuletzt gehalten: %1.</translation>
    </message>
    <message>
        <source>With this copy everything is as it was then. Your record of now is copied first, so you can go back.</source>
        <extracomment>backups.use_hint</extracomment>
        <translation>Mit dieser Kopie ist alles wieder so wie damals. Dein jetziger Stand wird vorher kopiert, du kannst also zurück.</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <extracomment>backups.use</extracomment>
        <translation>Diese Kopie nehmen</translation>
    </message>
    <message>
        <source>Everything is as it was %1.</source>
        <extracomment>backups.as_it_was_then</extracomment>
        <translation>Alles ist wieder wie %1.</translation>
    </message>
    <message>
        <source>Everything is as it was %1. You can go back to before.</source>
        <extracomment>backups.as_it_was</extracomment>
        <translation>Alles ist wieder wie %1. Du kannst auch zurück zum Stand davor.</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>backups._as_of</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Go back to before</source>
        <extracomment>backups.go_back</extracomment>
        <translation>Zurück zum Stand davor</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <extracomment>backups.gone_back</extracomment>
        <translation>Alles ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Everything is as it was %1. The file from before lies in the folder, untouched.</source>
        <extracomment>backups.set_aside</extracomment>
        <translation>Alles ist wieder wie %1. Die Datei von davor liegt unberührt im Ordner.</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>Bring your history</source>
        <extracomment>bring.page</extracomment>
        <translation>Deinen Verlauf mitbringen</translation>
    </message>
    <message>
        <source>What you did before counts here too. Choose the file your other app saved, or drop it here.</source>
        <extracomment>bring.invitation</extracomment>
        <translation>Was du früher getan hast, zählt auch hier. Wähle die Datei, die deine andere App gespeichert hat, oder zieh sie hierher.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <extracomment>bring.known_heading</extracomment>
        <translation>Was gelesen werden kann</translation>
    </message>
    <message>
        <source>The full backup (.db), or the CSV export (.zip or its folder)</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Die ganze Sicherung (.db) oder der CSV-Export (.zip oder sein Ordner)</translation>
    </message>
    <message>
        <source>The JSON export</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Der JSON-Export</translation>
    </message>
    <message>
        <source>Your user data (userdata.json)</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Deine Nutzerdaten (userdata.json)</translation>
    </message>
    <message>
        <source>An export of your own (.jsonl)</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Ein eigener Export (.jsonl)</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>A CSV table with a date in each row</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Eine CSV-Tabelle mit einem Datum in jeder Zeile</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>bring.format_name</extracomment>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>bring.choose_file</extracomment>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>bring.choose_folder</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>bring.another_file</extracomment>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <extracomment>bring.looking_into</extracomment>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Your history is coming in</source>
        <extracomment>bring.writing</extracomment>
        <translation>Dein Verlauf kommt herein</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>bring.taking_back</extracomment>
        <translation>Es wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>bring.so_far &quot;1,000 of 3,650 days&quot;.</extracomment>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in, and everything is as it was.</source>
        <extracomment>bring.stopped</extracomment>
        <translation>Angehalten. Es kam nichts herein, und alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <extracomment>bring.columns_heading</extracomment>
        <translation>Welche Spalte ist welche?</translation>
    </message>
    <message>
        <source>The first rows below show how they are read.</source>
        <extracomment>bring.columns_hint</extracomment>
        <translation>Die ersten Zeilen unten zeigen, wie sie gelesen werden.</translation>
    </message>
    <message>
        <source>The date</source>
        <extracomment>bring.date_column</extracomment>
        <translation>Das Datum</translation>
    </message>
    <message>
        <source>The habit</source>
        <extracomment>bring.name_column</extracomment>
        <translation>Die Gewohnheit</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <extracomment>bring.done_column</extracomment>
        <translation>Ob es getan wurde</translation>
    </message>
    <message>
        <source>All of it is %1</source>
        <extracomment>bring.whole_table</extracomment>
        <translation>Alles ist %1</translation>
    </message>
    <message>
        <source>Each row is a day it was</source>
        <extracomment>bring.every_row</extracomment>
        <translation>Jede Zeile ist ein Tag, an dem es war</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>bring.column</extracomment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <extracomment>bring.date_order</extracomment>
        <translation>Schreibweise des Datums</translation>
    </message>
    <message>
        <source>Year first</source>
        <extracomment>bring.date_order_choice</extracomment>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Day first</source>
        <extracomment>bring.date_order_choice</extracomment>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <extracomment>bring.date_order_choice</extracomment>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>bring.sample_headings</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Habit</source>
        <extracomment>bring.sample_headings</extracomment>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>That day</source>
        <extracomment>bring.sample_headings</extracomment>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <extracomment>bring.no_day</extracomment>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>bring.kept</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept small</source>
        <extracomment>bring.kept_small</extracomment>
        <translation>Klein gehalten</translation>
    </message>
    <message>
        <source>Rested</source>
        <extracomment>bring.rested</extracomment>
        <translation>Ausgeruht</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>bring.quiet</extracomment>
        <translation>Still</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>bring.not_understood</extracomment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Show what comes in</source>
        <extracomment>bring.go_on</extracomment>
        <translation>Zeigen, was hereinkommt</translation>
    </message>
    <message>
        <source>What comes in</source>
        <extracomment>bring.comes_in</extracomment>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>bring.from_file</extracomment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>bring.days</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>bring.days</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rest</source>
        <extracomment>bring.rests</extracomment>
        <translation>1 Ruhetag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rests</source>
        <extracomment>bring.rests</extracomment>
        <translation>
            <numerusform>%Ln Ruhetag</numerusform>
            <numerusform>%Ln Ruhetage</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as %1 here</source>
        <extracomment>bring._here</extracomment>
        <translation>hier schon da als %1</translation>
    </message>
    <message>
        <source>here already</source>
        <extracomment>bring._here</extracomment>
        <translation>schon da</translation>
    </message>
    <message>
        <source>1 day is new</source>
        <extracomment>bring._here</extracomment>
        <translation>1 Tag ist neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are new</source>
        <extracomment>bring._here</extracomment>
        <translation>
            <numerusform>%Ln Tag ist neu</numerusform>
            <numerusform>%Ln Tage sind neu</numerusform>
        </translation>
    </message>
    <message>
        <source>By its name and days one is here already, so it joins that one.</source>
        <extracomment>bring.joins So many habits are taken for ones that are here, by their names and days.</extracomment>
        <translation>Eine ist nach Name und Tagen schon da, darum kommt sie dort dazu.</translation>
    </message>
    <message numerus="yes">
        <source>By their names and days %Ln are here already, so they join those.</source>
        <extracomment>bring.joins So many habits are taken for ones that are here, by their names and days.</extracomment>
        <translation>
            <numerusform>%Ln ist nach Name und Tagen schon da, darum kommt sie dort dazu.</numerusform>
            <numerusform>%Ln sind nach Namen und Tagen schon da, darum kommen sie dort dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is doubled; what you leave out stays as it is.</source>
        <extracomment>bring.joins So many habits are taken for ones that are here, by their names and days.</extracomment>
        <translation>Nichts wird doppelt; was du weglässt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>1 habit</source>
        <extracomment>bring.habits</extracomment>
        <translation>1 Gewohnheit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln habits</source>
        <extracomment>bring.habits</extracomment>
        <translation>
            <numerusform>%Ln Gewohnheit</numerusform>
            <numerusform>%Ln Gewohnheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>bring.all_of_them</extracomment>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>bring.sum_of</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Each becomes a promise with a size. You can resize it any day.</source>
        <extracomment>bring.become</extracomment>
        <translation>Aus jeder wird ein Versprechen mit einer Größe. Die Größe lässt sich jeden Tag ändern.</translation>
    </message>
    <message>
        <source>This file has no habits in it.</source>
        <extracomment>bring.nothing_in_it</extracomment>
        <translation>In dieser Datei sind keine Gewohnheiten.</translation>
    </message>
    <message>
        <source>What stays behind, and why</source>
        <extracomment>bring.stays_behind</extracomment>
        <translation>Was zurückbleibt, und warum</translation>
    </message>
    <message>
        <source>Everything in this file comes along.</source>
        <extracomment>bring.everything_comes</extracomment>
        <translation>Alles aus dieser Datei kommt mit.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>bring.left_out &quot;12 × marked as not done: a quiet day needs no record&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <extracomment>bring.example</extracomment>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <extracomment>bring.bring_in</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing changed.</source>
        <extracomment>bring.arrived</extracomment>
        <translation>Alles davon war schon da. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <extracomment>bring.arrived</extracomment>
        <translation>%1 übernommen.</translation>
    </message>
    <message>
        <source>%1 came in, with %2.</source>
        <extracomment>bring.arrived</extracomment>
        <translation>%1 übernommen, dazu %2.</translation>
    </message>
    <message>
        <source>It’s part of your evidence now. Undo takes all of it back.</source>
        <extracomment>bring.arrived_hint</extracomment>
        <translation>Es gehört jetzt zu dem, was schon da ist. Mit „Rückgängig“ geht alles davon zurück.</translation>
    </message>
    <message>
        <source>Taken back. Everything is as it was before.</source>
        <extracomment>bring.taken_back</extracomment>
        <translation>Zurückgenommen. Alles ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <extracomment>bring.to_today</extracomment>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Your history</source>
        <extracomment>bring.import_heading</extracomment>
        <translation>Dein Verlauf</translation>
    </message>
    <message>
        <source>From Loop, Table Habit, Beaver Habits, Habitica and others, or any table.</source>
        <extracomment>bring.import_hint</extracomment>
        <translation>Aus Loop, Table Habit, Beaver Habits, Habitica und anderen, oder aus jeder Tabelle.</translation>
    </message>
    <message>
        <source>Bring…</source>
        <extracomment>bring.bring_button</extracomment>
        <translation>Mitbringen…</translation>
    </message>
    <message>
        <source>a day marked as not done. A quiet day needs no record</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Tag, der als nicht getan notiert war. Ein stiller Tag braucht keinen Eintrag</translation>
    </message>
    <message>
        <source>a tick the other app set by itself. What you did counts here</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Haken, den die andere App selbst gesetzt hat. Hier zählt, was du getan hast</translation>
    </message>
    <message>
        <source>an average of many days. The days themselves are gone</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Durchschnitt vieler Tage. Die Tage selbst stehen nicht darin</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Tag, der noch kommt</translation>
    </message>
    <message>
        <source>a day before 1950, which looks like a slip of a clock</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Tag vor 1950, vermutlich ein Versehen der Uhr</translation>
    </message>
    <message>
        <source>a second record of a day. The fuller one comes along</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein zweiter Eintrag für denselben Tag. Der vollere kommt mit</translation>
    </message>
    <message>
        <source>a time that was begun and has no end</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>eine Zeit, die begann und kein Ende hat</translation>
    </message>
    <message>
        <source>a cell that says neither done nor not</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>eine Zelle, die weder getan noch nicht getan sagt</translation>
    </message>
    <message>
        <source>a habit you had deleted there</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>eine Gewohnheit, die du dort gelöscht hattest</translation>
    </message>
    <message>
        <source>a rhythm such as three times a week. It comes in for every day</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Rhythmus wie dreimal die Woche. Hier kommt er als jeder Tag an</translation>
    </message>
    <message>
        <source>a reminder of a kind there isn’t here</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>eine Erinnerung von einer Art, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>a question or description</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>eine Frage oder Beschreibung</translation>
    </message>
    <message>
        <source>a task, note or reward, which is no habit</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>eine Aufgabe, Notiz oder Belohnung und keine Gewohnheit</translation>
    </message>
    <message>
        <source>a day noted when their day turned, so it may stand one day late</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Tag, der beim dortigen Tageswechsel notiert wurde und einen Tag zu spät stehen kann</translation>
    </message>
    <message>
        <source>a tag or category</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>ein Schlagwort oder eine Kategorie</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>a line of an export of Micro Wins</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>eine Zeile aus einem Export von Micro Wins</translation>
    </message>
    <message>
        <source>%1 isn’t quite what it says: %2 was expected at %3. Nothing was taken from it.</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>%1 ist nicht ganz, was der Name sagt: Bei %3 wurde %2 erwartet. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>%1 isn’t quite what it says: %2 was expected. Nothing was taken from it.</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>%1 ist nicht ganz, was der Name sagt: Erwartet wurde %2. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>bring_reasons._where</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Gruppe von Feldern</translation>
    </message>
    <message>
        <source>one of the values this format knows</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>einer der Werte, die dieses Format kennt</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a column</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>a version up to 25</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Version bis 25</translation>
    </message>
    <message>
        <source>a plain table</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine einfache Tabelle</translation>
    </message>
    <message>
        <source>a file without damage</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Datei ohne Schaden</translation>
    </message>
    <message>
        <source>tidy JSON</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>sauberes JSON</translation>
    </message>
    <message>
        <source>a smaller file</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine kleinere Datei</translation>
    </message>
    <message>
        <source>a file that can be read in a moment</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>eine Datei, die sich rasch lesen lässt</translation>
    </message>
    <message>
        <source>the file of an app from the list</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>die Datei einer App aus der Liste</translation>
    </message>
    <message>
        <source>Take your record with you</source>
        <extracomment>take.export_heading</extracomment>
        <translation>Deine Daten mitnehmen</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>take.sheet_name</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>take.sheet_name</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>take.sheet_name</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All of it, to be read by Micro Wins on another laptop (.jsonl).</source>
        <extracomment>take.sheet_holds</extracomment>
        <translation>Alles zusammen, für Micro Wins auf einem anderen Laptop (.jsonl).</translation>
    </message>
    <message>
        <source>Each day you kept or rested, for spreadsheets (.csv).</source>
        <extracomment>take.sheet_holds</extracomment>
        <translation>Jeder Tag, an dem du gehalten oder geruht hast, für Tabellenprogramme (.csv).</translation>
    </message>
    <message>
        <source>The times of your reminders, for the calendar of your phone (.ics).</source>
        <extracomment>take.sheet_holds</extracomment>
        <translation>Die Zeiten deiner Erinnerungen, für den Kalender auf deinem Telefon (.ics).</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>take.save_as</extracomment>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save as…: %1</source>
        <extracomment>take.save_named</extracomment>
        <translation>Speichern als…: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>take.saved</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Too big today?</source>
        <extracomment>care.too_big</extracomment>
        <translation>Heute zu groß?</translation>
    </message>
    <message>
        <source>What’s in the way?</source>
        <extracomment>care.whats_in_the_way</extracomment>
        <translation>Was steht im Weg?</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <extracomment>care.misfit</extracomment>
        <translation>Es dauert zu lange</translation>
    </message>
    <message>
        <source>I’m too tired</source>
        <extracomment>care.misfit</extracomment>
        <translation>Ich bin zu müde</translation>
    </message>
    <message>
        <source>It’s too vague</source>
        <extracomment>care.misfit</extracomment>
        <translation>Es ist zu unklar</translation>
    </message>
    <message>
        <source>It’s the wrong moment</source>
        <extracomment>care.misfit</extracomment>
        <translation>Es ist der falsche Moment</translation>
    </message>
    <message>
        <source>A smaller size: %1</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Eine kleinere Größe: %1</translation>
    </message>
    <message>
        <source>The first step: %1</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Der erste Schritt: %1</translation>
    </message>
    <message>
        <source>Another place or time for it</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Ein anderer Platz oder eine andere Zeit dafür</translation>
    </message>
    <message>
        <source>Not today is fine too</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Heute nicht ist auch in Ordnung</translation>
    </message>
    <message>
        <source>The small version is enough, and counts in full</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Die kleine Version reicht und zählt voll</translation>
    </message>
    <message>
        <source>For how long</source>
        <extracomment>care.for_how_long</extracomment>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>Just today</source>
        <extracomment>care.just_today</extracomment>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>From today on</source>
        <extracomment>care.from_today</extracomment>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <extracomment>care.make_it_fit</extracomment>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>Find another moment</source>
        <extracomment>care.find_another_moment</extracomment>
        <translation>Anderen Moment finden</translation>
    </message>
    <message>
        <source>Thank you for saying so. From today: %1, %2.</source>
        <comment>a promise and its new size</comment>
        <extracomment>care.thanks After a smaller size from today on.</extracomment>
        <translation>Danke, dass du es sagst. Ab heute: %1, %2.</translation>
    </message>
    <message>
        <source>Thank you for saying so. %1 is enough today, and counts in full.</source>
        <extracomment>care.thanks_for_today After a smaller day; `small` is the bad-day version.</extracomment>
        <translation>Danke, dass du es sagst. %1 reicht heute und zählt voll.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Not today is fine too.</source>
        <extracomment>care.thanks_alone</extracomment>
        <translation>Danke, dass du es sagst. Heute nicht ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>Keep the hard-day version: %1</source>
        <extracomment>care.keep_small The little leaf on a row.</extracomment>
        <translation>Die Version für schwere Tage halten: %1</translation>
    </message>
    <message>
        <source>Rest…</source>
        <extracomment>care.rest_entry</extracomment>
        <translation>Ausruhen…</translation>
    </message>
    <message>
        <source>Take a rest</source>
        <extracomment>care.rest_title</extracomment>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Rest is part of it. Reminders stay silent, and nothing that is kept goes away.</source>
        <extracomment>care.rest_line</extracomment>
        <translation>Ausruhen gehört dazu. Die Erinnerungen bleiben still, und alles, was du gehalten hast, bleibt.</translation>
    </message>
    <message>
        <source>From what</source>
        <extracomment>care.rest_from</extracomment>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>care.this_one</extracomment>
        <translation>Von diesem hier</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>care.everything</extracomment>
        <translation>Von allem</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>care.until_when</extracomment>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>care.span</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until a day</source>
        <extracomment>care.span</extracomment>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until I’m back</source>
        <extracomment>care.span</extracomment>
        <translation>Bis ich zurück bin</translation>
    </message>
    <message>
        <source>A week</source>
        <extracomment>care.weeks A span to choose at a click.</extracomment>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <extracomment>care.weeks A span to choose at a click.</extracomment>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day of rest</source>
        <extracomment>care.last_day_of_rest</extracomment>
        <translation>Letzter Ruhetag</translation>
    </message>
    <message>
        <source>Begin the rest</source>
        <extracomment>care.begin_rest</extracomment>
        <translation>Ruhe beginnen</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <extracomment>care.resting_until What stands on a resting row: &quot;Resting until 3 December&quot;.</extracomment>
        <translation>Ruht vorerst</translation>
    </message>
    <message>
        <source>Resting until %1</source>
        <extracomment>care.resting_until What stands on a resting row: &quot;Resting until 3 December&quot;.</extracomment>
        <translation>Ruht bis %1</translation>
    </message>
    <message>
        <source>Resting for now. It’s all still here when you’re back.</source>
        <extracomment>care.rested</extracomment>
        <translation>Ruhe, solange du magst. Alles ist noch da, wenn du zurückkommst.</translation>
    </message>
    <message>
        <source>Resting until %1. It’s all still here when you’re back.</source>
        <extracomment>care.rested</extracomment>
        <translation>Ruhe bis zum %1. Alles ist noch da, wenn du zurückkommst.</translation>
    </message>
    <message>
        <source>Back from rest</source>
        <extracomment>care.back_from_rest</extracomment>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <extracomment>care.free_rest</extracomment>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>What is still open rests until tomorrow, no reason needed.</source>
        <extracomment>care.free_rest_hint</extracomment>
        <translation>Was noch offen ist, ruht bis morgen; einen Grund braucht es nicht.</translation>
    </message>
    <message>
        <source>Resting today. Rest is part of it.</source>
        <extracomment>care.free_rest_taken</extracomment>
        <translation>Heute ist Ruhetag. Ausruhen gehört dazu.</translation>
    </message>
    <message>
        <source>Those days were rest</source>
        <extracomment>care.gap_was_rest</extracomment>
        <translation>Das waren Ruhetage</translation>
    </message>
    <message>
        <source>%1 is a rest day now.</source>
        <extracomment>care.gap_is_rest</extracomment>
        <translation>Der %1 ist jetzt ein Ruhetag.</translation>
    </message>
    <message>
        <source>%1 to %2 are rest days now.</source>
        <comment>two dates</comment>
        <extracomment>care.gap_is_rest</extracomment>
        <translation>%1 bis %2 sind jetzt Ruhetage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a promise and a question</comment>
        <extracomment>care.about_one A question with the promise it is about in front.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You’ve kept this %1 of %2 times. A little bigger, the same, or smaller?</source>
        <comment>two counts</comment>
        <extracomment>care.proposal The one question, with its evidence.</extracomment>
        <translation>Du hast es %1 von %2 Mal gehalten. Etwas größer, so lassen oder kleiner?</translation>
    </message>
    <message numerus="yes">
        <source>The small version was there for you %Ln times. Try a smaller size?</source>
        <extracomment>care.proposal The one question, with its evidence.</extracomment>
        <translation>
            <numerusform>Die kleine Version war %Ln Mal für dich da. Eine kleinere Größe versuchen?</numerusform>
            <numerusform>Die kleine Version war %Ln Mal für dich da. Eine kleinere Größe versuchen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be a size too big. Try a smaller one?</source>
        <extracomment>care.proposal The one question, with its evidence.</extracomment>
        <translation>Das ist vielleicht eine Nummer zu groß. Eine kleinere versuchen?</translation>
    </message>
    <message>
        <source>Bigger would be %1, %2.</source>
        <comment>a promise and its size</comment>
        <extracomment>care.proposal_size What the other size would be.</extracomment>
        <translation>Größer wäre %1, %2.</translation>
    </message>
    <message>
        <source>Smaller would be %1, %2.</source>
        <comment>a promise and its size</comment>
        <extracomment>care.proposal_size What the other size would be.</extracomment>
        <translation>Kleiner wäre %1, %2.</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <extracomment>care.answer</extracomment>
        <translation>Etwas größer</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>care.answer</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>care.answer</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Don’t ask about this one</source>
        <extracomment>care.answer</extracomment>
        <translation>Hier nicht mehr fragen</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <extracomment>care.stays After &quot;the same&quot;.</extracomment>
        <translation>Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This one won’t be asked about again. Its menu has every size.</source>
        <extracomment>care.wont_ask</extracomment>
        <translation>Hier wird nicht mehr gefragt. Alle Größen findest du im Menü.</translation>
    </message>
    <message>
        <source>Ten days of %1</source>
        <extracomment>care.tenth_title</extracomment>
        <translation>Zehn Tage %1</translation>
    </message>
    <message>
        <source>You didn’t announce it, you did it, ten times. That is how believing in yourself begins.</source>
        <extracomment>care.tenth_line</extracomment>
        <translation>Du hast es nicht angekündigt, du hast es getan, zehnmal. So wächst das Vertrauen in dich selbst.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Bring a goal that feels too big, and make it small enough to keep</source>
        <extracomment>&lt;summary&gt; of the metainfo</extracomment>
        <translation>Mach aus einem Ziel, das zu groß wirkt, ein Versprechen, das du halten kannst</translation>
    </message>
    <message>
        <source>Some promises are too big to keep for long. Micro Wins takes one in your own words and resizes it with you, one step at a time, until it feels doable even on a hard day.</source>
        <extracomment>&lt;p&gt; of the metainfo</extracomment>
        <translation>Manche Versprechen sind zu groß, um sie lange zu halten. Micro Wins nimmt eines in deinen Worten und macht es mit dir Schritt für Schritt kleiner, bis es sich auch an einem schweren Tag machbar anfühlt.</translation>
    </message>
    <message>
        <source>Every small promise you keep becomes evidence that you can follow through. A day without one is a quiet day, and the total stays.</source>
        <extracomment>&lt;p&gt; of the metainfo</extracomment>
        <translation>Jedes kleine Versprechen, das du hältst, zeigt dir: Du kannst dranbleiben. Ein Tag ohne eines ist ein stiller Tag, und die Summe bleibt.</translation>
    </message>
    <message>
        <source>A staircase from the big goal down to a size that feels doable</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Eine Treppe vom großen Ziel hinab zu einer Größe, die sich machbar anfühlt</translation>
    </message>
    <message>
        <source>A short list for today, with a version of each promise for bad days that counts in full</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Eine kurze Liste für heute, und zu jedem Versprechen eine Version für schwere Tage, die voll zählt</translation>
    </message>
    <message>
        <source>Evidence: your days, adding up, and week by week</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Was schon da ist: deine Tage, was zusammenkommt, Woche für Woche</translation>
    </message>
    <message>
        <source>A tray icon and gentle reminders that can be answered where they appear</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Ein Symbol im Infobereich und sanfte Erinnerungen, die du gleich dort beantworten kannst</translation>
    </message>
    <message>
        <source>Everything in one file on your laptop, and no network connection</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Alles in einer Datei auf deinem Laptop, ohne Verbindung ins Netz</translation>
    </message>
    <message>
        <source>The first release.</source>
        <extracomment>&lt;p&gt; of the metainfo</extracomment>
        <translation>Die erste Fassung.</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date format of Qt, e.g. 27 November 2025</comment>
        <extracomment>date_field.__init__</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>common.ok</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>common.save</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>common.cancel</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>common.close</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>common.back</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>common.undo</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>common.redo</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <extracomment>common.make_it_smaller</extracomment>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <extracomment>common.a_little_bigger</extracomment>
        <translation>Etwas größer</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>common.rest_today</extracomment>
        <translation>Heute ausruhen</translation>
    </message>
    <message>
        <source>Resize a goal</source>
        <extracomment>common.resize_a_goal</extracomment>
        <translation>Ziel verkleinern</translation>
    </message>
    <message>
        <source>Bring your history from another app</source>
        <extracomment>common.bring_history</extracomment>
        <translation>Deinen Verlauf aus einer anderen App mitbringen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>common.quoted</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a cue: After lunch. %2 an action: walk for 10 minutes</comment>
        <extracomment>common.promise A promise on one line: &quot;After lunch, walk for 10 minutes&quot;; the step alone where it has no cue.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sec</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>common.about A size inside a line: &quot;about 5 min&quot;.</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>common.about_opening A size that opens a sentence: &quot;About 5 min&quot;.</extracomment>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>1 promise kept</source>
        <extracomment>common.promises_kept</extracomment>
        <translation>1 Versprechen gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept</source>
        <extracomment>common.promises_kept</extracomment>
        <translation>
            <numerusform>%Ln Versprechen gehalten</numerusform>
            <numerusform>%Ln Versprechen gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept once</source>
        <extracomment>common.kept_times How often one micro-win was kept; &quot;&quot; before the first time.</extracomment>
        <translation>Einmal gehalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln times</source>
        <extracomment>common.kept_times How often one micro-win was kept; &quot;&quot; before the first time.</extracomment>
        <translation>
            <numerusform>%Ln Mal gehalten</numerusform>
            <numerusform>%Ln Mal gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a date format of Qt, e.g. Thursday, 27 November</comment>
        <extracomment>common.date_of A date in words, in the order of the language; the year where it is not clear from context is added by the caller.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date format of Qt, e.g. 27 November</comment>
        <extracomment>common.date_of A date in words, in the order of the language; the year where it is not clear from context is added by the caller.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date format of Qt, e.g. 27 Nov</comment>
        <extracomment>common.date_of A date in words, in the order of the language; the year where it is not clear from context is added by the caller.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and year</comment>
        <extracomment>common.with_year A day in words, and its year: &quot;27 November 2025&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>common.weekdays Which days: &quot;Every day&quot;, &quot;Monday to Friday&quot;, &quot;Mon, Wed and Fri&quot; as a list.</extracomment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>common.weekdays Which days: &quot;Every day&quot;, &quot;Monday to Friday&quot;, &quot;Mon, Wed and Fri&quot; as a list.</extracomment>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>A little</source>
        <extracomment>common.energy</extracomment>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Some</source>
        <extracomment>common.energy</extracomment>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Plenty</source>
        <extracomment>common.energy</extracomment>
        <translation>Viel</translation>
    </message>
    <message>
        <source>How much energy have you got?</source>
        <extracomment>common.energy_question</extracomment>
        <translation>Wie viel Kraft hast du heute?</translation>
    </message>
</context>
<context>
    <name>Counsel</name>
    <message>
        <source>Make a sheet to bring along</source>
        <extracomment>counsel.make_a_sheet</extracomment>
        <translation>Ein Blatt zum Mitbringen machen</translation>
    </message>
    <message>
        <source>To bring along</source>
        <extracomment>counsel.bring_along</extracomment>
        <translation>Zum Mitbringen</translation>
    </message>
    <message>
        <source>Make one</source>
        <extracomment>counsel.make_it</extracomment>
        <translation>Blatt machen</translation>
    </message>
    <message>
        <source>A sheet to bring along</source>
        <extracomment>counsel.page</extracomment>
        <translation>Blatt zum Mitbringen</translation>
    </message>
    <message>
        <source>One or two pages for a session, or for yourself. You choose what stands on them.</source>
        <extracomment>counsel.page_hint</extracomment>
        <translation>Eine oder zwei Seiten für ein Gespräch oder für dich selbst. Du wählst, was darauf steht.</translation>
    </message>
    <message>
        <source>Which days</source>
        <extracomment>counsel.which_days</extracomment>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <extracomment>counsel.period</extracomment>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <extracomment>counsel.period</extracomment>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <extracomment>counsel.period</extracomment>
        <translation>Seit dem Anfang</translation>
    </message>
    <message>
        <source>Own dates</source>
        <extracomment>counsel.period</extracomment>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>counsel.from_day</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>counsel.to_day</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>counsel.goals</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals of these days stand here.</source>
        <extracomment>counsel.no_goals</extracomment>
        <translation>Hier stehen die Ziele dieser Tage.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>counsel.notes</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Yours alone unless you tick them.</source>
        <extracomment>counsel.notes_hint</extracomment>
        <translation>Sie bleiben bei dir, außer du hakst sie an.</translation>
    </message>
    <message>
        <source>Notes of these days stand here.</source>
        <extracomment>counsel.no_notes</extracomment>
        <translation>Hier stehen die Notizen dieser Tage.</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>counsel.paper</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>counsel.a4</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>counsel.letter</extracomment>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>counsel.print_it</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>counsel.save_pdf</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <extracomment>counsel.pdf_kind</extracomment>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Micro Wins, %1</source>
        <extracomment>counsel.file_name What the file is called unless the person says otherwise; without the ending.</extracomment>
        <translation>Micro Wins, %1</translation>
    </message>
    <message>
        <source>Saved as %1. It lies on this computer and nowhere else.</source>
        <extracomment>counsel.saved</extracomment>
        <translation>Gespeichert als %1. Es liegt auf diesem Computer und sonst nirgends.</translation>
    </message>
    <message>
        <source>The sheet could not be written there: %1. Another folder may work.</source>
        <extracomment>counsel.not_saved</extracomment>
        <translation>Das Blatt ließ sich dort nicht speichern: %1. In einem anderen Ordner klappt es vielleicht.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <extracomment>counsel.printed</extracomment>
        <translation>Das Blatt ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. “Save as PDF…” works without one.</source>
        <extracomment>counsel.not_printed</extracomment>
        <translation>Der Drucker hat das Blatt nicht angenommen. „Als PDF speichern…“ geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>Preview of one page</source>
        <extracomment>counsel.preview</extracomment>
        <translation>Vorschau, eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %Ln pages</source>
        <extracomment>counsel.preview</extracomment>
        <translation>
            <numerusform>Vorschau, %Ln Seite</numerusform>
            <numerusform>Vorschau, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>What small promises added up to</source>
        <extracomment>paper.title</extracomment>
        <translation>Was aus kleinen Versprechen geworden ist</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <extracomment>paper._from_to</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Each promise is small enough for a hard day. A day counts when it was kept; quiet days and rest take nothing away.</source>
        <extracomment>paper.how_to_read</extracomment>
        <translation>Jedes Versprechen ist klein genug für einen schweren Tag. Ein Tag zählt, wenn es gehalten wurde; stille Tage und Ruhe nehmen nichts weg.</translation>
    </message>
    <message>
        <source>Made on this laptop by its owner; nothing was sent anywhere.</source>
        <extracomment>paper.footer</extracomment>
        <translation>Auf dem eigenen Laptop erstellt; nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>paper.page_of</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>promise kept</source>
        <extracomment>paper.promises_kept</extracomment>
        <translation>gehaltenes Versprechen</translation>
    </message>
    <message>
        <source>promises kept</source>
        <extracomment>paper.promises_kept</extracomment>
        <translation>gehaltene Versprechen</translation>
    </message>
    <message>
        <source>day with one kept</source>
        <extracomment>paper.days_with</extracomment>
        <translation>Tag, an dem etwas gehalten wurde</translation>
    </message>
    <message>
        <source>days with something kept</source>
        <extracomment>paper.days_with</extracomment>
        <translation>Tage, an denen etwas gehalten wurde</translation>
    </message>
    <message>
        <source>return after quiet days</source>
        <extracomment>paper.returns</extracomment>
        <translation>Mal wiedergekommen nach stillen Tagen</translation>
    </message>
    <message>
        <source>returns after quiet days</source>
        <extracomment>paper.returns</extracomment>
        <translation>Mal wiedergekommen nach stillen Tagen</translation>
    </message>
    <message>
        <source>day of rest</source>
        <extracomment>paper.rest_days</extracomment>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>days of rest</source>
        <extracomment>paper.rest_days</extracomment>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>Goals and their sizes</source>
        <extracomment>paper.goals_and_sizes</extracomment>
        <translation>Ziele und ihre Größen</translation>
    </message>
    <message>
        <source>No promise was made in these days. Every record begins that way.</source>
        <extracomment>paper.no_goals_here</extracomment>
        <translation>In diesen Tagen wurde kein Versprechen gegeben. So fängt es immer an.</translation>
    </message>
    <message>
        <source>Put away since; its evidence stays.</source>
        <extracomment>paper.put_away</extracomment>
        <translation>Inzwischen abgelegt; was gehalten wurde, bleibt.</translation>
    </message>
    <message>
        <source>On a hard day: %1</source>
        <extracomment>paper.hard_day</extracomment>
        <translation>An einem schweren Tag: %1</translation>
    </message>
    <message>
        <source>Kept once</source>
        <extracomment>paper.kept_in_span</extracomment>
        <translation>Einmal gehalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln times</source>
        <extracomment>paper.kept_in_span</extracomment>
        <translation>
            <numerusform>%Ln Mal gehalten</numerusform>
            <numerusform>%Ln Mal gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>once as the small version</source>
        <extracomment>paper.kept_small</extracomment>
        <translation>einmal als kleine Version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times as the small version</source>
        <extracomment>paper.kept_small</extracomment>
        <translation>
            <numerusform>%Ln Mal als kleine Version</numerusform>
            <numerusform>%Ln Mal als kleine Version</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a size and a day: 5 min since 2 June</comment>
        <extracomment>paper.size_since</extracomment>
        <translation>%1 seit dem %2</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>paper.turn</extracomment>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>bigger</source>
        <extracomment>paper.turn</extracomment>
        <translation>größer</translation>
    </message>
    <message>
        <source>in other words</source>
        <extracomment>paper.turn</extracomment>
        <translation>anders gesagt</translation>
    </message>
    <message>
        <source>at first</source>
        <extracomment>paper.at_first</extracomment>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>1 size in between</source>
        <extracomment>paper.sizes_between</extracomment>
        <translation>1 Größe dazwischen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sizes in between</source>
        <extracomment>paper.sizes_between</extracomment>
        <translation>
            <numerusform>%Ln Größe dazwischen</numerusform>
            <numerusform>%Ln Größen dazwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 in one change</source>
        <extracomment>paper.size_from_to All changes in one line: &quot;From 30 min to 10 min in 3 changes&quot;.</extracomment>
        <translation>Von %1 auf %2 in einem Schritt</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 in %Ln changes</source>
        <extracomment>paper.size_from_to All changes in one line: &quot;From 30 min to 10 min in 3 changes&quot;.</extracomment>
        <translation>
            <numerusform>Von %1 auf %2 in %Ln Schritt</numerusform>
            <numerusform>Von %1 auf %2 in %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as before, in other words</source>
        <extracomment>paper.said_anew</extracomment>
        <translation>So lang wie zuvor, anders gesagt</translation>
    </message>
    <message>
        <source>How sure on a hard day</source>
        <extracomment>paper.how_sure</extracomment>
        <translation>Wie sicher an schweren Tagen</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <extracomment>paper.how_sure_told</extracomment>
        <translation>Wie sicher: %1</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <comment>an answer from 0 to 10, and its day</comment>
        <extracomment>paper.sure_once</extracomment>
        <translation>%1 von 10, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two answers</comment>
        <extracomment>paper.sure_then Two answers: &quot;6 of 10, 2 Jun; 8 of 10, 25 Sept&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Dashed line: from 7 on it feels doable</source>
        <extracomment>paper.feels_doable</extracomment>
        <translation>Gestrichelte Linie: Ab 7 fühlt es sich machbar an</translation>
    </message>
    <message>
        <source>And one more goal</source>
        <extracomment>paper.more_promises</extracomment>
        <translation>Und noch ein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more goals</source>
        <extracomment>paper.more_promises</extracomment>
        <translation>
            <numerusform>Und noch %Ln Ziel</numerusform>
            <numerusform>Und noch %Ln Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept once in these days:</source>
        <extracomment>paper.more_kept</extracomment>
        <translation>In diesen Tagen einmal gehalten:</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln times in these days:</source>
        <extracomment>paper.more_kept</extracomment>
        <translation>
            <numerusform>In diesen Tagen %Ln Mal gehalten:</numerusform>
            <numerusform>In diesen Tagen %Ln Mal gehalten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>paper.day_by_day</extracomment>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Something was kept on 1 day.</source>
        <extracomment>paper.days_summary</extracomment>
        <translation>An 1 Tag wurde etwas gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Something was kept on %Ln days.</source>
        <extracomment>paper.days_summary</extracomment>
        <translation>
            <numerusform>An %Ln Tag wurde etwas gehalten.</numerusform>
            <numerusform>An %Ln Tagen wurde etwas gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in these days.</source>
        <extracomment>paper.adding_up_summary total: &quot;31 promises kept&quot;.</extracomment>
        <translation>In diesen Tagen: %1.</translation>
    </message>
    <message>
        <source>Promises kept in each week.</source>
        <extracomment>paper.weeks_summary</extracomment>
        <translation>Gehaltene Versprechen in jeder Woche.</translation>
    </message>
    <message>
        <source>Rest and coming back</source>
        <extracomment>paper.rest_and_back</extracomment>
        <translation>Ausruhen und Wiederkommen</translation>
    </message>
    <message>
        <source>Rested: %1.</source>
        <extracomment>paper.rested</extracomment>
        <translation>Ausgeruht: %1.</translation>
    </message>
    <message>
        <source>Came back after quiet days: %1.</source>
        <extracomment>paper.came_back</extracomment>
        <translation>Nach stillen Tagen wiedergekommen: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and year</comment>
        <extracomment>paper.short_day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <extracomment>paper.listed Parts of a sentence; `more` of them have no room.</extracomment>
        <translation>noch 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>paper.listed Parts of a sentence; `more` of them have no room.</extracomment>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From my notes</source>
        <extracomment>paper.from_my_notes</extracomment>
        <translation>Aus meinen Notizen</translation>
    </message>
    <message>
        <source>One more note has no room here; the app keeps it.</source>
        <extracomment>paper.more_notes</extracomment>
        <translation>Eine weitere Notiz hat hier keinen Platz; die App bewahrt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notes have no room here; the app keeps them.</source>
        <extracomment>paper.more_notes</extracomment>
        <translation>
            <numerusform>%Ln weitere Notiz hat hier keinen Platz; die App bewahrt sie auf.</numerusform>
            <numerusform>%Ln weitere Notizen haben hier keinen Platz; die App bewahrt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>To talk about</source>
        <extracomment>paper.to_talk_about</extracomment>
        <translation>Zum Besprechen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>System</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Sleep and waking</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Ruhezustand und Aufwachen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Start mit der Sitzung</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>A window can open here.</source>
        <extracomment>doctor._window</extracomment>
        <translation>Ein Fenster kann hier aufgehen.</translation>
    </message>
    <message>
        <source>A window needs %1 first.</source>
        <extracomment>doctor._window</extracomment>
        <translation>Ein Fenster braucht zuerst %1.</translation>
    </message>
    <message>
        <source>There is no screen here; the commands of the terminal work.</source>
        <extracomment>doctor._window</extracomment>
        <translation>Hier gibt es keinen Bildschirm; die Befehle im Terminal gehen.</translation>
    </message>
    <message>
        <source>It takes a screen to see one.</source>
        <extracomment>doctor._tray</extracomment>
        <translation>Um ihn zu sehen, braucht es einen Bildschirm.</translation>
    </message>
    <message>
        <source>There is one, and the icon will be in it.</source>
        <extracomment>doctor._tray</extracomment>
        <translation>Es gibt einen, und das Symbol erscheint darin.</translation>
    </message>
    <message>
        <source>There is none. Reminders come as notifications, and starting again raises the window.</source>
        <extracomment>doctor._tray</extracomment>
        <translation>Es gibt keinen. Erinnerungen kommen als Benachrichtigungen, und ein neuer Start holt das Fenster nach vorn.</translation>
    </message>
    <message>
        <source>There is no session bus; reminders come through the tray or the window.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>Es gibt keinen Sitzungsbus; Erinnerungen kommen über den Infobereich oder das Fenster.</translation>
    </message>
    <message>
        <source>No service answers; reminders come through the tray or the window.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>Kein Dienst antwortet; Erinnerungen kommen über den Infobereich oder das Fenster.</translation>
    </message>
    <message>
        <source>%1 shows them, and they can be answered.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>%1 zeigt sie, und sie lassen sich dort beantworten.</translation>
    </message>
    <message>
        <source>%1 shows them, without buttons.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>%1 zeigt sie, ohne Knöpfe.</translation>
    </message>
    <message>
        <source>systemd-logind tells when the machine wakes up.</source>
        <extracomment>doctor._sleep</extracomment>
        <translation>systemd-logind meldet, wenn der Rechner aufwacht.</translation>
    </message>
    <message>
        <source>Nobody tells when the machine wakes up; the app looks every five minutes.</source>
        <extracomment>doctor._sleep</extracomment>
        <translation>Niemand meldet, wenn der Rechner aufwacht; die App sieht alle fünf Minuten nach.</translation>
    </message>
    <message>
        <source>This desktop does not tell; it may hold notifications back by itself.</source>
        <extracomment>doctor._disturb</extracomment>
        <translation>Diese Arbeitsumgebung sagt es nicht; vielleicht hält sie Benachrichtigungen selbst zurück.</translation>
    </message>
    <message>
        <source>On; reminders wait inside their window.</source>
        <extracomment>doctor._disturb</extracomment>
        <translation>An; Erinnerungen warten in ihrem Zeitfenster.</translation>
    </message>
    <message>
        <source>Off.</source>
        <extracomment>doctor._disturb
----------
doctor._autostart</extracomment>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>On.</source>
        <extracomment>doctor._autostart</extracomment>
        <translation>An.</translation>
    </message>
    <message>
        <source>On, for another copy of Micro Wins than this one.</source>
        <extracomment>doctor._autostart</extracomment>
        <translation>An, für eine andere Kopie von Micro Wins als diese.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <extracomment>doctor._home</extracomment>
        <translation>In %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1, with %2 GiB free.</source>
        <extracomment>doctor._home</extracomment>
        <translation>%1, mit %2 GiB freiem Platz.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Your data</source>
        <extracomment>erase.your_data</extracomment>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>erase.open_</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>erase.open_named</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>What you did, and taking any one of it back.</source>
        <extracomment>erase.history_hint</extracomment>
        <translation>Was du getan hast; jedes Einzelne lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>A checked copy a day. Any one can be put back.</source>
        <extracomment>erase.backups_hint</extracomment>
        <translation>Jeden Tag eine geprüfte Kopie. Jede lässt sich wieder einsetzen.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <extracomment>erase.name</extracomment>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>One promise or everything. To take a promise off the list, archive it instead.</source>
        <extracomment>erase.hint</extracomment>
        <translation>Ein Versprechen oder alles. Um ein Versprechen von der Liste zu nehmen, kannst du es auch archivieren.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>erase.button</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>What is to be erased?</source>
        <extracomment>erase.which</extracomment>
        <translation>Was darf gelöscht werden?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>erase.choose</extracomment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>erase.everything</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <extracomment>erase.archived</extracomment>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Erase the backups too</source>
        <extracomment>erase.copies_too</extracomment>
        <translation>Auch die Sicherungen löschen</translation>
    </message>
    <message>
        <source>Backups are copies, so they still hold what is erased here.</source>
        <extracomment>erase.copies_keep</extracomment>
        <translation>Sicherungen sind Kopien, darin bleibt erhalten, was hier gelöscht wird.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>erase.go_on</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>erase.keep_it</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Everything leaves for good: %1, all sizes, notes and history.</source>
        <extracomment>erase.goes What leaves: one promise, or with `action` &quot;&quot; everything.</extracomment>
        <translation>Alles geht für immer: %1, alle Größen, Notizen und der Verlauf.</translation>
    </message>
    <message>
        <source>%1 leaves for good, with %2, its sizes and its history.</source>
        <extracomment>erase.goes What leaves: one promise, or with `action` &quot;&quot; everything.</extracomment>
        <translation>%1 geht für immer: %2, die Größen und der Verlauf.</translation>
    </message>
    <message>
        <source>So do all backups. This can’t be undone.</source>
        <extracomment>erase.backups_go</extracomment>
        <translation>Alle Sicherungen gehen mit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>So do all backups; a new one is made without it. This can’t be undone.</source>
        <extracomment>erase.backups_go</extracomment>
        <translation>Alle Sicherungen gehen mit; danach entsteht eine neue ohne es. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Backups stay and still hold it. Here it can’t be undone.</source>
        <extracomment>erase.backups_stay</extracomment>
        <translation>In den Sicherungen bleibt es erhalten. Hier lässt es sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 is erased, in the backups too.</source>
        <extracomment>erase.erased</extracomment>
        <translation>%1 ist gelöscht, auch in den Sicherungen.</translation>
    </message>
    <message>
        <source>%1 is erased. The backups still hold it.</source>
        <extracomment>erase.erased</extracomment>
        <translation>%1 ist gelöscht. In den Sicherungen bleibt es erhalten.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>evidence.title</extracomment>
        <translation>Was schon da ist</translation>
    </message>
    <message>
        <source>All micro-wins</source>
        <extracomment>evidence.all_wins</extracomment>
        <translation>Alle Versprechen</translation>
    </message>
    <message>
        <source>Show evidence for</source>
        <extracomment>evidence.which_win</extracomment>
        <translation>Zeigen, was da ist für</translation>
    </message>
    <message>
        <source>promise kept</source>
        <extracomment>evidence.promises What stands beside the large number.</extracomment>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>promises kept</source>
        <extracomment>evidence.promises What stands beside the large number.</extracomment>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>since %1. This number only goes up.</source>
        <extracomment>evidence.since</extracomment>
        <translation>seit dem %1. Diese Zahl wird nie kleiner.</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>evidence.why</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Four short notes on why this page is as it is</source>
        <extracomment>evidence.why_hint</extracomment>
        <translation>Vier kurze Notizen, warum diese Seite so ist</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <extracomment>evidence.close_notes</extracomment>
        <translation>Notizen schließen</translation>
    </message>
    <message>
        <source>Why does a number help?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Warum hilft eine Zahl?</translation>
    </message>
    <message>
        <source>The brain believes what you have done more than what you tell it. Things done are the firmest ground for “I can” (Bandura, 1977).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Das Gehirn glaubt eher, was du getan hast, als was du ihm sagst. Was getan ist, trägt das „Ich kann das“ am besten (Bandura, 1977).</translation>
    </message>
    <message>
        <source>Why does a quiet day take nothing away?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Warum nimmt ein stiller Tag nichts weg?</translation>
    </message>
    <message>
        <source>What you kept has happened, and it stays. In a study of new habits, one day without made no difference that could be measured (Lally and others, 2010).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Was du gehalten hast, ist geschehen, und es bleibt. In einer Studie zu neuen Gewohnheiten machte ein Tag ohne keinen messbaren Unterschied (Lally u. a., 2010).</translation>
    </message>
    <message>
        <source>Why do small ones count in full?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Warum zählt auch Kleines voll?</translation>
    </message>
    <message>
        <source>The brain notices that something is finished, not how large it was. In nearly 12,000 diary entries, good days had a step forward, even a small one (Amabile and Kramer, 2011).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Das Gehirn merkt, dass etwas fertig ist, nicht, wie groß es war. In fast 12.000 Tagebucheinträgen brachten gute Tage einen Schritt voran, auch einen kleinen (Amabile und Kramer, 2011).</translation>
    </message>
    <message>
        <source>Why does the line never go down?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Warum sinkt die Linie nie?</translation>
    </message>
    <message>
        <source>A count that starts over tells you about the gap; a sum tells you about yourself. Where a gap is held up to people, fewer go on (Silverman and Barasch, 2023).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Ein Zähler, der neu anfängt, erzählt von der Lücke; eine Summe erzählt von dir. Wo Menschen eine Lücke vorgehalten wird, machen weniger weiter (Silverman und Barasch, 2023).</translation>
    </message>
    <message>
        <source>Your evidence starts with one</source>
        <extracomment>evidence.empty_title</extracomment>
        <translation>Es fängt mit einem an</translation>
    </message>
    <message>
        <source>Keep one small promise, and it shows up here.
From then on, this page only grows.</source>
        <extracomment>evidence.empty_body</extracomment>
        <translation>Halte ein kleines Versprechen, dann steht es hier.
Von da an wächst diese Seite.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <extracomment>evidence.go_to_today</extracomment>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Your days</source>
        <extracomment>evidence.your_days</extracomment>
        <translation>Deine Tage</translation>
    </message>
    <message>
        <source>You kept a promise on 1 day.</source>
        <extracomment>evidence.days_summary</extracomment>
        <translation>Du hast an 1 Tag ein Versprechen gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>You kept a promise on %Ln days.</source>
        <extracomment>evidence.days_summary</extracomment>
        <translation>
            <numerusform>Du hast an %Ln Tag ein Versprechen gehalten.</numerusform>
            <numerusform>Du hast an %Ln Tagen ein Versprechen gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came back once after a quiet stretch.</source>
        <extracomment>evidence.days_summary_in_full The same with what else the days tell, for a map so wide that nothing stands beside it.</extracomment>
        <translation>Nach einer stillen Zeit bist du einmal wiedergekommen.</translation>
    </message>
    <message numerus="yes">
        <source>You came back %Ln times after a quiet stretch.</source>
        <extracomment>evidence.days_summary_in_full The same with what else the days tell, for a map so wide that nothing stands beside it.</extracomment>
        <translation>
            <numerusform>Nach einer stillen Zeit bist du %Ln Mal wiedergekommen.</numerusform>
            <numerusform>Nach einer stillen Zeit bist du %Ln Mal wiedergekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is your steadiest day.</source>
        <extracomment>evidence.days_summary_in_full The same with what else the days tell, for a map so wide that nothing stands beside it.</extracomment>
        <translation>%1 ist dein verlässlichster Tag.</translation>
    </message>
    <message>
        <source>quiet day</source>
        <extracomment>evidence.quiet_day</extracomment>
        <translation>stiller Tag</translation>
    </message>
    <message>
        <source>4 or more kept</source>
        <extracomment>evidence.four_or_more</extracomment>
        <translation>4 oder mehr gehalten</translation>
    </message>
    <message>
        <source>you came back</source>
        <extracomment>evidence.you_came_back</extracomment>
        <translation>wiedergekommen</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>evidence.came_back_times</extracomment>
        <translation>Einmal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>evidence.came_back_times</extracomment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>you came back after a quiet stretch</source>
        <extracomment>evidence.came_back_line</extracomment>
        <translation>bist du nach einer stillen Zeit wiedergekommen</translation>
    </message>
    <message>
        <source>is your steadiest day</source>
        <extracomment>evidence.steadiest_line</extracomment>
        <translation>ist dein verlässlichster Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>evidence.day_told One day, for the tooltip and the table: &quot;Friday, 3 October: 2 promises kept. You came back.&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>evidence.resting</extracomment>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>You came back.</source>
        <extracomment>evidence.returned</extracomment>
        <translation>Du bist wiedergekommen.</translation>
    </message>
    <message>
        <source>Adding up</source>
        <extracomment>evidence.adding_up</extracomment>
        <translation>Was zusammenkommt</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <comment>31 promises kept since 2 June</comment>
        <extracomment>evidence.adding_up_summary</extracomment>
        <translation>%1 seit dem %2.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>evidence.week_by_week</extracomment>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>This week is still open.</source>
        <extracomment>evidence.weeks_summary</extracomment>
        <translation>Diese Woche ist noch offen.</translation>
    </message>
    <message>
        <source>%1 this week.</source>
        <extracomment>evidence.weeks_summary</extracomment>
        <translation>Diese Woche: %1.</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>evidence.this_week</extracomment>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <extracomment>evidence.sure</extracomment>
        <translation>Wie sicher du bist</translation>
    </message>
    <message numerus="yes">
        <source>Your latest of %Ln answers was %1 of 10.</source>
        <extracomment>evidence.sure_summary</extracomment>
        <translation>
            <numerusform>Deine letzte von %Ln Antwort war %1 von 10.</numerusform>
            <numerusform>Deine letzte von %Ln Antworten war %1 von 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers so far, each of them a dot.</source>
        <extracomment>evidence.sure_of_all</extracomment>
        <translation>
            <numerusform>%Ln Antwort bisher, jede ein Punkt.</numerusform>
            <numerusform>%Ln Antworten bisher, jede ein Punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>feels doable</source>
        <extracomment>evidence.doable</extracomment>
        <translation>gut machbar</translation>
    </message>
    <message>
        <source>Of 10</source>
        <extracomment>evidence.column_sure</extracomment>
        <translation>Von 10</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <extracomment>evidence.more</extracomment>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>evidence.show_table</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <extracomment>evidence.show_chart</extracomment>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <extracomment>evidence.save_picture</extracomment>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <extracomment>evidence.picture_kinds</extracomment>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>evidence.picture_saved</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The picture could not be written there: %1. Another folder may work.</source>
        <extracomment>evidence.picture_not_saved</extracomment>
        <translation>Das Bild ließ sich dort nicht speichern: %1. In einem anderen Ordner klappt es vielleicht.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>evidence.column_day</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>evidence.column_week</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>evidence.column_kept</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <extracomment>evidence.column_total</extracomment>
        <translation>Bisher gehalten</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>history.page</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you did, newest first. Any one of it can be taken back.</source>
        <extracomment>history.intro</extracomment>
        <translation>Was du getan hast, das Neueste zuerst. Jedes Einzelne lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do appears here, and can be taken back.</source>
        <extracomment>history.nothing_yet</extracomment>
        <translation>Noch nichts. Was du tust, erscheint hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <extracomment>history.earlier</extracomment>
        <translation>Früheres zeigen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>history.taken_back</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>history.undo_named What a screen reader says of the button: &quot;Undo: Wednesday 21:04: kept “Open my notes”&quot;.</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>history.undone &quot;Undone: kept “Open my notes”.&quot;</extracomment>
        <translation>Rückgängig: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>history.redone</extracomment>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a weekday, a time and what was done</comment>
        <extracomment>history.told &quot;Wednesday 21:04: kept “Open my notes”&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>history.day The heading over the deeds of a day.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>history.day The heading over the deeds of a day.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>a time, and the day that something was done for</comment>
        <extracomment>history.at The line under a deed: when, and for which day if that was another.</extracomment>
        <translation>%1 · für %2</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 gehalten</translation>
    </message>
    <message>
        <source>Kept the small version of %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 als kleine Version gehalten</translation>
    </message>
    <message>
        <source>Rested from %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Ausgeruht: %1</translation>
    </message>
    <message>
        <source>Rested from everything that was open</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Ausgeruht von allem, was offen war</translation>
    </message>
    <message>
        <source>Made the day quiet again for %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Den Tag für %1 wieder still gemacht</translation>
    </message>
    <message>
        <source>Took on %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 versprochen</translation>
    </message>
    <message>
        <source>Gave %1 another size</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Andere Größe für %1</translation>
    </message>
    <message>
        <source>Made %1 smaller</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 kleiner gemacht</translation>
    </message>
    <message>
        <source>Made %1 a little bigger</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 etwas größer gemacht</translation>
    </message>
    <message>
        <source>Moved %1 in the list</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 in der Liste verschoben</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>Said how doable %1 feels: %2 of 10</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Gesagt, wie machbar %1 ist: %2 von 10</translation>
    </message>
    <message>
        <source>Came back from a rest</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Nach der Ruhe wiedergekommen</translation>
    </message>
    <message>
        <source>Came back from a rest from %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 nach der Ruhe wieder aufgenommen</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>%1 losgelassen</translation>
    </message>
    <message>
        <source>Brought back what could be read of a damaged record</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Zurückgeholt, was in beschädigten Daten lesbar war</translation>
    </message>
    <message>
        <source>Took something back</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Etwas zurückgenommen</translation>
    </message>
    <message>
        <source>Did something again</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Etwas wiederholt</translation>
    </message>
    <message>
        <source>Micro Wins noted something for itself</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Etwas, das Micro Wins sich selbst notiert hat</translation>
    </message>
    <message>
        <source>Something a newer Micro Wins knows</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Etwas, das ein neueres Micro Wins kennt</translation>
    </message>
    <message>
        <source>a promise</source>
        <extracomment>history.a_promise Where its words were erased.</extracomment>
        <translation>ein Versprechen</translation>
    </message>
    <message>
        <source>a goal</source>
        <extracomment>history.a_goal</extracomment>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <extracomment>history._edited</extracomment>
        <translation>%1 geändert in %2</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>history._edited</extracomment>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and the new words of a promise</comment>
        <extracomment>history._sized</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Said how much energy there was</source>
        <extracomment>history._energy</extracomment>
        <translation>Gesagt, wie viel Kraft da war</translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <extracomment>history._energy</extracomment>
        <translation>So viel Kraft war da: %1</translation>
    </message>
    <message>
        <source>Planned a rest from %1</source>
        <extracomment>history._rested</extracomment>
        <translation>Eine Ruhezeit geplant für %1</translation>
    </message>
    <message>
        <source>Planned a rest</source>
        <extracomment>history._rested</extracomment>
        <translation>Eine Ruhezeit geplant</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <comment>a rest, and its first day</comment>
        <extracomment>history._rested</extracomment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a rest, and its day</comment>
        <extracomment>history._rested</extracomment>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a rest, its first and its last day</comment>
        <extracomment>history._rested</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Said that %1 didn’t fit</source>
        <extracomment>history._misfit</extracomment>
        <translation>Gesagt, dass %1 nicht passte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and why</comment>
        <extracomment>history._misfit</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let %1 grow</source>
        <extracomment>history._answer</extracomment>
        <translation>%1 wachsen lassen</translation>
    </message>
    <message>
        <source>Let %1 be smaller</source>
        <extracomment>history._answer</extracomment>
        <translation>%1 kleiner werden lassen</translation>
    </message>
    <message>
        <source>Wished for no more questions about %1</source>
        <extracomment>history._answer</extracomment>
        <translation>Keine Fragen mehr gewünscht für %1</translation>
    </message>
    <message>
        <source>Kept the size of %1</source>
        <extracomment>history._answer</extracomment>
        <translation>Gleiche Größe behalten für %1</translation>
    </message>
    <message>
        <source>Kept %1 and others for later</source>
        <extracomment>history._later</extracomment>
        <translation>%1 und andere für später aufgehoben</translation>
    </message>
    <message>
        <source>Kept %1 for later</source>
        <extracomment>history._later</extracomment>
        <translation>%1 für später aufgehoben</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>history._brought</extracomment>
        <translation>einer Datei</translation>
    </message>
    <message>
        <source>Brought history from %1</source>
        <extracomment>history._brought</extracomment>
        <translation>Den Verlauf mitgebracht aus %1</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>The size you named. It stays here for later.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Die Größe, die du genannt hast. Sie bleibt hier für später.</translation>
    </message>
    <message>
        <source>One thing at a time is easier than all of them at once.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Eines nach dem anderen ist leichter als alles auf einmal.</translation>
    </message>
    <message>
        <source>Something to do is easier than something to stop.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Etwas zu tun ist leichter, als etwas zu lassen.</translation>
    </message>
    <message>
        <source>It names one thing to do, so there is nothing to figure out.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Es nennt eine Sache, da gibt es nichts zu grübeln.</translation>
    </message>
    <message>
        <source>A shorter time is easier to begin.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Kürzer fängt es sich leichter an.</translation>
    </message>
    <message>
        <source>A smaller amount is easier to begin.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Mit weniger fängt es sich leichter an.</translation>
    </message>
    <message>
        <source>A small move of the clock is one your body hardly notices.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Eine kleine Verschiebung merkt dein Körper kaum.</translation>
    </message>
    <message>
        <source>Fewer days leave room to rest.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Weniger Tage lassen Raum zum Ausruhen.</translation>
    </message>
    <message>
        <source>Once is enough to prove that it can be done.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Einmal genügt, um zu zeigen, dass es geht.</translation>
    </message>
    <message>
        <source>It takes half a minute, and beginning is the hardest part.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Eine halbe Minute, und der Anfang ist gemacht.</translation>
    </message>
    <message>
        <source>It follows something you already do, so you need no reminder.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Es hängt an etwas, das du ohnehin tust, ganz ohne Erinnerung.</translation>
    </message>
    <message>
        <source>You stay for a little while, then you decide.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Du bleibst eine kleine Weile dabei, dann entscheidest du.</translation>
    </message>
    <message>
        <source>A small exchange is easier than going without.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Ein kleiner Tausch ist leichter, als ganz zu verzichten.</translation>
    </message>
    <message>
        <source>On paper it stops going round in your head.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Auf Papier hört es auf, im Kopf zu kreisen.</translation>
    </message>
    <message>
        <source>The room does part of the work for you.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Der Raum nimmt dir einen Teil der Arbeit ab.</translation>
    </message>
    <message>
        <source>You notice, and nothing has to change yet.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Du nimmst es wahr, und noch braucht sich nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language in itself: Deutsch, Español</comment>
        <extracomment>language.own_name</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Look back</source>
        <extracomment>look_back.page
----------
look_back.open_it</extracomment>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Two minutes to look back on the week?</source>
        <extracomment>look_back.offer</extracomment>
        <translation>Zwei Minuten für einen Blick zurück auf die Woche?</translation>
    </message>
    <message>
        <source>What you kept is worth a look. Not this week is fine too.</source>
        <extracomment>look_back.offer_line</extracomment>
        <translation>Was du gehalten hast, ist einen Blick wert. Diese Woche nicht ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>Not this week</source>
        <extracomment>look_back.not_this_week</extracomment>
        <translation>Diese Woche nicht</translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>look_back.title</extracomment>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <extracomment>look_back.span</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <extracomment>look_back.nothing_kept</extracomment>
        <translation>Eine stille Woche</translation>
    </message>
    <message>
        <source>Everything from before is still here. A smaller size may suit the week to come.</source>
        <extracomment>look_back.nothing_kept_line</extracomment>
        <translation>Alles von davor ist noch da. Vielleicht passt zur kommenden Woche eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>Einmal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>als kleine Version</translation>
    </message>
    <message>
        <source>once as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>einmal als kleine Version</translation>
    </message>
    <message>
        <source>twice as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>zweimal als kleine Version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Mal als kleine Version</numerusform>
            <numerusform>%Ln Mal als kleine Version</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One promise kept so far. It happened, and it stays.</source>
        <extracomment>look_back._proof_of_one</extracomment>
        <translation>Bisher ein Versprechen gehalten. Es ist geschehen, und es bleibt.</translation>
    </message>
    <message>
        <source>It went quiet once, and you came back. The coming back is what counts.</source>
        <extracomment>look_back._proof_of_one</extracomment>
        <translation>Einmal wurde es still, und du bist wiedergekommen. Das Wiederkommen zählt.</translation>
    </message>
    <message>
        <source>You came to look. That is how a beginning looks.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>Du bist gekommen, um hinzusehen. So sieht ein Anfang aus.</translation>
    </message>
    <message>
        <source>%1 came to ten kept days this week. That is a promise to believe in.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>%1 kam diese Woche auf zehn gehaltene Tage. Auf dieses Versprechen ist Verlass.</translation>
    </message>
    <message>
        <source>After quiet days you came back this week. Giving up looks different.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>Nach stillen Tagen bist du diese Woche wiedergekommen. Aufgeben sieht anders aus.</translation>
    </message>
    <message numerus="yes">
        <source>You came back %Ln times so far. Giving up looks different.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>Du bist bisher %Ln Mal wiedergekommen. Aufgeben sieht anders aus.</numerusform>
            <numerusform>Du bist bisher %Ln Mal wiedergekommen. Aufgeben sieht anders aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept so far. Each one happened, and stays.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>Bisher %Ln Versprechen gehalten. Jedes ist geschehen, und es bleibt.</numerusform>
            <numerusform>Bisher %Ln Versprechen gehalten. Jedes ist geschehen, und es bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln days you did what you said you would.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>An %Ln Tag hast du getan, was du dir versprochen hattest.</numerusform>
            <numerusform>An %Ln Tagen hast du getan, was du dir versprochen hattest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln different weeks you kept something. You do go on.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>In %Ln Woche hast du etwas gehalten. Du bleibst dran.</numerusform>
            <numerusform>In %Ln verschiedenen Wochen hast du etwas gehalten. Du bleibst dran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was kept %Ln times. That one is yours by now.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>%1 wurde %Ln Mal gehalten. Das gehört inzwischen zu dir.</numerusform>
            <numerusform>%1 wurde %Ln Mal gehalten. Das gehört inzwischen zu dir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against “I always give up”</source>
        <extracomment>look_back.proof_label</extracomment>
        <translation>Gegen „Ich gebe immer auf“</translation>
    </message>
    <message>
        <source>Does the size still fit?</source>
        <extracomment>look_back.sizes_heading</extracomment>
        <translation>Passt die Größe noch?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>look_back.sure_heading</extracomment>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <source>That you’d do it on a hard day too, from 0 to 10. Any answer is a good one.</source>
        <extracomment>look_back.sure_line</extracomment>
        <translation>Dass du es auch an einem schweren Tag tun würdest, von 0 bis 10. Jede Antwort ist gut.</translation>
    </message>
    <message>
        <source>How sure are you of %1?</source>
        <extracomment>look_back.sure_of</extracomment>
        <translation>Wie sicher bist du bei %1?</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>look_back.not_sure</extracomment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>feels doable</source>
        <extracomment>look_back.doable</extracomment>
        <translation>gut machbar</translation>
    </message>
    <message>
        <source>A note about the week</source>
        <extracomment>look_back.note_heading</extracomment>
        <translation>Eine Notiz zur Woche</translation>
    </message>
    <message>
        <source>What helped, what was in the way, or nothing at all</source>
        <extracomment>look_back.note_hint</extracomment>
        <translation>Was geholfen hat, was im Weg war, oder auch gar nichts</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>look_back.done</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you for looking. See you next week, or whenever.</source>
        <extracomment>look_back.thanks</extracomment>
        <translation>Danke fürs Hinsehen. Bis nächste Woche, oder wann du magst.</translation>
    </message>
</context>
<context>
    <name>MenuEntry</name>
    <message>
        <source>Small Promises</source>
        <extracomment>GenericName of the .desktop file</extracomment>
        <translation>Kleine Versprechen</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big, and make it small enough to keep</source>
        <extracomment>Comment of the .desktop file</extracomment>
        <translation>Mach aus einem Ziel, das zu groß wirkt, ein Versprechen, das du halten kannst</translation>
    </message>
    <message>
        <source>habit;goal;promise;routine;checklist;reminder;recovery;small;steps;</source>
        <extracomment>Keywords of the .desktop file</extracomment>
        <translation>Gewohnheit;Ziel;Versprechen;Routine;Checkliste;Erinnerung;Erholung;klein;Schritte;</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the .desktop file</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Resize a Goal</source>
        <extracomment>Name of the .desktop file</extracomment>
        <translation>Ziel verkleinern</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Name of the .desktop file</extracomment>
        <translation>Was schon da ist</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>This takes a moment. Nothing else needs you now.</source>
        <extracomment>patience.one_moment</extracomment>
        <translation>Das dauert einen Moment. Sonst braucht dich gerade nichts.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>patience.taking_back</extracomment>
        <translation>Es wird zurückgenommen</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <extracomment>patience.doing_again</extracomment>
        <translation>Es wird wiederholt</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <extracomment>patience.putting_in_place</extracomment>
        <translation>Die Kopie wird eingesetzt</translation>
    </message>
    <message>
        <source>Erasing for ever</source>
        <extracomment>patience.erasing</extracomment>
        <translation>Es wird für immer gelöscht</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your file isn’t where it was</source>
        <extracomment>recovery.title `is_open`: found by a check, while the window was in use.</extracomment>
        <translation>Deine Datei ist nicht, wo sie war</translation>
    </message>
    <message>
        <source>A part of your file isn’t as it was written</source>
        <extracomment>recovery.title `is_open`: found by a check, while the window was in use.</extracomment>
        <translation>Ein Teil deiner Datei ist nicht, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>Your file didn’t open cleanly</source>
        <extracomment>recovery.title `is_open`: found by a check, while the window was in use.</extracomment>
        <translation>Deine Datei ließ sich nicht sauber öffnen</translation>
    </message>
    <message>
        <source>Your record is safe in a copy from %1 (%2).</source>
        <extracomment>recovery.safe_in &quot;Your record is safe in a copy from yesterday 21:10 (412 days).&quot;</extracomment>
        <translation>Deine Daten sind sicher, in einer Kopie von %1 (%2).</translation>
    </message>
    <message>
        <source>There’s no copy of it here. Most of it can often still be read.</source>
        <extracomment>recovery.no_copy</extracomment>
        <translation>Hier gibt es keine Kopie davon. Das meiste lässt sich oft noch lesen.</translation>
    </message>
    <message>
        <source>No good copy of it was found here. Perhaps the folder was moved.</source>
        <extracomment>recovery.no_copy_of_missing</extracomment>
        <translation>Hier fand sich keine gute Kopie davon. Vielleicht ist der Ordner umgezogen.</translation>
    </message>
    <message>
        <source>Use this copy, and add back what can be read</source>
        <extracomment>recovery.use_copy</extracomment>
        <translation>Diese Kopie nehmen und ergänzen, was lesbar ist</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <extracomment>recovery.use_copy_alone</extracomment>
        <translation>Diese Kopie nehmen</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <extracomment>recovery.bring_back</extracomment>
        <translation>Zurückholen, was lesbar ist</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, in a folder of its own.</source>
        <extracomment>recovery.use_hint</extracomment>
        <translation>Die beschädigte Datei bleibt, wie sie ist, in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <extracomment>recovery.look</extracomment>
        <translation>Ansehen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Save the damaged file…</source>
        <extracomment>recovery.save</extracomment>
        <translation>Beschädigte Datei speichern…</translation>
    </message>
    <message>
        <source>Where to save the damaged file</source>
        <extracomment>recovery.choose_folder</extracomment>
        <translation>Wohin mit der beschädigten Datei</translation>
    </message>
    <message>
        <source>The damaged file is saved in %1.</source>
        <extracomment>recovery.saved</extracomment>
        <translation>Die beschädigte Datei liegt jetzt in %1.</translation>
    </message>
    <message>
        <source>One moment. Everything is read and compared.</source>
        <extracomment>recovery.one_moment</extracomment>
        <translation>Einen Moment. Alles wird gelesen und verglichen.</translation>
    </message>
    <message>
        <source>You’re looking around. Nothing is changed, neither here nor in your file.</source>
        <extracomment>recovery.looking</extracomment>
        <translation>Du siehst dich um. Nichts wird geändert, weder hier noch in deiner Datei.</translation>
    </message>
    <message>
        <source>Your record is whole</source>
        <extracomment>recovery.done_title</extracomment>
        <translation>Deine Daten sind vollständig</translation>
    </message>
    <message>
        <source>%1 and %2 are here.</source>
        <extracomment>recovery.done `aside`: there was a damaged file, and it lies in a folder of its own.</extracomment>
        <translation>%1 und %2 sind da.</translation>
    </message>
    <message>
        <source>%1 and %2 are here. The damaged file lies beside it, untouched.</source>
        <extracomment>recovery.done `aside`: there was a damaged file, and it lies in a folder of its own.</extracomment>
        <translation>%1 und %2 sind da. Die beschädigte Datei liegt unberührt daneben.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>recovery.go_on</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing in this file could be read, and nothing was changed. A copy from elsewhere can be put beside it.</source>
        <extracomment>recovery.nothing_readable</extracomment>
        <translation>In dieser Datei ließ sich nichts lesen, und nichts wurde geändert. Eine Kopie von anderswo kann danebengelegt werden.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>recovery.begin_anew_here There is nothing to move aside.</extracomment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Move it aside and begin anew</source>
        <extracomment>recovery.begin_anew</extracomment>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Something else lies here</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Hier liegt etwas anderes</translation>
    </message>
    <message>
        <source>This computer needs something newer</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Dieser Computer braucht etwas Neueres</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Your record is in use</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Deine Daten sind gerade in Benutzung</translation>
    </message>
    <message>
        <source>Your record can’t be reached right now</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Deine Daten sind gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>Your record is safe. Some free space lets it open.</source>
        <extracomment>recovery.what_helps The sentence under it.</extracomment>
        <translation>Deine Daten sind sicher. Mit etwas freiem Platz öffnen sie sich.</translation>
    </message>
    <message>
        <source>Another program holds it for the moment. Trying again helps.</source>
        <extracomment>recovery.what_helps The sentence under it.</extracomment>
        <translation>Ein anderes Programm hält sie im Moment. Ein neuer Versuch hilft.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>recovery.try_again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>recovery.show_folder</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The folder of your record</source>
        <extracomment>recovery.folder_label</extracomment>
        <translation>Der Ordner deiner Daten</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <extracomment>settings.page
----------
settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>settings.look</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.theme</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings.theme_choice</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings.theme_choice</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings.theme_choice</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings.text_size</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size, e.g. 115%</comment>
        <extracomment>settings.percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>settings.less_motion</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Everything arrives at once, without moving there.</source>
        <extracomment>settings.less_motion_hint</extracomment>
        <translation>Alles ist sofort da, ohne sich erst dorthin zu bewegen.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>settings.days</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A new day starts at</source>
        <extracomment>settings.day_start</extracomment>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>A late evening still belongs to the day before.</source>
        <extracomment>settings.day_start_hint</extracomment>
        <translation>Ein später Abend gehört noch zum Tag davor.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <extracomment>settings.first_weekday</extracomment>
        <translation>Eine Woche beginnt am</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>settings.reminders</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>At most a day</source>
        <extracomment>settings.reminders_a_day</extracomment>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>Weekly look-back</source>
        <extracomment>settings.look_back_day</extracomment>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Today offers it quietly, from that day on for two days more.</source>
        <extracomment>settings.look_back_day_hint</extracomment>
        <translation>Er steht leise auf Heute, ab diesem Tag und noch zwei Tage danach.</translation>
    </message>
    <message>
        <source>With 0 it stays quiet.</source>
        <extracomment>settings.reminders_a_day_hint</extracomment>
        <translation>Mit 0 bleibt es still.</translation>
    </message>
    <message>
        <source>A reminder may come late</source>
        <extracomment>settings.catch_up</extracomment>
        <translation>Eine Erinnerung darf später kommen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>By an hour</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Um eine Stunde</translation>
    </message>
    <message>
        <source>By three hours</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Um drei Stunden</translation>
    </message>
    <message>
        <source>By half a day</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Um einen halben Tag</translation>
    </message>
    <message>
        <source>Once, gently, after sleep or a film.</source>
        <extracomment>settings.catch_up_hint</extracomment>
        <translation>Einmal, sanft, nach dem Ruhezustand oder einem Film.</translation>
    </message>
    <message>
        <source>A reminder set inside them stays silent.</source>
        <extracomment>settings.quiet_hours_hint</extracomment>
        <translation>Eine Erinnerung, die in diese Zeit fällt, bleibt still.</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <extracomment>settings.less_of</extracomment>
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>settings.more_of</extracomment>
        <translation>%1: eins mehr</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>settings.quiet_hours</extracomment>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>settings.quiet_from</extracomment>
        <translation>Ruhig ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>settings.quiet_to</extracomment>
        <translation>Ruhig bis</translation>
    </message>
    <message>
        <source>Evening look back</source>
        <extracomment>settings.look_back</extracomment>
        <translation>Rückblick am Abend</translation>
    </message>
    <message>
        <source>Time of the evening look back</source>
        <extracomment>settings.look_back_at</extracomment>
        <translation>Uhrzeit für den Rückblick am Abend</translation>
    </message>
    <message>
        <source>One message about the day, with room for a line.</source>
        <extracomment>settings.look_back_hint</extracomment>
        <translation>Eine Nachricht zum Tag, mit Platz für eine Zeile.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>between two times: 22:00 until 07:00</comment>
        <extracomment>settings.between</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add a time</source>
        <extracomment>settings.add_time</extracomment>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <extracomment>settings.remove_time</extracomment>
        <translation>Diese Uhrzeit entfernen</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <extracomment>settings.time_number</extracomment>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>The app</source>
        <extracomment>settings.app</extracomment>
        <translation>Die App</translation>
    </message>
    <message>
        <source>Stay in the tray when the window closes</source>
        <extracomment>settings.close_to_tray</extracomment>
        <translation>Beim Schließen im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>settings.start_with_session</extracomment>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>settings.more</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Archive and later</source>
        <extracomment>settings.archive
----------
settings.archive_title</extracomment>
        <translation>Archiv und später</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>settings.shortcuts</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Micro Wins</source>
        <extracomment>settings.about</extracomment>
        <translation>Über Micro Wins</translation>
    </message>
    <message>
        <source>Version %1, on Qt %2.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Version %1, mit Qt %2.</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big. Keep it small, and let it add up.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Bring ein Ziel mit, das zu groß wirkt. Halte es klein, und sieh zu, was zusammenkommt.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop: no account, no network.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Alles bleibt auf diesem Laptop: kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The typeface is Inter, OFL 1.1.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Freie Software unter der MIT-Lizenz. Die Schrift ist Inter, OFL 1.1.</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>settings.archived_heading</extracomment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Off the list, with all their evidence.</source>
        <extracomment>settings.archived_hint</extracomment>
        <translation>Nicht mehr auf der Liste; was du gehalten hast, bleibt.</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <extracomment>settings.later_heading</extracomment>
        <translation>Für später aufgehoben</translation>
    </message>
    <message>
        <source>Goals that wait until you want to resize them.</source>
        <extracomment>settings.later_hint</extracomment>
        <translation>Ziele, die warten, bis du sie kleiner machen magst.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>settings.bring_back</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <extracomment>settings.bring_back_named</extracomment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Resize it</source>
        <extracomment>settings.resize</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <extracomment>settings.resize_named</extracomment>
        <translation>%1 verkleinern</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>settings.let_go</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <extracomment>settings.let_go_named</extracomment>
        <translation>%1 loslassen</translation>
    </message>
    <message>
        <source>Nothing is archived. A promise that has had its time can rest here.</source>
        <extracomment>settings.nothing_archived</extracomment>
        <translation>Nichts ist archiviert. Ein Versprechen, das seine Zeit hatte, kann hier ruhen.</translation>
    </message>
    <message>
        <source>No goal is waiting.</source>
        <extracomment>settings.nothing_later</extracomment>
        <translation>Kein Ziel wartet.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Was schon da ist</translation>
    </message>
    <message>
        <source>Resize a goal</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Ziel verkleinern</translation>
    </message>
    <message>
        <source>Move between promises</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Zwischen Versprechen wechseln</translation>
    </message>
    <message>
        <source>Keep, or take it back</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Halten oder zurücknehmen</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Heute ausruhen</translation>
    </message>
    <message>
        <source>Keep the hard-day version</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Die Version für schwere Tage halten</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back; or finish later, with everything saved</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Zurück; oder später weiter, alles ist gespeichert</translation>
    </message>
    <message>
        <source>Rest until a day</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Bis zu einem Tag ausruhen</translation>
    </message>
    <message>
        <source>Micro Wins speaks it after you quit and open it again.</source>
        <extracomment>settings.language_hint</extracomment>
        <translation>Micro Wins spricht sie, sobald du es beendest und neu öffnest.</translation>
    </message>
    <message>
        <source>Too big today?</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Heute zu groß?</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Etwas größer</translation>
    </message>
    <message>
        <source>Move it in the list</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>In der Liste verschieben</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Diese Liste</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>You matter, and you don’t have to carry this alone</source>
        <extracomment>resizing.support</extracomment>
        <translation>Du bist wichtig, und du brauchst das nicht allein zu tragen</translation>
    </message>
    <message>
        <source>Thank you for putting it into words. Goals can wait today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Danke, dass du es in Worte gefasst hast. Ziele können heute warten.</translation>
    </message>
    <message>
        <source>Please tell one person now, someone near you or someone on a helpline. “I’m not safe right now” is enough to say.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bitte sag es jetzt einem Menschen, jemandem in deiner Nähe oder am Hilfetelefon. „Ich bin gerade nicht in Sicherheit“ genügt.</translation>
    </message>
    <message>
        <source>If you can, move away from anything you could hurt yourself with. Feelings this strong do ease, and people are ready to sit with you until they do.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn du kannst, geh weg von allem, womit du dich verletzen könntest. So starke Gefühle lassen wieder nach, und bis dahin gibt es Menschen, die bei dir bleiben.</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bei akuter Gefahr</translation>
    </message>
    <message>
        <source>call your local emergency number</source>
        <extracomment>resizing.support</extracomment>
        <translation>wähl den Notruf deines Landes</translation>
    </message>
    <message>
        <source>A helpline in your country</source>
        <extracomment>resizing.support</extracomment>
        <translation>Ein Hilfetelefon in deinem Land</translation>
    </message>
    <message>
        <source>findahelpline.com</source>
        <extracomment>resizing.support</extracomment>
        <translation>findahelpline.com</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>resizing.support</extracomment>
        <translation>USA</translation>
    </message>
    <message>
        <source>call or text 988</source>
        <extracomment>resizing.support</extracomment>
        <translation>988 anrufen oder eine SMS schreiben</translation>
    </message>
    <message>
        <source>United States and Canada</source>
        <extracomment>resizing.support</extracomment>
        <translation>USA und Kanada</translation>
    </message>
    <message>
        <source>UK and Ireland, Samaritans</source>
        <extracomment>resizing.support</extracomment>
        <translation>Vereinigtes Königreich und Irland, Samaritans</translation>
    </message>
    <message>
        <source>116 123</source>
        <extracomment>resizing.support</extracomment>
        <translation>116 123</translation>
    </message>
    <message>
        <source>If it gets too heavy, you don’t have to carry it alone: findahelpline.com lists people who listen.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn es zu schwer wird, brauchst du es nicht allein zu tragen: findahelpline.com nennt Menschen, die zuhören.</translation>
    </message>
    <message>
        <source>You deserve care, not a target</source>
        <extracomment>resizing.support</extracomment>
        <translation>Du hast Fürsorge verdient, keine Vorgabe</translation>
    </message>
    <message>
        <source>Hurting yourself is often a way of getting through something very hard. There is no shame in it, and nothing to count here.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Sich selbst zu verletzen ist oft ein Weg, etwas sehr Schweres durchzustehen. Das ist nichts, wofür du dich zu schämen brauchst, und hier wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Please tell one person you trust how today is. If a wound needs looking after, a doctor or nurse will help without judging.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bitte sag einem Menschen, dem du vertraust, wie es dir heute geht. Wenn eine Wunde Versorgung braucht, hilft man dir in einer Arztpraxis oder Klinik, ohne zu urteilen.</translation>
    </message>
    <message>
        <source>If the urge is strong right now, put some distance between you and what you would use, and call or text someone while it passes.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn der Drang gerade stark ist, bring Abstand zwischen dich und das, was du benutzen würdest. Ruf jemanden an oder schreib jemandem, während es vorübergeht.</translation>
    </message>
    <message>
        <source>Be as gentle with yourself as you would be with a friend. If it gets too heavy, findahelpline.com lists people who listen.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Sei so sanft mit dir, wie du es mit einem Menschen wärst, den du magst. Wenn es zu schwer wird: findahelpline.com nennt Menschen, die zuhören.</translation>
    </message>
    <message>
        <source>Everyone deserves to be safe at home</source>
        <extracomment>resizing.support</extracomment>
        <translation>Jeder Mensch verdient es, zu Hause sicher zu sein</translation>
    </message>
    <message>
        <source>If someone hurts, threatens or controls you, it is not your fault. Nothing you could change about yourself would make it your fault.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn dich jemand verletzt, bedroht oder kontrolliert, ist es nicht deine Schuld. Nichts, was du an dir ändern könntest, würde es zu deiner Schuld machen.</translation>
    </message>
    <message>
        <source>You can talk it through with a domestic-violence line, in confidence and at your own pace. Use a phone or computer that the other person can’t check, and call the emergency number if you are in danger.</source>
        <extracomment>resizing.support</extracomment>
        <translation>An einem Hilfetelefon gegen häusliche Gewalt kannst du darüber sprechen, vertraulich und in deinem Tempo. Nimm ein Telefon oder einen Computer, den die andere Person nicht überprüfen kann, und wähl den Notruf, wenn du in Gefahr bist.</translation>
    </message>
    <message>
        <source>If you are the one who hurts someone, or you are afraid you might, step away to another room or go outside now. A helpline will listen to you too, and people do learn to stop.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn du selbst jemanden verletzt oder Angst hast, dass es dazu kommt, geh jetzt in einen anderen Raum oder nach draußen. Ein Hilfetelefon hört auch dir zu, und Menschen lernen, damit aufzuhören.</translation>
    </message>
    <message>
        <source>Domestic-violence lines by country</source>
        <extracomment>resizing.support</extracomment>
        <translation>Hilfetelefone gegen häusliche Gewalt, nach Ländern</translation>
    </message>
    <message>
        <source>nomoredirectory.org</source>
        <extracomment>resizing.support</extracomment>
        <translation>nomoredirectory.org</translation>
    </message>
    <message>
        <source>1-800-799-7233</source>
        <extracomment>resizing.support</extracomment>
        <translation>1-800-799-7233</translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>resizing.support</extracomment>
        <translation>England</translation>
    </message>
    <message>
        <source>0808 2000 247</source>
        <extracomment>resizing.support</extracomment>
        <translation>0808 2000 247</translation>
    </message>
    <message>
        <source>Someone to talk to in any country</source>
        <extracomment>resizing.support</extracomment>
        <translation>Jemand zum Reden, in jedem Land</translation>
    </message>
    <message>
        <source>If anyone makes you feel unsafe, it is not your fault. findahelpline.com lists people who listen.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn du dich bei jemandem nicht sicher fühlst, ist es nicht deine Schuld. Auf findahelpline.com stehen Menschen, die zuhören.</translation>
    </message>
    <message>
        <source>Your body deserves to be fed, today too</source>
        <extracomment>resizing.support</extracomment>
        <translation>Dein Körper darf satt werden, auch heute</translation>
    </message>
    <message>
        <source>There are no numbers here, and nothing to earn. Food is not something you have to deserve.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Hier gibt es keine Zahlen und nichts zu erreichen. Essen brauchst du dir nicht zu verdienen.</translation>
    </message>
    <message>
        <source>The kindest next thing is a regular meal and someone to talk to. You could eat beside someone you trust, or tell them how hard it is.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Am freundlichsten ist jetzt eine regelmäßige Mahlzeit und jemand zum Reden. Du könntest neben einem Menschen essen, dem du vertraust, oder ihm sagen, wie schwer es ist.</translation>
    </message>
    <message>
        <source>Please talk to a doctor or an eating-disorder service, whatever your size. If you feel faint, your heart races or you can’t keep food down, ask for medical help today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bitte wende dich an eine Arztpraxis oder eine Beratung für Essstörungen, ganz gleich, wie dein Körper aussieht. Wenn dir schwarz vor Augen wird, dein Herz rast oder du kein Essen bei dir behältst, hol dir noch heute medizinische Hilfe.</translation>
    </message>
    <message>
        <source>Eating-disorder support</source>
        <extracomment>resizing.support</extracomment>
        <translation>Hilfe bei Essstörungen</translation>
    </message>
    <message>
        <source>findahelpline.com, under eating and body image</source>
        <extracomment>resizing.support</extracomment>
        <translation>findahelpline.com, unter Essen und Körperbild</translation>
    </message>
    <message>
        <source>A doctor, nurse or school nurse</source>
        <extracomment>resizing.support</extracomment>
        <translation>Arztpraxis, Pflegefachkraft oder Schulgesundheitsdienst</translation>
    </message>
    <message>
        <source>tell them what you typed here</source>
        <extracomment>resizing.support</extracomment>
        <translation>sag dort, was du hier geschrieben hast</translation>
    </message>
    <message>
        <source>Regular meals come first here. If thoughts about food get loud, a doctor or findahelpline.com can help.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Regelmäßige Mahlzeiten gehen hier vor. Wenn Gedanken ans Essen laut werden, helfen eine Arztpraxis oder findahelpline.com.</translation>
    </message>
    <message>
        <source>Wanting to stop is brave, and it is safest with help</source>
        <extracomment>resizing.support</extracomment>
        <translation>Aufhören zu wollen ist mutig, und mit Hilfe ist es am sichersten</translation>
    </message>
    <message>
        <source>When the body is used to alcohol or some medicines and drugs, stopping suddenly can be dangerous. Please talk to a doctor or an alcohol and drug service today, before you change anything.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn der Körper an Alkohol oder an manche Medikamente und Drogen gewöhnt ist, kann plötzliches Aufhören gefährlich sein. Bitte wende dich noch heute an eine Arztpraxis oder Suchtberatung, bevor du etwas änderst.</translation>
    </message>
    <message>
        <source>They can make stopping safe and much easier to bear. You don’t have to explain or defend yourself.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Dort kann man dir helfen, sicher und viel leichter aufzuhören. Du brauchst dich weder zu erklären noch zu verteidigen.</translation>
    </message>
    <message>
        <source>With shaking, sweating, a seizure, confusion, or seeing things that aren’t there, call your local emergency number now.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bei Zittern, Schwitzen, einem Krampfanfall, Verwirrtheit oder wenn du Dinge siehst, die nicht da sind: Wähl jetzt den Notruf deines Landes.</translation>
    </message>
    <message>
        <source>A doctor, or an alcohol and drug service</source>
        <extracomment>resizing.support</extracomment>
        <translation>Arztpraxis oder Suchtberatung</translation>
    </message>
    <message>
        <source>call or walk in today</source>
        <extracomment>resizing.support</extracomment>
        <translation>noch heute anrufen oder hingehen</translation>
    </message>
    <message>
        <source>United States, SAMHSA</source>
        <extracomment>resizing.support</extracomment>
        <translation>USA, SAMHSA</translation>
    </message>
    <message>
        <source>1-800-662-4357</source>
        <extracomment>resizing.support</extracomment>
        <translation>1-800-662-4357</translation>
    </message>
    <message>
        <source>England, Drinkline</source>
        <extracomment>resizing.support</extracomment>
        <translation>England, Drinkline</translation>
    </message>
    <message>
        <source>0300 123 1110</source>
        <extracomment>resizing.support</extracomment>
        <translation>0300 123 1110</translation>
    </message>
    <message>
        <source>If you feel shaky, sweaty or unwell without it, please see a doctor before going on.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn du beim Weglassen zitterst, schwitzt oder dich unwohl fühlst, lass dich bitte ärztlich beraten, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Stopping suddenly can be hard on a body that is used to it. Which of these is most like you?</source>
        <extracomment>resizing.support</extracomment>
        <translation>Plötzlich aufzuhören kann für einen Körper schwer sein, der daran gewöhnt ist. Was davon passt am ehesten zu dir?</translation>
    </message>
    <message>
        <source>I drink or use it most days</source>
        <extracomment>resizing.support</extracomment>
        <translation>Ich trinke oder nehme es an den meisten Tagen</translation>
    </message>
    <message>
        <source>I get shaky, sweaty or unwell when I stop</source>
        <extracomment>resizing.support</extracomment>
        <translation>Ich zittere, schwitze oder fühle mich krank, wenn ich aufhöre</translation>
    </message>
    <message>
        <source>Now and then, and I feel fine without it</source>
        <extracomment>resizing.support</extracomment>
        <translation>Ab und zu, und ohne geht es mir gut</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>resizing.support</extracomment>
        <translation>Das möchte ich lieber nicht sagen</translation>
    </message>
    <message>
        <source>Please change medicine together with someone who knows it</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bitte ändere Medikamente gemeinsam mit jemandem, der sich damit auskennt</translation>
    </message>
    <message>
        <source>Stopping, skipping or changing a medicine on your own can make you very unwell, even when you feel fine. Until you have talked to someone, it’s safest to go on as prescribed.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Ein Medikament allein abzusetzen, auszulassen oder zu ändern kann dich sehr krank machen, auch wenn du dich gut fühlst. Bis du mit jemandem gesprochen hast, ist es am sichersten, es wie verordnet weiterzunehmen.</translation>
    </message>
    <message>
        <source>The step here is to call your prescriber or pharmacist and tell them what you wish. Side effects, cost and simply being tired of it are all good reasons to ask.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Der Schritt ist hier, in deiner Arztpraxis oder Apotheke anzurufen und zu sagen, was du dir wünschst. Nebenwirkungen, Kosten oder einfach genug davon zu haben sind alles gute Gründe, zu fragen.</translation>
    </message>
    <message>
        <source>If you already changed something and feel unwell, or took more than prescribed, ask for medical help now.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn du schon etwas geändert hast und dich unwohl fühlst oder mehr genommen hast als verordnet, hol dir jetzt medizinische Hilfe.</translation>
    </message>
    <message>
        <source>Your prescriber or pharmacist</source>
        <extracomment>resizing.support</extracomment>
        <translation>Deine Arztpraxis oder Apotheke</translation>
    </message>
    <message>
        <source>call them, or walk into any pharmacy</source>
        <extracomment>resizing.support</extracomment>
        <translation>anrufen, oder in irgendeine Apotheke gehen</translation>
    </message>
    <message>
        <source>Before you change any medicine, please have a word with your prescriber or pharmacist.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bevor du ein Medikament änderst, sprich bitte kurz mit deiner Arztpraxis oder Apotheke.</translation>
    </message>
    <message>
        <source>Sleep and rest are not what we give up</source>
        <extracomment>resizing.support</extracomment>
        <translation>Schlaf und Ruhe geben wir nicht her</translation>
    </message>
    <message>
        <source>Sleep, water and healing are what carry everything else. Your plan can bend; your body can’t be argued with for long.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Schlaf, Wasser und Erholung tragen alles andere. Dein Plan kann nachgeben; mit deinem Körper lässt sich nicht lange verhandeln.</translation>
    </message>
    <message>
        <source>How about a short, calm sitting with the work now, and a bedtime tonight? What is unfinished will be easier after sleep.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wie wäre jetzt eine kurze, ruhige Zeit mit der Arbeit und heute eine feste Schlafenszeit? Was noch offen ist, geht nach dem Schlaf leichter.</translation>
    </message>
    <message>
        <source>With chest pain, fainting, confusion or an injury that gets worse, please see a doctor today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bei Schmerzen in der Brust, Ohnmacht, Verwirrtheit oder einer Verletzung, die schlimmer wird, lass dich bitte noch heute ärztlich untersuchen.</translation>
    </message>
    <message>
        <source>A doctor or nurse</source>
        <extracomment>resizing.support</extracomment>
        <translation>Arztpraxis oder Pflegefachkraft</translation>
    </message>
    <message>
        <source>call or walk in</source>
        <extracomment>resizing.support</extracomment>
        <translation>anrufen oder hingehen</translation>
    </message>
    <message>
        <source>Sleep and rest stay in the plan. Please stop if something hurts or you feel faint.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Schlaf und Ruhe bleiben im Plan. Bitte hör auf, wenn etwas wehtut oder dir schwarz vor Augen wird.</translation>
    </message>
    <message>
        <source>Safety first, and then the adventure</source>
        <extracomment>resizing.support</extracomment>
        <translation>Erst die Sicherheit, dann das Abenteuer</translation>
    </message>
    <message>
        <source>The wish behind this is a good one: to feel alive, brave or free. Done this way it could badly hurt you, or someone else.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Der Wunsch dahinter ist gut: sich lebendig, mutig oder frei zu fühlen. Auf diese Weise könnte es dich oder jemand anderen schwer verletzen.</translation>
    </message>
    <message>
        <source>There is nearly always a safe way to the same feeling, with people who know it well. A club, a trainer or a course is a fine place to start.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Fast immer gibt es einen sicheren Weg zum selben Gefühl, mit Menschen, die sich gut auskennen. Ein Verein, ein Training oder ein Kurs ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>If someone is daring or pushing you, you are allowed to say no. If a part of you doesn’t mind getting hurt, please tell someone today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Wenn dich jemand herausfordert oder drängt, darfst du Nein sagen. Wenn es einem Teil von dir nichts ausmacht, verletzt zu werden, sag es bitte noch heute jemandem.</translation>
    </message>
    <message>
        <source>A club, trainer or instructor nearby</source>
        <extracomment>resizing.support</extracomment>
        <translation>Ein Verein, Training oder Kurs in deiner Nähe</translation>
    </message>
    <message>
        <source>ask how beginners start</source>
        <extracomment>resizing.support</extracomment>
        <translation>frag, wie man dort anfängt</translation>
    </message>
    <message>
        <source>Please do this with people who know it well, and stop where it no longer feels safe.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bitte tu das mit Menschen, die sich gut auskennen, und hör auf, wo es sich nicht mehr sicher anfühlt.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>usage</source>
        <comment>before a command as it is typed: “usage: microwins keep”</comment>
        <extracomment>command_line.usage_word</extracomment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>the heading over the list of them</comment>
        <extracomment>command_line.commands</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>after the command</source>
        <extracomment>command_line.headings Over what follows a command, and over its options.</extracomment>
        <translation>nach dem Befehl</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>command_line.headings Over what follows a command, and over its options.</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big. Make it small enough to keep, and let it add up.</source>
        <extracomment>command_line.about_app</extracomment>
        <translation>Bring ein Ziel mit, das zu groß wirkt. Mach es klein genug zum Halten, und sieh zu, was zusammenkommt.</translation>
    </message>
    <message>
        <source>examples:
  microwins                                  open the window
  microwins --demo                           look around with half a year of sample days
  microwins today                            today’s list
  microwins keep 2                           keep the second one
  microwins keep walk --small                keep its hard-day version
  microwins rest                             rest today, everything
  microwins add &quot;Read one page&quot; --after &quot;After dinner&quot; --minutes 5
  microwins resize &quot;I&apos;ll study 5 hours daily from now on&quot;
  microwins resize --json - &lt; goals.txt      one goal a line, one JSON object a line
  microwins export my-evidence.jsonl
  microwins sheet sheet.pdf --weeks 12
  microwins import &quot;Loop Habits Backup 2025-11-27 082211.db&quot; --preview
  microwins restore 2 --preview              look into the second of “microwins backups”

exit codes: 0 done, 1 not possible just now, 2 the command was not understood, 3 trouble with the file</source>
        <extracomment>command_line.examples</extracomment>
        <translation>Beispiele:
  microwins                                  das Fenster öffnen
  microwins --demo                           sich umsehen, mit Beispieltagen eines halben Jahres
  microwins today                            die Liste für heute
  microwins keep 2                           das zweite halten
  microwins keep walk --small                seine Version für schwere Tage halten
  microwins rest                             heute ausruhen, von allem
  microwins add &quot;Eine Seite lesen&quot; --after &quot;Nach dem Abendessen&quot; --minutes 5
  microwins resize &quot;I&apos;ll study 5 hours daily from now on&quot;
  microwins resize --json - &lt; ziele.txt      ein Ziel je Zeile, ein JSON-Objekt je Zeile
  microwins export was-da-ist.jsonl
  microwins sheet blatt.pdf --weeks 12
  microwins import &quot;Loop Habits Backup 2025-11-27 082211.db&quot; --preview
  microwins restore 2 --preview              in die zweite von „microwins backups“ hineinsehen

Rückgabewerte: 0 erledigt, 1 gerade nicht möglich, 2 Befehl nicht verstanden, 3 Schwierigkeit mit der Datei</translation>
    </message>
    <message>
        <source>today’s list</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>die Liste für heute</translation>
    </message>
    <message>
        <source>keep one</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>eines halten</translation>
    </message>
    <message>
        <source>rest one, or all that are open</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>eines ruhen lassen, oder alle offenen</translation>
    </message>
    <message>
        <source>take the last thing back</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>wiederholen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>add a small promise you have already found</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>ein kleines Versprechen hinzufügen, das du schon gefunden hast</translation>
    </message>
    <message>
        <source>every micro-win</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>alle kleinen Versprechen</translation>
    </message>
    <message>
        <source>make a goal small enough to keep</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>aus einem Ziel ein kleines Versprechen machen</translation>
    </message>
    <message>
        <source>write everything to a file</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>alles in eine Datei schreiben</translation>
    </message>
    <message>
        <source>bring your history: another app’s file, a table, or an export</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>deinen Verlauf mitbringen: Datei einer anderen App, Tabelle oder Export</translation>
    </message>
    <message>
        <source>the charts of Evidence as pictures</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>die Diagramme aus „Was schon da ist“ als Bilder</translation>
    </message>
    <message>
        <source>one or two pages to bring along, as PDF</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>eine oder zwei Seiten zum Mitbringen, als PDF</translation>
    </message>
    <message>
        <source>read everything and say whether it is whole</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>alles lesen und sagen, ob es vollständig ist</translation>
    </message>
    <message>
        <source>make a checked copy now</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>jetzt eine geprüfte Kopie machen</translation>
    </message>
    <message>
        <source>the copies there are, newest first</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>die Kopien, die es gibt, neueste zuerst</translation>
    </message>
    <message>
        <source>put a copy in the place of your record; that can be taken back</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>eine Kopie an die Stelle deiner Daten setzen; das lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>what this desktop offers, for bug reports</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>was diese Arbeitsumgebung bietet, für Fehlerberichte</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <source>the folder of your data (else MICROWINS_HOME)</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>der Ordner deiner Daten (sonst MICROWINS_HOME)</translation>
    </message>
    <message>
        <source>sample days in a throwaway folder</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>Beispieltage in einem Ordner auf Zeit</translation>
    </message>
    <message>
        <source>open this page</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>diese Seite öffnen</translation>
    </message>
    <message>
        <source>start in the tray, without a window</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>im Infobereich starten, ohne Fenster</translation>
    </message>
    <message>
        <source>into the desktop’s menu, after pip or pipx</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>ins Menü der Arbeitsumgebung, nach pip oder pipx</translation>
    </message>
    <message>
        <source>out of it again</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>wieder heraus</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>another day than today</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>ein anderer Tag als heute</translation>
    </message>
    <message>
        <source>its number, or a piece of its words</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>seine Nummer oder ein Stück seiner Worte</translation>
    </message>
    <message>
        <source>its hard-day version; counts in full</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>seine Version für schwere Tage; zählt voll</translation>
    </message>
    <message>
        <source>the last day of rest</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>der letzte Ruhetag</translation>
    </message>
    <message>
        <source>until you end it</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>bis du es beendest</translation>
    </message>
    <message>
        <source>back from rest</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>what you will do, such as “Read one page”</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>was du tun willst, etwa „Eine Seite lesen“</translation>
    </message>
    <message>
        <source>when, such as “After dinner”</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>wann, etwa „Nach dem Abendessen“</translation>
    </message>
    <message>
        <source>how long it takes (2)</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>wie lange es dauert (2)</translation>
    </message>
    <message>
        <source>the version for a hard day</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>die Version für einen schweren Tag</translation>
    </message>
    <message>
        <source>daily, weekdays or mon,wed,fri</source>
        <comment>words to type: they stay English</comment>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>daily, weekdays or mon,wed,fri</translation>
    </message>
    <message>
        <source>when it may be said; more than once, if you like</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>wann erinnert werden darf; auch mehrmals, wenn du magst</translation>
    </message>
    <message>
        <source>the big goal behind it</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>das große Ziel dahinter</translation>
    </message>
    <message>
        <source>the archived ones</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>die archivierten</translation>
    </message>
    <message>
        <source>the goal in your own words, or - for one a line from standard input</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>das Ziel in deinen eigenen Worten, oder - für eines je Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>ends in .jsonl (everything), .csv (for spreadsheets) or .ics (reminders)</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>endet auf .jsonl (alles), .csv (für Tabellenprogramme) oder .ics (Erinnerungen)</translation>
    </message>
    <message>
        <source>a file, or the folder of a CSV export of Loop</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>eine Datei oder der Ordner eines CSV-Exports von Loop</translation>
    </message>
    <message>
        <source>say what would come in, and write nothing</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>sagen, was hereinkäme, und nichts schreiben</translation>
    </message>
    <message>
        <source>of a table: the column of the date</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>bei einer Tabelle: die Spalte mit dem Datum</translation>
    </message>
    <message>
        <source>of a table: the column of the habit</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>bei einer Tabelle: die Spalte mit der Gewohnheit</translation>
    </message>
    <message>
        <source>of a table: the column that says whether it was done</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>bei einer Tabelle: die Spalte, die sagt, ob es getan wurde</translation>
    </message>
    <message>
        <source>what dates of a table begin with</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>was in einer Tabelle beim Datum zuerst steht</translation>
    </message>
    <message>
        <source>the folder to write them to</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>der Ordner, in den sie geschrieben werden</translation>
    </message>
    <message>
        <source>as SVG, which stays sharp at any size; else PNG</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>als SVG, das in jeder Größe scharf bleibt; sonst PNG</translation>
    </message>
    <message>
        <source>where to write it, such as sheet.pdf</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>wohin damit, etwa blatt.pdf</translation>
    </message>
    <message>
        <source>the last N weeks (4)</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>die letzten N Wochen (4)</translation>
    </message>
    <message>
        <source>its number in “microwins backups”, or its file; without one, the list</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>ihre Nummer in „microwins backups“ oder ihre Datei; ohne beides die Liste</translation>
    </message>
    <message>
        <source>say what is in it, and change nothing</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>sagen, was darin ist, und nichts ändern</translation>
    </message>
    <message>
        <source>There is no copy “%1”. “microwins backups” lists those there are.</source>
        <extracomment>copies.no_such_copy</extracomment>
        <translation>Es gibt keine Kopie „%1“. „microwins backups“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>%1 To go back: microwins restore %2</source>
        <extracomment>copies.put_back `before`: the copy that takes this back; None where what was there lies in the folder.</extracomment>
        <translation>%1 Zurück geht es mit: microwins restore %2</translation>
    </message>
    <message>
        <source>Your sheet lies in %1. Nothing was sent anywhere.</source>
        <extracomment>counsel.terminal_saved</extracomment>
        <translation>Dein Blatt liegt in %1. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>There is no screen here, so this is today’s list. For the window, start microwins on a desktop or through “ssh -X”.</source>
        <extracomment>terminal.no_screen</extracomment>
        <translation>Hier gibt es keinen Bildschirm, darum kommt hier die Liste für heute. Für das Fenster starte microwins in einer Arbeitsumgebung oder über „ssh -X“.</translation>
    </message>
    <message>
        <source>The window needs one more system library: sudo apt-get install %1</source>
        <extracomment>terminal.library_absent</extracomment>
        <translation>Das Fenster braucht noch eine Systembibliothek: sudo apt-get install %1</translation>
    </message>
    <message>
        <source>One small promise is enough. Find one with: microwins resize &quot;I&apos;ll study 5 hours daily&quot;</source>
        <extracomment>terminal.nothing_yet</extracomment>
        <translation>Ein kleines Versprechen genügt. So findest du eines: microwins resize &quot;I&apos;ll study 5 hours daily&quot;</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>terminal._aside</extracomment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>terminal._aside</extracomment>
        <translation>ruht</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <extracomment>terminal.kept_at</extracomment>
        <translation>gehalten um %1</translation>
    </message>
    <message>
        <source>Kept: %1. %2. You said it, and you did it.</source>
        <extracomment>terminal.kept</extracomment>
        <translation>Gehalten: %1. %2. Gesagt, getan.</translation>
    </message>
    <message>
        <source>Resting: %1. Rest is part of it.</source>
        <extracomment>terminal.resting</extracomment>
        <translation>Ruht: %1. Ausruhen gehört dazu.</translation>
    </message>
    <message>
        <source>Resting today. Rest is part of it.</source>
        <extracomment>terminal.resting_all</extracomment>
        <translation>Heute ist Ruhetag. Ausruhen gehört dazu.</translation>
    </message>
    <message>
        <source>Resting for now. It’s all still here when you’re back.</source>
        <extracomment>terminal.resting_until</extracomment>
        <translation>Ruhe, solange du magst. Alles ist noch da, wenn du zurückkommst.</translation>
    </message>
    <message>
        <source>Resting until %1. It’s all still here when you’re back.</source>
        <extracomment>terminal.resting_until</extracomment>
        <translation>Ruhe bis zum %1. Alles ist noch da, wenn du zurückkommst.</translation>
    </message>
    <message>
        <source>Back from rest. Good to see you.</source>
        <extracomment>terminal.back_from_rest</extracomment>
        <translation>Die Ruhe ist zu Ende. Schön, dass du da bist.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>terminal.undone</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>terminal.redone</extracomment>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>terminal.added</extracomment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>“%1” is not on the list. “microwins today” shows the numbers on it.</source>
        <extracomment>terminal.matches_nothing</extracomment>
        <translation>„%1“ steht nicht auf der Liste. „microwins today“ zeigt ihre Nummern.</translation>
    </message>
    <message>
        <source>“%1” fits more than one: %2. A number says which.</source>
        <extracomment>terminal.matches_several</extracomment>
        <translation>„%1“ passt zu mehreren: %2. Eine Nummer sagt, welches.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>terminal.exported</extracomment>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>%1: %2 “microwins undo” takes it back.</source>
        <extracomment>terminal.imported</extracomment>
        <translation>%1: %2 „microwins undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>There is no column “%1”. %2</source>
        <extracomment>terminal.no_column</extracomment>
        <translation>Es gibt keine Spalte „%1“. %2</translation>
    </message>
    <message>
        <source>Say which columns are which with --date, --name and --done: %1.</source>
        <extracomment>terminal.which_column</extracomment>
        <translation>Sag mit --date, --name und --done, welche Spalte welche ist: %1.</translation>
    </message>
    <message>
        <source>A checked copy lies in %1.</source>
        <extracomment>terminal.backed_up</extracomment>
        <translation>Eine geprüfte Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Everything reads well: %1 on %2.</source>
        <extracomment>terminal.check_good</extracomment>
        <translation>Alles liest sich gut: %1, %2.</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>terminal.check_good</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>terminal.check_good</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the file does not read as it was written. Nothing was changed; a copy may help.</source>
        <extracomment>terminal.check_bad</extracomment>
        <translation>Ein Teil der Datei liest sich anders, als er geschrieben wurde. Nichts wurde geändert; eine Kopie hilft vielleicht.</translation>
    </message>
    <message>
        <source>On a hard day: %1</source>
        <extracomment>terminal.hard_day</extracomment>
        <translation>An einem schweren Tag: %1</translation>
    </message>
    <message>
        <source>Micro Wins is in your menu now: %1</source>
        <extracomment>terminal.in_menu</extracomment>
        <translation>Micro Wins steht jetzt in deinem Menü: %1</translation>
    </message>
    <message>
        <source>Micro Wins is out of your menu. Your data stays.</source>
        <extracomment>terminal.out_of_menu</extracomment>
        <translation>Micro Wins steht nicht mehr in deinem Menü. Deine Daten bleiben.</translation>
    </message>
    <message>
        <source>Micro Wins was not in your menu.</source>
        <extracomment>terminal.not_in_menu</extracomment>
        <translation>Micro Wins stand nicht in deinem Menü.</translation>
    </message>
    <message>
        <source>This is for Linux. On Windows and macOS the installer does it.</source>
        <extracomment>terminal.menu_elsewhere</extracomment>
        <translation>Das ist für Linux. Unter Windows und macOS macht es das Installationsprogramm.</translation>
    </message>
    <message>
        <source>The menu could not be changed: %1</source>
        <extracomment>terminal.menu_unwritable</extracomment>
        <translation>Das Menü ließ sich nicht ändern: %1</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <extracomment>today.page</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <extracomment>today.good_to_see_you</extracomment>
        <translation>Schön, dass du da bist</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>today.back_to_today</extracomment>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <extracomment>today.earlier_week</extracomment>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Later week</source>
        <extracomment>today.later_week</extracomment>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <extracomment>today.the_week</extracomment>
        <translation>Die Woche, Tag für Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and how it was, e.g. Tuesday, 25 November: kept</comment>
        <extracomment>today.day_name What a screen reader says of a day in the week strip: &quot;Tuesday, 25 November: kept&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept once</source>
        <extracomment>today.day_kept</extracomment>
        <translation>eines gehalten</translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln</source>
        <extracomment>today.day_kept</extracomment>
        <translation>
            <numerusform>%Ln gehalten</numerusform>
            <numerusform>%Ln gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>a quiet day</source>
        <extracomment>today.day_quiet</extracomment>
        <translation>ein stiller Tag</translation>
    </message>
    <message>
        <source>a rest day</source>
        <extracomment>today.day_rested</extracomment>
        <translation>ein Ruhetag</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>today.day_to_come</extracomment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>today, still open</source>
        <extracomment>today.day_open</extracomment>
        <translation>heute, noch offen</translation>
    </message>
    <message numerus="yes">
        <source>today, %Ln kept so far</source>
        <extracomment>today.day_started</extracomment>
        <translation>
            <numerusform>heute, bisher %Ln gehalten</numerusform>
            <numerusform>heute, bisher %Ln gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <extracomment>today.cue The line under a promise: &quot;After I pour my morning coffee · about 5 min&quot;.</extracomment>
        <translation>Irgendwann am Tag</translation>
    </message>
    <message>
        <source>The smallest size of %1</source>
        <extracomment>today.smallest_of The line under the hard-day version: &quot;The smallest size of “read one page” · about 1 min&quot;.</extracomment>
        <translation>Die kleinste Größe von %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts on one line</comment>
        <extracomment>today._dotted</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kept just now</source>
        <extracomment>today.kept_just_now</extracomment>
        <translation>Gerade gehalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>today.kept_at</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <extracomment>today.kept_at</extracomment>
        <translation>Gehalten um %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>today.not_saved_yet</extracomment>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Resting today</source>
        <extracomment>today.resting</extracomment>
        <translation>Ruht heute</translation>
    </message>
    <message>
        <source>A rest day</source>
        <extracomment>today.resting
----------
today.rest_today</extracomment>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>Space keeps it, R rests, Ctrl+Down makes it smaller.</source>
        <extracomment>today.row_hint</extracomment>
        <translation>Leertaste hält es, R lässt es ruhen, Strg+Pfeil runter macht es kleiner.</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>today.more_about</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Find another size…</source>
        <extracomment>today.another_size</extracomment>
        <translation>Andere Größe finden…</translation>
    </message>
    <message>
        <source>Keep the hard-day version</source>
        <extracomment>today.keep_small</extracomment>
        <translation>Version für schwere Tage halten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>today.make_quiet</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>today.edit</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>today.move_up</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>today.move_down</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>today.archive</extracomment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Resize another goal</source>
        <extracomment>today.resize_another</extracomment>
        <translation>Noch ein Ziel verkleinern</translation>
    </message>
    <message>
        <source>Go on where you left it</source>
        <extracomment>today.go_on_with The way back to a half-made goal: &quot;Go on with “learn the guitar”&quot;.</extracomment>
        <translation>Weitermachen, wo du warst</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>today.go_on_with The way back to a half-made goal: &quot;Go on with “learn the guitar”&quot;.</extracomment>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>Das andere zeigen</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>Show the other %1</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>Die anderen %1 zeigen</translation>
    </message>
    <message>
        <source>Show one kept for other days</source>
        <extracomment>today.show_unplanned</extracomment>
        <translation>Eines für andere Tage zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln kept for other days</source>
        <extracomment>today.show_unplanned</extracomment>
        <translation>
            <numerusform>%Ln für andere Tage zeigen</numerusform>
            <numerusform>%Ln für andere Tage zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>today.show_less</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Nothing is planned for this day. It’s yours.</source>
        <extracomment>today.nothing_planned</extracomment>
        <translation>Für diesen Tag ist nichts geplant. Er gehört dir.</translation>
    </message>
    <message>
        <source>Archive and later</source>
        <extracomment>today.open_archive</extracomment>
        <translation>Archiv und später</translation>
    </message>
    <message>
        <source>Add a note about today</source>
        <extracomment>today.add_note</extracomment>
        <translation>Eine Notiz zu heute schreiben</translation>
    </message>
    <message>
        <source>Add a note about this day</source>
        <extracomment>today.add_note</extracomment>
        <translation>Eine Notiz zu diesem Tag schreiben</translation>
    </message>
    <message>
        <source>A note about this day</source>
        <extracomment>today.note_label</extracomment>
        <translation>Eine Notiz zu diesem Tag</translation>
    </message>
    <message>
        <source>Change the note</source>
        <extracomment>today.change_note</extracomment>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>This is where your kept promises add up.</source>
        <extracomment>today.first_ahead</extracomment>
        <translation>Hier kommt zusammen, was du hältst.</translation>
    </message>
    <message>
        <source>promise kept.</source>
        <extracomment>today.promises_kept What stands after the number: &quot;promises kept.&quot;.</extracomment>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>promises kept.</source>
        <extracomment>today.promises_kept What stands after the number: &quot;promises kept.&quot;.</extracomment>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>You said it, and you did it.</source>
        <extracomment>today.you_did_it</extracomment>
        <translation>Gesagt, getan.</translation>
    </message>
    <message>
        <source>That’s everything. Enjoy your evening.</source>
        <extracomment>today.everything</extracomment>
        <translation>Das ist alles für heute. Hab einen schönen Abend.</translation>
    </message>
    <message>
        <source>That’s everything. Enjoy your day.</source>
        <extracomment>today.everything</extracomment>
        <translation>Das ist alles für heute. Hab einen schönen Tag.</translation>
    </message>
    <message>
        <source>They’re all still here.</source>
        <extracomment>today.still_here</extracomment>
        <translation>Sie sind alle noch da.</translation>
    </message>
    <message>
        <source>Rest is part of it.</source>
        <extracomment>today.rest_is_part</extracomment>
        <translation>Ausruhen gehört dazu.</translation>
    </message>
    <message>
        <source>One small promise is enough</source>
        <extracomment>today.first_title</extracomment>
        <translation>Ein kleines Versprechen genügt</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big right now.</source>
        <extracomment>today.first_lines</extracomment>
        <translation>Bring ein Ziel mit, das dir gerade zu groß vorkommt.</translation>
    </message>
    <message>
        <source>We’ll make it small enough to keep, even on a hard day.</source>
        <extracomment>today.first_lines</extracomment>
        <translation>Wir machen es so klein, dass du es halten kannst, auch an schweren Tagen.</translation>
    </message>
    <message>
        <source>Show me three tiny ones to start with</source>
        <extracomment>today.starters</extracomment>
        <translation>Zeig mir drei ganz kleine für den Anfang</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>today.undone</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>today.redone</extracomment>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>%1 rests in the archive. Its evidence stays.</source>
        <extracomment>today.archived</extracomment>
        <translation>%1 ruht im Archiv. Was du gehalten hast, bleibt.</translation>
    </message>
    <message>
        <source>From today: %1, %2.</source>
        <comment>a promise and its new size</comment>
        <extracomment>today.resized</extracomment>
        <translation>Ab heute: %1, %2.</translation>
    </message>
    <message>
        <source>Edit this promise</source>
        <extracomment>edit.edit_title</extracomment>
        <translation>Versprechen bearbeiten</translation>
    </message>
    <message>
        <source>I will</source>
        <extracomment>edit.promise_label</extracomment>
        <translation>Mein Versprechen</translation>
    </message>
    <message>
        <source>When or after what</source>
        <extracomment>edit.anchor_label</extracomment>
        <translation>Wann oder wonach</translation>
    </message>
    <message>
        <source>After I pour my morning coffee</source>
        <extracomment>edit.anchor_hint</extracomment>
        <translation>Nach dem ersten Kaffee am Morgen</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <extracomment>edit.bad_day_label</extracomment>
        <translation>An einem schweren Tag</translation>
    </message>
    <message>
        <source>Two minutes or less</source>
        <extracomment>edit.bad_day_hint</extracomment>
        <translation>Zwei Minuten oder weniger</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>edit.weekdays_label</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>edit.reminders_label</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The big goal behind it</source>
        <extracomment>edit.dream_label</extracomment>
        <translation>Das große Ziel dahinter</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>That’s everything. Enjoy your evening.</source>
        <extracomment>tray.tooltip The name, and how today stands.</extracomment>
        <translation>Das ist alles für heute. Hab einen schönen Abend.</translation>
    </message>
    <message>
        <source>%1 of %2 kept today</source>
        <extracomment>tray.tooltip The name, and how today stands.</extracomment>
        <translation>%1 von %2 heute gehalten</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <extracomment>tray.tooltip The name, and how today stands.</extracomment>
        <translation>Erinnerungen sind pausiert</translation>
    </message>
    <message>
        <source>Micro Wins is still here</source>
        <extracomment>tray.stays_in_tray Said once, when the window closes for the first time: title and body.</extracomment>
        <translation>Micro Wins ist noch da</translation>
    </message>
    <message>
        <source>You’ll find it in the tray. Its menu has Quit.</source>
        <extracomment>tray.stays_in_tray Said once, when the window closes for the first time: title and body.</extracomment>
        <translation>Du findest es im Infobereich. In seinem Menü steht „Beenden“.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Micro Wins. Starting it again brings it back.</source>
        <extracomment>tray.no_tray Said once, in the window, on a desktop without a tray.</extracomment>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, darum endet Micro Wins mit dem Fenster. Ein neuer Start holt es zurück.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>tray.today</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ask me later…</source>
        <extracomment>tray.ask_me_later</extracomment>
        <translation>Später fragen…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <extracomment>tray.later</extracomment>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <extracomment>tray.later</extracomment>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Pause reminders…</source>
        <extracomment>tray.pause_reminders</extracomment>
        <translation>Erinnerungen pausieren…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <extracomment>tray.pause</extracomment>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>For today</source>
        <extracomment>tray.pause</extracomment>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <extracomment>tray.pause</extracomment>
        <translation>Bis ich es sage</translation>
    </message>
    <message>
        <source>Open Micro Wins</source>
        <extracomment>tray.open_app</extracomment>
        <translation>Micro Wins öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>tray.quit_app</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A look back at today?</source>
        <extracomment>tray.reminder Title and body of what is said.</extracomment>
        <translation>Ein Blick zurück auf heute?</translation>
    </message>
    <message>
        <source>This size counts in full. Not today is fine too.</source>
        <extracomment>tray.smaller The same promise at its bad-day size.</extracomment>
        <translation>Diese Größe zählt voll. Heute nicht ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>tray.answer</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Smaller today</source>
        <extracomment>tray.answer</extracomment>
        <translation>Heute kleiner</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>tray.answer</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>tray.answer</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a small step, asked as a question</comment>
        <extracomment>tray._question</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>One more is waiting.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>Noch eines wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are waiting.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>
            <numerusform>Noch %Ln warten.</numerusform>
            <numerusform>Noch %Ln warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve kept this once.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>Du hast es schon einmal gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>You’ve kept this %Ln times.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>
            <numerusform>Du hast es schon %Ln Mal gehalten.</numerusform>
            <numerusform>Du hast es schon %Ln Mal gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today is fine too.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>Heute nicht ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>A line about today is welcome, and so is none.</source>
        <extracomment>tray._look_back_body</extracomment>
        <translation>Eine Zeile zu heute ist willkommen, keine auch.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A few words are enough. They can be changed any day.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Ein paar Worte reichen. Du kannst sie jeden Tag ändern.</translation>
    </message>
    <message>
        <source>That’s more than fits in one promise. A shorter sentence is kinder too.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Das ist mehr, als in ein Versprechen passt. Ein kürzerer Satz ist auch freundlicher.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>This promise has left the list in the meantime.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Dieses Versprechen steht inzwischen nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>A promise lives on one day a week or more.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Ein Versprechen lebt an einem Tag in der Woche oder an mehreren.</translation>
    </message>
    <message>
        <source>A size is longer than nothing and shorter than a day.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Eine Größe ist länger als nichts und kürzer als ein Tag.</translation>
    </message>
    <message>
        <source>Its ladder ends here. “Find another size” in its menu makes a new step.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Hier endet die Leiter. „Andere Größe finden“ im Menü macht einen neuen Schritt.</translation>
    </message>
    <message>
        <source>There’s nothing to take back.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There’s nothing to do again.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This has changed since. Undo the newer change first.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Das hat sich seitdem geändert. Nimm zuerst die neuere Änderung zurück.</translation>
    </message>
    <message>
        <source>Your record is being written to. In a moment this can be saved too.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>An deinen Daten wird gerade geschrieben. Gleich lässt sich auch das speichern.</translation>
    </message>
    <message>
        <source>This record was made by a newer Micro Wins, so it can be looked at here. A newer version can change it.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Diese Daten stammen von einem neueren Micro Wins, darum kannst du sie hier ansehen. Eine neuere Version kann sie ändern.</translation>
    </message>
    <message>
        <source>You’re looking around, so nothing is changed. Open Micro Wins again to go on.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Du siehst dich um, darum wird nichts geändert. Öffne Micro Wins neu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The folder with your record can’t be used right now. Everything saved before is untouched; its permissions are worth a look.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Der Ordner mit deinen Daten lässt sich gerade nicht benutzen. Alles bisher Gespeicherte ist unberührt; ein Blick auf die Zugriffsrechte hilft.</translation>
    </message>
    <message>
        <source>Another kind of file lies where your record belongs. It wasn’t touched; moving it elsewhere helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Wo deine Daten hingehören, liegt eine Datei anderer Art. Sie blieb unberührt; es hilft, sie woandershin zu legen.</translation>
    </message>
    <message>
        <source>A part of your record can’t be read. Nothing was changed, and a backup can bring it back.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Ein Teil deiner Daten lässt sich nicht lesen. Nichts wurde geändert, und eine Sicherung kann ihn zurückbringen.</translation>
    </message>
    <message>
        <source>Your record isn’t where it was. Its backups are still there and can bring it back.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Deine Daten sind nicht, wo sie waren. Die Sicherungen sind noch da und können sie zurückbringen.</translation>
    </message>
    <message>
        <source>Your record has been moved from its place, so this wasn’t saved. Back there, it takes new promises again.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Deine Daten liegen nicht mehr an ihrem Platz, darum wurde das nicht gespeichert. Wieder dort, nehmen sie neue Versprechen auf.</translation>
    </message>
    <message>
        <source>Another copy of your record took its place, perhaps from another computer. The one from before is in Backups, whole.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>An der Stelle deiner Daten liegt eine andere Kopie, vielleicht von einem anderen Computer. Die von davor liegt vollständig unter Sicherungen.</translation>
    </message>
    <message>
        <source>The disk is full, so this wasn’t saved. Everything before it is safe; some free space helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Der Datenträger ist voll, darum wurde das nicht gespeichert. Alles davor ist sicher; etwas freier Platz hilft.</translation>
    </message>
    <message>
        <source>Another program is using your record, so this wasn’t saved. Trying again helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Ein anderes Programm benutzt deine Daten, darum wurde das nicht gespeichert. Ein neuer Versuch hilft.</translation>
    </message>
    <message>
        <source>This computer’s SQLite is older than your record needs. A newer Python brings one.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Das SQLite dieses Computers ist älter, als deine Daten es brauchen. Ein neueres Python bringt eines mit.</translation>
    </message>
    <message>
        <source>The file can’t be written there. Your record is safe; another folder helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Dort lässt sich die Datei nicht schreiben. Deine Daten sind sicher; ein anderer Ordner hilft.</translation>
    </message>
    <message>
        <source>This file isn’t what its name says. Nothing was taken from it.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Diese Datei ist nicht, was ihr Name sagt. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>This file was written by a newer Micro Wins. Nothing was taken from it.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Diese Datei hat ein neueres Micro Wins geschrieben. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>It’s gone from your record, but the file could not be cleared of its traces right now. That is done by itself at the next start with some free space.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>In deinen Daten ist es gelöscht, aber die Spuren davon ließen sich gerade nicht aus der Datei entfernen. Das geschieht von selbst beim nächsten Start, mit etwas freiem Platz.</translation>
    </message>
    <message>
        <source>That ended halfway, so nothing was changed. Trying again helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Das endete auf halbem Weg, darum wurde nichts geändert. Ein neuer Versuch hilft.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>trouble.try_again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>One promise isn’t saved yet</source>
        <extracomment>trouble.not_saved_title The app is to end, and so much waits to be saved.</extracomment>
        <translation>Ein Versprechen ist noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises aren’t saved yet</source>
        <extracomment>trouble.not_saved_title The app is to end, and so much waits to be saved.</extracomment>
        <translation>
            <numerusform>%Ln Versprechen ist noch nicht gespeichert</numerusform>
            <numerusform>%Ln Versprechen sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>There’s no room or no way to write it down right now. Some free space helps; if you close now, it has to be ticked once more.</source>
        <extracomment>trouble.not_saved_body</extracomment>
        <translation>Gerade fehlt der Platz oder der Weg, es aufzuschreiben. Etwas freier Platz hilft; wenn du jetzt schließt, kannst du es später noch einmal anhaken.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>trouble.close_anyway</extracomment>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Saved now.</source>
        <extracomment>trouble.saved_now</extracomment>
        <translation>Jetzt gespeichert.</translation>
    </message>
    <message>
        <source>Something in Micro Wins went wrong</source>
        <extracomment>trouble.crash_title</extracomment>
        <translation>In Micro Wins ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What you kept is saved. This report helps to repair it; it holds none of your words.</source>
        <extracomment>trouble.crash_body</extracomment>
        <translation>Was du gehalten hast, ist gespeichert. Dieser Bericht hilft beim Reparieren; er enthält keines deiner Worte.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>trouble.crash_copy</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>trouble.crash_copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>trouble.crash_go_on</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>trouble.crash_report_name</extracomment>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>trouble.dismiss</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>WhichDay</name>
    <message>
        <source>Which day is today?</source>
        <extracomment>which_day.title</extracomment>
        <translation>Welcher Tag ist heute?</translation>
    </message>
    <message>
        <source>The clock of this computer shows %1, and your record goes on to %2. Nothing was changed, and everything you kept is here.</source>
        <comment>two dates</comment>
        <extracomment>which_day.line</extracomment>
        <translation>Die Uhr dieses Computers zeigt den %1, und deine Einträge reichen bis zum %2. Nichts wurde geändert, und alles, was du gehalten hast, ist da.</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a date format of Qt, e.g. Thu, 27 November 2025</comment>
        <extracomment>which_day.day A day as a button offers it: &quot;Mon, 23 November 2026&quot;.</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>which_day.another_day</extracomment>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>It’s this day</source>
        <extracomment>which_day.its_this_day</extracomment>
        <translation>Es ist dieser Tag</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date format of Qt, e.g. 27 November 2025</comment>
        <extracomment>which_day._date</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Evidence</source>
        <extracomment>window.evidence</extracomment>
        <translation>Was schon da ist</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>window.pause_reminders</extracomment>
        <translation>Erinnerungspause</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <extracomment>window.remind_me_again</extracomment>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <extracomment>window.stays_here</extracomment>
        <translation>Bleibt auf dem Laptop</translation>
    </message>
    <message>
        <source>It’s on your list.</source>
        <extracomment>window.adopted</extracomment>
        <translation>Es steht auf deiner Liste.</translation>
    </message>
    <message>
        <source>Micro Wins is open already and doesn’t answer right now. A moment may help.</source>
        <extracomment>window.already_open</extracomment>
        <translation>Micro Wins ist schon offen und antwortet gerade nicht. Ein Moment Geduld hilft vielleicht.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Give it a place</source>
        <extracomment>place.place_title
----------
wizard.step_name The name of a step beside its marker.</extracomment>
        <translation>Gib ihm einen Platz</translation>
    </message>
    <message>
        <source>After I …, I will …</source>
        <extracomment>place.place_lead</extracomment>
        <translation>Nach … will ich …</translation>
    </message>
    <message>
        <source>After what?</source>
        <extracomment>place.after_what</extracomment>
        <translation>Wonach?</translation>
    </message>
    <message>
        <source>After what it happens</source>
        <extracomment>place.anchor_name</extracomment>
        <translation>Wonach es geschieht</translation>
    </message>
    <message>
        <source>After I pour my morning coffee</source>
        <extracomment>place.anchor_placeholder</extracomment>
        <translation>Nach dem ersten Kaffee am Morgen</translation>
    </message>
    <message>
        <source>On which days?</source>
        <extracomment>place.which_days</extracomment>
        <translation>An welchen Tagen?</translation>
    </message>
    <message>
        <source>A few days are plenty to begin with.</source>
        <extracomment>place.days_hint Under the days of a week, of which so many are chosen.</extracomment>
        <translation>Ein paar Tage sind reichlich für den Anfang.</translation>
    </message>
    <message>
        <source>Four or five days leave room for life.</source>
        <extracomment>place.days_hint Under the days of a week, of which so many are chosen.</extracomment>
        <translation>Vier oder fünf Tage lassen Raum fürs Leben.</translation>
    </message>
    <message>
        <source>And on a hard day</source>
        <extracomment>place.bad_day_title</extracomment>
        <translation>Und an einem schweren Tag</translation>
    </message>
    <message>
        <source>The hard-day version, two minutes or less</source>
        <extracomment>place.bad_day_name</extracomment>
        <translation>Die Version für schwere Tage, zwei Minuten oder weniger</translation>
    </message>
    <message>
        <source>Two minutes or less. It counts in full.</source>
        <extracomment>place.bad_day_hint</extracomment>
        <translation>Zwei Minuten oder weniger. Es zählt voll.</translation>
    </message>
    <message>
        <source>A reminder, if you like</source>
        <extracomment>place.reminder_title</extracomment>
        <translation>Eine Erinnerung, wenn du magst</translation>
    </message>
    <message>
        <source>It stays silent once the promise is kept.</source>
        <extracomment>place.reminder_hint</extracomment>
        <translation>Sie bleibt still, sobald das Versprechen gehalten ist.</translation>
    </message>
    <message>
        <source>That’s its place</source>
        <extracomment>place.looks_right</extracomment>
        <translation>Das ist sein Platz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>place.keep_title
----------
wizard.step_name The name of a step beside its marker.</extracomment>
        <translation>Halt es fest</translation>
    </message>
    <message>
        <source>You can resize it any day.</source>
        <extracomment>place.keep_lead</extracomment>
        <translation>Du kannst die Größe jeden Tag ändern.</translation>
    </message>
    <message>
        <source>I will %1.</source>
        <comment>%1 is an action: read one page</comment>
        <extracomment>place.read_back The promise said back: &quot;After dinner, I will read one page.&quot;; with no cue, &quot;I will read one page.&quot;. as_typed: it is in another language than the app&apos;s, so nothing of that is put between.</extracomment>
        <translation>Mein Versprechen: %1.</translation>
    </message>
    <message>
        <source>%1, I will %2.</source>
        <comment>%1 is a cue: After dinner. %2 an action: read one page</comment>
        <extracomment>place.read_back The promise said back: &quot;After dinner, I will read one page.&quot;; with no cue, &quot;I will read one page.&quot;. as_typed: it is in another language than the app&apos;s, so nothing of that is put between.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <extracomment>place.hard_day</extracomment>
        <translation>An einem schweren Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>place.days_label</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>place.reminder_label</extracomment>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>place.size_label</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>place.reminders When it is said: &quot;20:00&quot; or &quot;08:00 and 20:00&quot;; a word where there is none.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Kept for later: %1</source>
        <extracomment>place.kept_for_later</extracomment>
        <translation>Für später aufgehoben: %1</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <extracomment>place.keep_promise</extracomment>
        <translation>Das verspreche ich mir</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <extracomment>place.keep_size</extracomment>
        <translation>Diese Größe behalten</translation>
    </message>
    <message>
        <source>It begins today, or whenever you’re ready.</source>
        <extracomment>place.keep_note</extracomment>
        <translation>Es beginnt heute, oder wann immer du so weit bist.</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>place.why</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>A big goal can feel like a threat, and the brain says no before you begin. Naming it first helps us find the part that doesn’t frighten it.</source>
        <extracomment>place.why_big</extracomment>
        <translation>Ein großes Ziel kann sich wie eine Bedrohung anfühlen, und das Gehirn sagt Nein, bevor du beginnst. Es erst zu benennen hilft uns, den Teil zu finden, der ihm keine Angst macht.</translation>
    </message>
    <message>
        <source>The brain trusts what it has seen you do. A small step done often is the proof it asks for, and each one makes the next a little easier.</source>
        <extracomment>place.why_small</extracomment>
        <translation>Das Gehirn vertraut dem, was es von dir gesehen hat. Ein kleiner Schritt, oft getan, ist der Beweis, den es sucht, und jeder macht den nächsten etwas leichter.</translation>
    </message>
    <message>
        <source>People who are at least 7 of 10 sure tend to carry out what they plan (Gutnick, 2014). Under 7 the step is too big, not you too small.</source>
        <extracomment>place.why_sure</extracomment>
        <translation>Wer sich zu 7 von 10 oder mehr sicher ist, setzt meist um, was geplant ist (Gutnick, 2014). Unter 7 ist der Schritt zu groß, nicht du zu klein.</translation>
    </message>
    <message>
        <source>A plan with its moment, “after this, I will do that”, is carried out far more often: a sizeable effect over 94 studies (Gollwitzer and Sheeran, 2006).</source>
        <extracomment>place.why_place</extracomment>
        <translation>Ein Plan mit seinem Moment, „gleich danach tue ich das“, wird viel öfter umgesetzt: ein deutlicher Effekt in 94 Studien (Gollwitzer und Sheeran, 2006).</translation>
    </message>
    <message>
        <source>Find a size that feels doable</source>
        <extracomment>size.size_title</extracomment>
        <translation>Finde eine Größe, die sich machbar anfühlt</translation>
    </message>
    <message>
        <source>Let’s find the step in front of you.</source>
        <extracomment>size.size_lead</extracomment>
        <translation>Suchen wir den Schritt, der vor dir liegt.</translation>
    </message>
    <message>
        <source>%1 Let’s find the step in front of you.</source>
        <comment>%1 is the goal, in quotes</comment>
        <extracomment>size.size_lead</extracomment>
        <translation>%1 Suchen wir den Schritt, der vor dir liegt.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>size.you</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>smaller still</source>
        <extracomment>size.smaller_still</extracomment>
        <translation>noch kleiner</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>size.today</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>later, if you want to</source>
        <extracomment>size.later_if_you_want</extracomment>
        <translation>später, wenn du magst</translation>
    </message>
    <message>
        <source>your big goal</source>
        <extracomment>size.your_big_goal</extracomment>
        <translation>großes Ziel</translation>
    </message>
    <message>
        <source>%1, every day</source>
        <extracomment>size.goal_size The size of the big goal as its step is labelled: &quot;5 hours, every day&quot;; &quot;&quot; where it has none.</extracomment>
        <translation>%1, jeden Tag</translation>
    </message>
    <message>
        <source>%1, every week</source>
        <extracomment>size.goal_size The size of the big goal as its step is labelled: &quot;5 hours, every day&quot;; &quot;&quot; where it has none.</extracomment>
        <translation>%1, jede Woche</translation>
    </message>
    <message>
        <source>Today: %1, %2.</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Heute: %1, %2.</translation>
    </message>
    <message>
        <source>One larger step kept for later.</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Ein größerer Schritt ist für später aufgehoben.</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Vier</translation>
    </message>
    <message>
        <source>%1 larger steps kept for later.</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>%1 größere Schritte sind für später aufgehoben.</translation>
    </message>
    <message>
        <source>%1. Smaller still: %2, %3.</source>
        <comment>two steps: 5 min. Smaller still: open the book, 1 min.</comment>
        <extracomment>size.present_step How large the step of today is, and which one is smaller still, in full: its label may be cut.</extracomment>
        <translation>%1. Noch kleiner: %2, %3.</translation>
    </message>
    <message>
        <source>The step, in your words</source>
        <extracomment>size.size_field</extracomment>
        <translation>Der Schritt, in deinen Worten</translation>
    </message>
    <message>
        <source>On a hard day, how sure are you that you’d do this?</source>
        <extracomment>size.how_sure</extracomment>
        <translation>Wie sicher bist du, dass du es an einem schweren Tag tun würdest?</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <extracomment>size.not_sure_yet</extracomment>
        <translation>noch unsicher</translation>
    </message>
    <message>
        <source>feels doable</source>
        <extracomment>size.feels_doable</extracomment>
        <translation>gut machbar</translation>
    </message>
    <message>
        <source>Slide, or press a number.
Any answer is a good one.</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>Schieb den Regler oder drück eine Zahl.
Jede Antwort ist gut.</translation>
    </message>
    <message>
        <source>That’s a lot to carry today.
Shall we halve it?</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>Das ist viel für heute.
Halbieren wir es?</translation>
    </message>
    <message>
        <source>%1 out of 10. Thanks for being honest.
Let’s make it smaller, not try harder.</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>%1 von 10. Danke, dass du ehrlich bist.
Lieber kleiner als mit mehr Druck.</translation>
    </message>
    <message>
        <source>%1 out of 10. That sounds doable.
A good size to start with.</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>%1 von 10. Das klingt machbar.
Eine gute Größe für den Anfang.</translation>
    </message>
    <message>
        <source>Yes, this feels doable</source>
        <extracomment>size.yes_doable</extracomment>
        <translation>Ja, das fühlt sich machbar an</translation>
    </message>
    <message>
        <source>Keep this size anyway</source>
        <extracomment>size.keep_anyway</extracomment>
        <translation>Trotzdem diese Größe</translation>
    </message>
    <message>
        <source>Nothing here is final. You can resize it any day.</source>
        <extracomment>size.nothing_final</extracomment>
        <translation>Nichts hier ist endgültig. Du kannst die Größe jeden Tag ändern.</translation>
    </message>
    <message>
        <source>What’s in the way?</source>
        <extracomment>size.whats_in_the_way</extracomment>
        <translation>Was steht im Weg?</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Too often</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Zu oft</translation>
    </message>
    <message>
        <source>Where do I start?</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Wo fange ich an?</translation>
    </message>
    <message>
        <source>I’ll forget</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Ich vergesse es</translation>
    </message>
    <message>
        <source>It scares me</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Macht mir Angst</translation>
    </message>
    <message>
        <source>I don’t really care</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Liegt mir nicht</translation>
    </message>
    <message>
        <source>Shorter now.
How sure are you about this one?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Jetzt ist es kürzer.
Wie sicher bist du damit?</translation>
    </message>
    <message>
        <source>Less now.
How sure are you about this one?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Jetzt ist es weniger.
Wie sicher bist du damit?</translation>
    </message>
    <message>
        <source>One day a week is plenty.
How sure are you now?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Ein Tag in der Woche ist reichlich.
Wie sicher bist du jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days a week leave room to rest.
How sure are you now?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>
            <numerusform>%Ln Tag in der Woche lässt Raum zum Ausruhen.
Wie sicher bist du jetzt?</numerusform>
            <numerusform>%Ln Tage in der Woche lassen Raum zum Ausruhen.
Wie sicher bist du jetzt?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is where to start.
How sure are you about it?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Hier fängt es an.
Wie sicher bist du damit?</translation>
    </message>
    <message>
        <source>“%1” will remind you.
How sure are you now?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>„%1“ wird dich erinnern.
Wie sicher bist du jetzt?</translation>
    </message>
    <message>
        <source>A gentler step, and you can stop any time.
How sure are you about it?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Ein sanfterer Schritt, und du kannst jederzeit aufhören.
Wie sicher bist du damit?</translation>
    </message>
    <message>
        <source>Then another one may suit you better.</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Dann passt vielleicht ein anderer besser zu dir.</translation>
    </message>
    <message>
        <source>Small enough for now</source>
        <extracomment>size.stuck_title</extracomment>
        <translation>Klein genug für jetzt</translation>
    </message>
    <message>
        <source>Maybe noticing comes first, or another day. Both are fine.</source>
        <extracomment>size.stuck_line</extracomment>
        <translation>Vielleicht kommt erst das Wahrnehmen, oder ein anderer Tag. Beides ist gut.</translation>
    </message>
    <message>
        <source>Just notice it for now</source>
        <extracomment>size.notice_it</extracomment>
        <translation>Erst einmal wahrnehmen</translation>
    </message>
    <message>
        <source>Not now, keep it for later</source>
        <extracomment>size.not_now</extracomment>
        <translation>Nicht jetzt, für später aufheben</translation>
    </message>
    <message>
        <source>Does it feel…</source>
        <extracomment>size.does_it_feel</extracomment>
        <translation>Ist es für dich…</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Could you do it tired?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Ginge es auch, wenn du müde bist?</translation>
    </message>
    <message>
        <source>A smaller step is one tap away.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Ein kleinerer Schritt ist einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Meaningful</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Bedeutsam</translation>
    </message>
    <message>
        <source>Does it matter to you?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Ist es dir wichtig?</translation>
    </message>
    <message>
        <source>If it matters to you, tick it.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Wenn es dir wichtig ist, hak es an.</translation>
    </message>
    <message>
        <source>Specific</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Konkret</translation>
    </message>
    <message>
        <source>Would you know it’s done?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Wüsstest du, wann es getan ist?</translation>
    </message>
    <message>
        <source>Name one thing, and how much.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Nenne eine Sache, und wie viel davon.</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>Could it happen tomorrow too?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Ginge es morgen auch?</translation>
    </message>
    <message>
        <source>The next page gives it a place.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Die nächste Seite gibt ihm einen Platz.</translation>
    </message>
    <message>
        <source>Say it big</source>
        <extracomment>wizard.step_name The name of a step beside its marker.
----------
wizard.say_title</extracomment>
        <translation>Sag es groß</translation>
    </message>
    <message>
        <source>Find a size</source>
        <extracomment>wizard.step_name The name of a step beside its marker.</extracomment>
        <translation>Finde eine Größe</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>wizard.step_of What a screen reader says of the four markers: &quot;Step 2 of 4: Find a size&quot;.</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>wizard.finish_later</extracomment>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>wizard.go_on</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What do you wish you did every day?</source>
        <extracomment>wizard.say_lead</extracomment>
        <translation>Was würdest du am liebsten jeden Tag tun?</translation>
    </message>
    <message>
        <source>Your goal, in your own words</source>
        <extracomment>wizard.goal_name</extracomment>
        <translation>Dein Ziel, in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>I’ll study 5 hours daily from now on</source>
        <extracomment>wizard.goal_placeholder</extracomment>
        <translation>Ab jetzt lerne ich jeden Tag 5 Stunden</translation>
    </message>
    <message>
        <source>Words like these can set off the brain’s alarm. We’ll go gently.</source>
        <extracomment>wizard.alarm_line</extracomment>
        <translation>Solche Worte können im Gehirn Alarm auslösen. Wir gehen es sanft an.</translation>
    </message>
    <message>
        <source>Which of these first?</source>
        <extracomment>wizard.which_first</extracomment>
        <translation>Was davon zuerst?</translation>
    </message>
    <message>
        <source>The others are kept for later.</source>
        <extracomment>wizard.others_wait</extracomment>
        <translation>Das andere ist für später aufgehoben.</translation>
    </message>
    <message>
        <source>What would you be doing?</source>
        <extracomment>wizard.what_doing</extracomment>
        <translation>Was würdest du dann tun?</translation>
    </message>
    <message>
        <source>Walking, calling a friend, reading…</source>
        <extracomment>wizard.what_doing_placeholder</extracomment>
        <translation>Spazieren gehen, jemanden anrufen, lesen…</translation>
    </message>
    <message>
        <source>Which feels closest?</source>
        <extracomment>wizard.which_closest</extracomment>
        <translation>Was passt am ehesten?</translation>
    </message>
    <message>
        <source>Three tiny ones to start with</source>
        <extracomment>wizard.three_tiny</extracomment>
        <translation>Drei ganz kleine für den Anfang</translation>
    </message>
    <message>
        <source>Small steps appear here while you type.</source>
        <extracomment>wizard.nothing_typed</extracomment>
        <translation>Während du schreibst, erscheinen hier kleine Schritte.</translation>
    </message>
    <message>
        <source>Suggestions are in English for now. Your own small step works in any language.</source>
        <extracomment>wizard.not_readable</extracomment>
        <translation>Vorschläge gibt es vorerst auf Englisch. Dein eigener kleiner Schritt geht in jeder Sprache.</translation>
    </message>
    <message>
        <source>Show ideas in English</source>
        <extracomment>wizard.show_english_ideas</extracomment>
        <translation>Ideen auf Englisch zeigen</translation>
    </message>
    <message>
        <source>Show me others</source>
        <extracomment>wizard.show_others</extracomment>
        <translation>Andere zeigen</translation>
    </message>
    <message>
        <source>Write my own small step</source>
        <extracomment>wizard.write_own</extracomment>
        <translation>Eigenen kleinen Schritt schreiben</translation>
    </message>
    <message>
        <source>My own small step</source>
        <extracomment>wizard.own_name</extracomment>
        <translation>Mein eigener kleiner Schritt</translation>
    </message>
    <message>
        <source>What’s the part you could do in two minutes?</source>
        <extracomment>wizard.two_minutes</extracomment>
        <translation>Welchen Teil davon könntest du in zwei Minuten tun?</translation>
    </message>
    <message>
        <source>Open the book and read one line</source>
        <extracomment>wizard.own_placeholder</extracomment>
        <translation>Eine Zeile im Buch lesen</translation>
    </message>
    <message>
        <source>Find its size</source>
        <extracomment>wizard.find_its_size</extracomment>
        <translation>Seine Größe finden</translation>
    </message>
    <message>
        <source>However big it is, it’s welcome here.</source>
        <extracomment>wizard.say_note</extracomment>
        <translation>Wie groß es auch ist, hier ist es willkommen.</translation>
    </message>
    <message>
        <source>This sounds like a lot to carry</source>
        <extracomment>wizard.this_sounds_heavy</extracomment>
        <translation>Das klingt schwer zu tragen</translation>
    </message>
    <message>
        <source>There are people who can help with this. They come before any goal.</source>
        <extracomment>wizard.help_first</extracomment>
        <translation>Es gibt Menschen, die dabei helfen können. Sie kommen vor jedem Ziel.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <extracomment>wizard.see_help</extracomment>
        <translation>Zeigen, wer helfen kann</translation>
    </message>
    <message>
        <source>People to reach</source>
        <extracomment>wizard.people_to_reach</extracomment>
        <translation>Menschen, die du erreichen kannst</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>wizard.copy_contact</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard.copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What you typed is not stored.</source>
        <extracomment>wizard.words_not_kept</extracomment>
        <translation>Was du geschrieben hast, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep my words for next time</source>
        <extracomment>wizard.keep_my_words</extracomment>
        <translation>Meine Worte fürs nächste Mal aufheben</translation>
    </message>
    <message>
        <source>Your words will be here next time.</source>
        <extracomment>wizard.words_kept</extracomment>
        <translation>Beim nächsten Mal sind deine Worte da.</translation>
    </message>
    <message>
        <source>Don’t keep them</source>
        <extracomment>wizard.drop_my_words</extracomment>
        <translation>Nicht aufheben</translation>
    </message>
</context>
</TS>
