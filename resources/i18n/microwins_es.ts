<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <extracomment>backups.page</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A copy is made and checked once a day. Older ones thin out by themselves.</source>
        <extracomment>backups.intro</extracomment>
        <translation>Cada día se hace una copia y se comprueba. Las más antiguas se van espaciando.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <extracomment>backups.make_now</extracomment>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <extracomment>backups.making</extracomment>
        <translation>Haciendo una copia…</translation>
    </message>
    <message>
        <source>The copy is made, and it is whole.</source>
        <extracomment>backups.made</extracomment>
        <translation>La copia está hecha y está completa.</translation>
    </message>
    <message>
        <source>Your record is safe. The disk is too full for today’s copy, so some free space helps.</source>
        <extracomment>backups.no_copy_today</extracomment>
        <translation>Tu registro está a salvo. El disco está demasiado lleno para la copia de hoy; ayuda liberar un poco de espacio.</translation>
    </message>
    <message>
        <source>Your record is safe. Today’s copy has no place to go; Backups shows where.</source>
        <extracomment>backups.no_copy_today</extracomment>
        <translation>Tu registro está a salvo. La copia de hoy no tiene dónde ir; en Copias de seguridad se ve dónde.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>backups.open_folder</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>backups.copies</extracomment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>No copy yet. The first one comes by itself.</source>
        <extracomment>backups.none_yet</extracomment>
        <translation>Aún no hay copias. La primera llegará sin que hagas nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time, e.g. Yesterday 21:10</comment>
        <extracomment>backups.when_inside The same within a sentence: &quot;yesterday 21:10&quot;.</extracomment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>backups._day Within a sentence.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>backups._day Within a sentence.</extracomment>
        <translation>Ayer</translation>
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
        <translation>%1 · está junto a tu registro</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>backups.days How many days have something kept.</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>backups.days How many days have something kept.</extracomment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 promises kept</source>
        <extracomment>backups.kept</extracomment>
        <translation>%1 promesas cumplidas</translation>
    </message>
    <message>
        <source>Another copy of your record lies beside it, perhaps from another computer. Backups can look into it.</source>
        <extracomment>backups.another_beside A sync tool has put the file of another computer into the folder, or a person has.</extracomment>
        <translation>Junto a tu registro hay otra copia, quizá de otro equipo. En Copias de seguridad se puede ver qué hay en ella.</translation>
    </message>
    <message>
        <source>Your record lies in a folder that several computers share. It stays whole while one of them uses it at a time.</source>
        <extracomment>backups.shared_folder</extracomment>
        <translation>Tu registro está en una carpeta que comparten varios equipos. Se mantiene completo si lo usan de uno en uno.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <extracomment>backups.look_inside</extracomment>
        <translation>Ver qué hay</translation>
    </message>
    <message>
        <source>Look inside the copy of %1</source>
        <extracomment>backups.look_named</extracomment>
        <translation>Ver qué hay en la copia: %1</translation>
    </message>
    <message>
        <source>The copy of %1</source>
        <extracomment>backups.copy_of</extracomment>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Your list, as it was then</source>
        <extracomment>backups.list_then</extracomment>
        <translation>Tu lista, como era entonces</translation>
    </message>
    <message>
        <source>Nothing was on the list then.</source>
        <extracomment>backups.nothing_on_it</extracomment>
        <translation>Entonces no había nada en la lista.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <extracomment>backups.line What stands under a promise: &quot;After dinner · Kept 31 times&quot;.</extracomment>
        <translation>Aún sin cumplir</translation>
    </message>
    <message>
        <source>One more is in the archive.</source>
        <extracomment>backups.more What else is in it.</extracomment>
        <translation>Hay una más entre las archivadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the archive.</source>
        <extracomment>backups.more What else is in it.</extracomment>
        <translation>
            <numerusform>Hay %Ln más entre las archivadas.</numerusform>
            <numerusform>Hay %Ln más entre las archivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last promise in it was kept on %1.</source>
        <extracomment>backups.more What else is in it.</extracomment>
        <translation>La última promesa que contiene se cumplió el %1.</translation>
    </message>
    <message>
        <source>With this copy everything is as it was then. Your record of now is copied first, so you can go back.</source>
        <extracomment>backups.use_hint</extracomment>
        <translation>Con esta copia todo queda como estaba entonces. Antes se copia tu registro de ahora, para que puedas volver.</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <extracomment>backups.use</extracomment>
        <translation>Usar esta copia</translation>
    </message>
    <message>
        <source>Everything is as it was %1.</source>
        <extracomment>backups.as_it_was_then</extracomment>
        <translation>Todo está como estaba %1.</translation>
    </message>
    <message>
        <source>Everything is as it was %1. You can go back to before.</source>
        <extracomment>backups.as_it_was</extracomment>
        <translation>Todo está como estaba %1. Puedes volver a lo de antes.</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>backups._as_of</extracomment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Go back to before</source>
        <extracomment>backups.go_back</extracomment>
        <translation>Volver a lo de antes</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <extracomment>backups.gone_back</extracomment>
        <translation>Todo está como estaba antes.</translation>
    </message>
    <message>
        <source>Everything is as it was %1. The file from before lies in the folder, untouched.</source>
        <extracomment>backups.set_aside</extracomment>
        <translation>Todo está como estaba %1. El archivo de antes está en la carpeta, intacto.</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>Bring your history</source>
        <extracomment>bring.page</extracomment>
        <translation>Traer tu historial</translation>
    </message>
    <message>
        <source>What you did before counts here too. Choose the file your other app saved, or drop it here.</source>
        <extracomment>bring.invitation</extracomment>
        <translation>Lo que hiciste antes también cuenta aquí. Elige el archivo que guardó tu otra app o suéltalo aquí.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <extracomment>bring.known_heading</extracomment>
        <translation>Qué se puede leer</translation>
    </message>
    <message>
        <source>The full backup (.db), or the CSV export (.zip or its folder)</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>La copia completa (.db) o la exportación CSV (.zip o su carpeta)</translation>
    </message>
    <message>
        <source>The JSON export</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>La exportación JSON</translation>
    </message>
    <message>
        <source>Your user data (userdata.json)</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Tus datos de usuario (userdata.json)</translation>
    </message>
    <message>
        <source>An export of your own (.jsonl)</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Una exportación tuya (.jsonl)</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Cualquier otra cosa</translation>
    </message>
    <message>
        <source>A CSV table with a date in each row</source>
        <extracomment>bring.known Each app with the file it saves.</extracomment>
        <translation>Una tabla CSV con una fecha en cada fila</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>bring.format_name</extracomment>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>bring.choose_file</extracomment>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>bring.choose_folder</extracomment>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>bring.another_file</extracomment>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <extracomment>bring.looking_into</extracomment>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Your history is coming in</source>
        <extracomment>bring.writing</extracomment>
        <translation>Tu historial está llegando</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>bring.taking_back</extracomment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>bring.so_far &quot;1,000 of 3,650 days&quot;.</extracomment>
        <translation>%1 de %2 días</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in, and everything is as it was.</source>
        <extracomment>bring.stopped</extracomment>
        <translation>Detenido. No entró nada y todo está como estaba.</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <extracomment>bring.columns_heading</extracomment>
        <translation>¿Qué columna es cuál?</translation>
    </message>
    <message>
        <source>The first rows below show how they are read.</source>
        <extracomment>bring.columns_hint</extracomment>
        <translation>Las primeras filas de abajo muestran cómo se leen.</translation>
    </message>
    <message>
        <source>The date</source>
        <extracomment>bring.date_column</extracomment>
        <translation>La fecha</translation>
    </message>
    <message>
        <source>The habit</source>
        <extracomment>bring.name_column</extracomment>
        <translation>El hábito</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <extracomment>bring.done_column</extracomment>
        <translation>Si se hizo</translation>
    </message>
    <message>
        <source>All of it is %1</source>
        <extracomment>bring.whole_table</extracomment>
        <translation>Todo es %1</translation>
    </message>
    <message>
        <source>Each row is a day it was</source>
        <extracomment>bring.every_row</extracomment>
        <translation>Cada fila es un día en que se hizo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>bring.column</extracomment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <extracomment>bring.date_order</extracomment>
        <translation>Las fechas empiezan por</translation>
    </message>
    <message>
        <source>Year first</source>
        <extracomment>bring.date_order_choice</extracomment>
        <translation>El año</translation>
    </message>
    <message>
        <source>Day first</source>
        <extracomment>bring.date_order_choice</extracomment>
        <translation>El día</translation>
    </message>
    <message>
        <source>Month first</source>
        <extracomment>bring.date_order_choice</extracomment>
        <translation>El mes</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>bring.sample_headings</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Habit</source>
        <extracomment>bring.sample_headings</extracomment>
        <translation>Hábito</translation>
    </message>
    <message>
        <source>That day</source>
        <extracomment>bring.sample_headings</extracomment>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <extracomment>bring.no_day</extracomment>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>bring.kept</extracomment>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Kept small</source>
        <extracomment>bring.kept_small</extracomment>
        <translation>Cumplida en pequeño</translation>
    </message>
    <message>
        <source>Rested</source>
        <extracomment>bring.rested</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>bring.quiet</extracomment>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>bring.not_understood</extracomment>
        <translation>Sin entender</translation>
    </message>
    <message>
        <source>Show what comes in</source>
        <extracomment>bring.go_on</extracomment>
        <translation>Ver qué entra</translation>
    </message>
    <message>
        <source>What comes in</source>
        <extracomment>bring.comes_in</extracomment>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>bring.from_file</extracomment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>bring.days</extracomment>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>bring.days</extracomment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rest</source>
        <extracomment>bring.rests</extracomment>
        <translation>1 descanso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rests</source>
        <extracomment>bring.rests</extracomment>
        <translation>
            <numerusform>%Ln descanso</numerusform>
            <numerusform>%Ln descansos</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as %1 here</source>
        <extracomment>bring._here</extracomment>
        <translation>lo mismo que %1 aquí</translation>
    </message>
    <message>
        <source>here already</source>
        <extracomment>bring._here</extracomment>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>1 day is new</source>
        <extracomment>bring._here</extracomment>
        <translation>1 día es nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are new</source>
        <extracomment>bring._here</extracomment>
        <translation>
            <numerusform>%Ln día es nuevo</numerusform>
            <numerusform>%Ln días son nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>By its name and days one is here already, so it joins that one.</source>
        <extracomment>bring.joins So many habits are taken for ones that are here, by their names and days.</extracomment>
        <translation>Por su nombre y sus días, uno ya está aquí, así que se une a ese.</translation>
    </message>
    <message numerus="yes">
        <source>By their names and days %Ln are here already, so they join those.</source>
        <extracomment>bring.joins So many habits are taken for ones that are here, by their names and days.</extracomment>
        <translation>
            <numerusform>Por su nombre y sus días, %Ln ya está aquí, así que se une a ese.</numerusform>
            <numerusform>Por sus nombres y sus días, %Ln ya están aquí, así que se unen a esos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is doubled; what you leave out stays as it is.</source>
        <extracomment>bring.joins So many habits are taken for ones that are here, by their names and days.</extracomment>
        <translation>Nada se duplica; lo que dejes fuera sigue como está.</translation>
    </message>
    <message>
        <source>1 habit</source>
        <extracomment>bring.habits</extracomment>
        <translation>1 hábito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln habits</source>
        <extracomment>bring.habits</extracomment>
        <translation>
            <numerusform>%Ln hábito</numerusform>
            <numerusform>%Ln hábitos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>bring.all_of_them</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>bring.sum_of</extracomment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Each becomes a promise with a size. You can resize it any day.</source>
        <extracomment>bring.become</extracomment>
        <translation>Cada uno se convierte en una promesa con su tamaño. Puedes ajustarla cualquier día.</translation>
    </message>
    <message>
        <source>This file has no habits in it.</source>
        <extracomment>bring.nothing_in_it</extracomment>
        <translation>Este archivo no contiene hábitos.</translation>
    </message>
    <message>
        <source>What stays behind, and why</source>
        <extracomment>bring.stays_behind</extracomment>
        <translation>Qué se queda fuera y por qué</translation>
    </message>
    <message>
        <source>Everything in this file comes along.</source>
        <extracomment>bring.everything_comes</extracomment>
        <translation>Entra todo lo que hay en este archivo.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>bring.left_out &quot;12 × marked as not done: a quiet day needs no record&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <extracomment>bring.example</extracomment>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <extracomment>bring.bring_in</extracomment>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing changed.</source>
        <extracomment>bring.arrived</extracomment>
        <translation>Todo estaba ya aquí. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <extracomment>bring.arrived</extracomment>
        <translation>Ya está aquí: %1.</translation>
    </message>
    <message>
        <source>%1 came in, with %2.</source>
        <extracomment>bring.arrived</extracomment>
        <translation>Ya está aquí: %1, con %2.</translation>
    </message>
    <message>
        <source>It’s part of your evidence now. Undo takes all of it back.</source>
        <extracomment>bring.arrived_hint</extracomment>
        <translation>Ahora forma parte de lo cumplido. Con Deshacer se quita todo otra vez.</translation>
    </message>
    <message>
        <source>Taken back. Everything is as it was before.</source>
        <extracomment>bring.taken_back</extracomment>
        <translation>Deshecho. Todo está como estaba antes.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <extracomment>bring.to_today</extracomment>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Your history</source>
        <extracomment>bring.import_heading</extracomment>
        <translation>Tu historial</translation>
    </message>
    <message>
        <source>From Loop, Table Habit, Beaver Habits, Habitica and others, or any table.</source>
        <extracomment>bring.import_hint</extracomment>
        <translation>De Loop, Table Habit, Beaver Habits, Habitica y otras, o de cualquier tabla.</translation>
    </message>
    <message>
        <source>Bring…</source>
        <extracomment>bring.bring_button</extracomment>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>a day marked as not done. A quiet day needs no record</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un día marcado como no hecho. Un día tranquilo no necesita registro</translation>
    </message>
    <message>
        <source>a tick the other app set by itself. What you did counts here</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>una marca que puso la otra app por su cuenta. Aquí cuenta lo que hiciste</translation>
    </message>
    <message>
        <source>an average of many days. The days themselves are gone</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un promedio de muchos días. Los días en sí ya no están</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un día que está por venir</translation>
    </message>
    <message>
        <source>a day before 1950, which looks like a slip of a clock</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un día anterior a 1950, que parece un desliz del reloj</translation>
    </message>
    <message>
        <source>a second record of a day. The fuller one comes along</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un segundo registro del mismo día. Entra el más completo</translation>
    </message>
    <message>
        <source>a time that was begun and has no end</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un tiempo que empezó y no tiene final</translation>
    </message>
    <message>
        <source>a cell that says neither done nor not</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>una celda que no dice ni hecho ni no hecho</translation>
    </message>
    <message>
        <source>a habit you had deleted there</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un hábito que habías borrado allí</translation>
    </message>
    <message>
        <source>a rhythm such as three times a week. It comes in for every day</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un ritmo, como tres veces por semana. Entra para todos los días</translation>
    </message>
    <message>
        <source>a reminder of a kind there isn’t here</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un aviso de un tipo que aquí no existe</translation>
    </message>
    <message>
        <source>a question or description</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>una pregunta o descripción</translation>
    </message>
    <message>
        <source>a task, note or reward, which is no habit</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>una tarea, nota o recompensa, que no es un hábito</translation>
    </message>
    <message>
        <source>a day noted when their day turned, so it may stand one day late</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>un día anotado cuando allí cambiaba el día, así que puede quedar un día después</translation>
    </message>
    <message>
        <source>a tag or category</source>
        <extracomment>bring_reasons.leaving</extracomment>
        <translation>una etiqueta o categoría</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>a line of an export of Micro Wins</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>una línea de una exportación de Micro Wins</translation>
    </message>
    <message>
        <source>%1 isn’t quite what it says: %2 was expected at %3. Nothing was taken from it.</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>%1 no es del todo lo que dice: se esperaba %2 en %3. No se tomó nada de ahí.</translation>
    </message>
    <message>
        <source>%1 isn’t quite what it says: %2 was expected. Nothing was taken from it.</source>
        <extracomment>bring_reasons.unfit One sentence: which file, where in it, and what was looked for there.</extracomment>
        <translation>%1 no es del todo lo que dice: se esperaba %2. No se tomó nada de ahí.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>bring_reasons._where</extracomment>
        <translation>la línea %1</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un grupo de campos</translation>
    </message>
    <message>
        <source>one of the values this format knows</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>uno de los valores que conoce este formato</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a column</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>una columna</translation>
    </message>
    <message>
        <source>a version up to 25</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>una versión hasta la 25</translation>
    </message>
    <message>
        <source>a plain table</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>una tabla simple</translation>
    </message>
    <message>
        <source>a file without damage</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un archivo sin daños</translation>
    </message>
    <message>
        <source>tidy JSON</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un JSON en orden</translation>
    </message>
    <message>
        <source>a smaller file</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un archivo más pequeño</translation>
    </message>
    <message>
        <source>a file that can be read in a moment</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>un archivo que se lea en un momento</translation>
    </message>
    <message>
        <source>the file of an app from the list</source>
        <extracomment>bring_reasons.expected</extracomment>
        <translation>el archivo de una app de la lista</translation>
    </message>
    <message>
        <source>Take your record with you</source>
        <extracomment>take.export_heading</extracomment>
        <translation>Llévate tu registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>take.sheet_name</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>take.sheet_name</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>take.sheet_name</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>All of it, to be read by Micro Wins on another laptop (.jsonl).</source>
        <extracomment>take.sheet_holds</extracomment>
        <translation>Todo, para leerlo con Micro Wins en otro equipo (.jsonl).</translation>
    </message>
    <message>
        <source>Each day you kept or rested, for spreadsheets (.csv).</source>
        <extracomment>take.sheet_holds</extracomment>
        <translation>Cada día que cumpliste o descansaste, para hojas de cálculo (.csv).</translation>
    </message>
    <message>
        <source>The times of your reminders, for the calendar of your phone (.ics).</source>
        <extracomment>take.sheet_holds</extracomment>
        <translation>Las horas de tus avisos, para el calendario de tu teléfono (.ics).</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>take.save_as</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as…: %1</source>
        <extracomment>take.save_named</extracomment>
        <translation>Guardar como…: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>take.saved</extracomment>
        <translation>Se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Too big today?</source>
        <extracomment>care.too_big</extracomment>
        <translation>¿Demasiado grande hoy?</translation>
    </message>
    <message>
        <source>What’s in the way?</source>
        <extracomment>care.whats_in_the_way</extracomment>
        <translation>¿Qué lo hace difícil?</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <extracomment>care.misfit</extracomment>
        <translation>Lleva demasiado tiempo</translation>
    </message>
    <message>
        <source>I’m too tired</source>
        <extracomment>care.misfit</extracomment>
        <translation>Tengo poca energía</translation>
    </message>
    <message>
        <source>It’s too vague</source>
        <extracomment>care.misfit</extracomment>
        <translation>Es poco concreto</translation>
    </message>
    <message>
        <source>It’s the wrong moment</source>
        <extracomment>care.misfit</extracomment>
        <translation>No es buen momento</translation>
    </message>
    <message>
        <source>A smaller size: %1</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Un tamaño más pequeño: %1</translation>
    </message>
    <message>
        <source>The first step: %1</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>El primer paso: %1</translation>
    </message>
    <message>
        <source>Another place or time for it</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Otro lugar u otra hora</translation>
    </message>
    <message>
        <source>Not today is fine too</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>Si hoy no, también está bien</translation>
    </message>
    <message>
        <source>The small version is enough, and counts in full</source>
        <extracomment>care.misfit_offer What an answer leads to; `action` is the size that would take the place, &quot;&quot; where there is none. has_small: there is a version for hard days.</extracomment>
        <translation>La versión pequeña basta y cuenta igual</translation>
    </message>
    <message>
        <source>For how long</source>
        <extracomment>care.for_how_long</extracomment>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>Just today</source>
        <extracomment>care.just_today</extracomment>
        <translation>Por hoy</translation>
    </message>
    <message>
        <source>From today on</source>
        <extracomment>care.from_today</extracomment>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <extracomment>care.make_it_fit</extracomment>
        <translation>Hacer que encaje</translation>
    </message>
    <message>
        <source>Find another moment</source>
        <extracomment>care.find_another_moment</extracomment>
        <translation>Buscar otro momento</translation>
    </message>
    <message>
        <source>Thank you for saying so. From today: %1, %2.</source>
        <comment>a promise and its new size</comment>
        <extracomment>care.thanks After a smaller size from today on.</extracomment>
        <translation>Gracias por decirlo. Desde hoy: %1, %2.</translation>
    </message>
    <message>
        <source>Thank you for saying so. %1 is enough today, and counts in full.</source>
        <extracomment>care.thanks_for_today After a smaller day; `small` is the bad-day version.</extracomment>
        <translation>Gracias por decirlo. Hoy basta con %1, y cuenta igual.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Not today is fine too.</source>
        <extracomment>care.thanks_alone</extracomment>
        <translation>Gracias por decirlo. Si hoy no, también está bien.</translation>
    </message>
    <message>
        <source>Keep the hard-day version: %1</source>
        <extracomment>care.keep_small The little leaf on a row.</extracomment>
        <translation>Cumplir la versión pequeña: %1</translation>
    </message>
    <message>
        <source>Rest…</source>
        <extracomment>care.rest_entry</extracomment>
        <translation>Descansar…</translation>
    </message>
    <message>
        <source>Take a rest</source>
        <extracomment>care.rest_title</extracomment>
        <translation>Tomar un descanso</translation>
    </message>
    <message>
        <source>Rest is part of it. Reminders stay silent, and nothing that is kept goes away.</source>
        <extracomment>care.rest_line</extracomment>
        <translation>Descansar también forma parte de esto. Los avisos callan y nada de lo cumplido se va.</translation>
    </message>
    <message>
        <source>From what</source>
        <extracomment>care.rest_from</extracomment>
        <translation>De qué</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>care.this_one</extracomment>
        <translation>De esta</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>care.everything</extracomment>
        <translation>De todo</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>care.until_when</extracomment>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>care.span</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until a day</source>
        <extracomment>care.span</extracomment>
        <translation>Hasta una fecha</translation>
    </message>
    <message>
        <source>Until I’m back</source>
        <extracomment>care.span</extracomment>
        <translation>Hasta que vuelva</translation>
    </message>
    <message>
        <source>A week</source>
        <extracomment>care.weeks A span to choose at a click.</extracomment>
        <translation>1 semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <extracomment>care.weeks A span to choose at a click.</extracomment>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day of rest</source>
        <extracomment>care.last_day_of_rest</extracomment>
        <translation>Último día de descanso</translation>
    </message>
    <message>
        <source>Begin the rest</source>
        <extracomment>care.begin_rest</extracomment>
        <translation>Empezar el descanso</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <extracomment>care.resting_until What stands on a resting row: &quot;Resting until 3 December&quot;.</extracomment>
        <translation>De descanso por ahora</translation>
    </message>
    <message>
        <source>Resting until %1</source>
        <extracomment>care.resting_until What stands on a resting row: &quot;Resting until 3 December&quot;.</extracomment>
        <translation>De descanso hasta el %1</translation>
    </message>
    <message>
        <source>Resting for now. It’s all still here when you’re back.</source>
        <extracomment>care.rested</extracomment>
        <translation>De descanso por ahora. Todo seguirá aquí cuando vuelvas.</translation>
    </message>
    <message>
        <source>Resting until %1. It’s all still here when you’re back.</source>
        <extracomment>care.rested</extracomment>
        <translation>De descanso hasta el %1. Todo seguirá aquí cuando vuelvas.</translation>
    </message>
    <message>
        <source>Back from rest</source>
        <extracomment>care.back_from_rest</extracomment>
        <translation>Volver del descanso</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <extracomment>care.free_rest</extracomment>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>What is still open rests until tomorrow, no reason needed.</source>
        <extracomment>care.free_rest_hint</extracomment>
        <translation>Lo que sigue abierto descansa hasta mañana, sin necesidad de motivos.</translation>
    </message>
    <message>
        <source>Resting today. Rest is part of it.</source>
        <extracomment>care.free_rest_taken</extracomment>
        <translation>Hoy toca descanso. También forma parte de esto.</translation>
    </message>
    <message>
        <source>Those days were rest</source>
        <extracomment>care.gap_was_rest</extracomment>
        <translation>Esos días fueron descanso</translation>
    </message>
    <message>
        <source>%1 is a rest day now.</source>
        <extracomment>care.gap_is_rest</extracomment>
        <translation>El %1 es ahora un día de descanso.</translation>
    </message>
    <message>
        <source>%1 to %2 are rest days now.</source>
        <comment>two dates</comment>
        <extracomment>care.gap_is_rest</extracomment>
        <translation>Del %1 al %2 son ahora días de descanso.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a promise and a question</comment>
        <extracomment>care.about_one A question with the promise it is about in front.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You’ve kept this %1 of %2 times. A little bigger, the same, or smaller?</source>
        <comment>two counts</comment>
        <extracomment>care.proposal The one question, with its evidence.</extracomment>
        <translation>La has cumplido %1 de %2 veces. ¿Un poco más grande, igual o más pequeña?</translation>
    </message>
    <message numerus="yes">
        <source>The small version was there for you %Ln times. Try a smaller size?</source>
        <extracomment>care.proposal The one question, with its evidence.</extracomment>
        <translation>
            <numerusform>La versión pequeña te acompañó %Ln vez. ¿Probamos un tamaño más pequeño?</numerusform>
            <numerusform>La versión pequeña te acompañó %Ln veces. ¿Probamos un tamaño más pequeño?</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be a size too big. Try a smaller one?</source>
        <extracomment>care.proposal The one question, with its evidence.</extracomment>
        <translation>Quizá esta venga un poco grande. ¿Probamos una más pequeña?</translation>
    </message>
    <message>
        <source>Bigger would be %1, %2.</source>
        <comment>a promise and its size</comment>
        <extracomment>care.proposal_size What the other size would be.</extracomment>
        <translation>Más grande sería %1, %2.</translation>
    </message>
    <message>
        <source>Smaller would be %1, %2.</source>
        <comment>a promise and its size</comment>
        <extracomment>care.proposal_size What the other size would be.</extracomment>
        <translation>Más pequeña sería %1, %2.</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <extracomment>care.answer</extracomment>
        <translation>Un poco más grande</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>care.answer</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>care.answer</extracomment>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Don’t ask about this one</source>
        <extracomment>care.answer</extracomment>
        <translation>No preguntar por esta</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <extracomment>care.stays After &quot;the same&quot;.</extracomment>
        <translation>Se queda como está.</translation>
    </message>
    <message>
        <source>This one won’t be asked about again. Its menu has every size.</source>
        <extracomment>care.wont_ask</extracomment>
        <translation>No se preguntará más por esta. En su menú están todos los tamaños.</translation>
    </message>
    <message>
        <source>Ten days of %1</source>
        <extracomment>care.tenth_title</extracomment>
        <translation>Diez días de %1</translation>
    </message>
    <message>
        <source>You didn’t announce it, you did it, ten times. That is how believing in yourself begins.</source>
        <extracomment>care.tenth_line</extracomment>
        <translation>No lo anunciaste: lo hiciste, diez veces. Así empieza la confianza en ti.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Bring a goal that feels too big, and make it small enough to keep</source>
        <extracomment>&lt;summary&gt; of the metainfo</extracomment>
        <translation>Trae una meta que parece demasiado grande y hazla tan pequeña que puedas cumplirla</translation>
    </message>
    <message>
        <source>Some promises are too big to keep for long. Micro Wins takes one in your own words and resizes it with you, one step at a time, until it feels doable even on a hard day.</source>
        <extracomment>&lt;p&gt; of the metainfo</extracomment>
        <translation>Algunas promesas son demasiado grandes para cumplirlas mucho tiempo. Micro Wins toma una, con tus palabras, y la ajusta contigo paso a paso, hasta que parece posible incluso en un día difícil.</translation>
    </message>
    <message>
        <source>Every small promise you keep becomes evidence that you can follow through. A day without one is a quiet day, and the total stays.</source>
        <extracomment>&lt;p&gt; of the metainfo</extracomment>
        <translation>Cada pequeña promesa cumplida es una prueba de que puedes seguir adelante. Un día sin ninguna es un día tranquilo, y el total se queda.</translation>
    </message>
    <message>
        <source>A staircase from the big goal down to a size that feels doable</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Una escalera que baja desde la gran meta hasta un tamaño que parece posible</translation>
    </message>
    <message>
        <source>A short list for today, with a version of each promise for bad days that counts in full</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Una lista corta para hoy, con una versión de cada promesa para días difíciles que cuenta igual</translation>
    </message>
    <message>
        <source>Evidence: your days, adding up, and week by week</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Lo cumplido: tus días, la suma y semana a semana</translation>
    </message>
    <message>
        <source>A tray icon and gentle reminders that can be answered where they appear</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Un icono en la bandeja y avisos amables que se responden donde aparecen</translation>
    </message>
    <message>
        <source>Everything in one file on your laptop, and no network connection</source>
        <extracomment>&lt;li&gt; of the metainfo</extracomment>
        <translation>Todo en un archivo en tu equipo, sin conexión a la red</translation>
    </message>
    <message>
        <source>The first release.</source>
        <extracomment>&lt;p&gt; of the metainfo</extracomment>
        <translation>La primera versión.</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date format of Qt, e.g. 27 November 2025</comment>
        <extracomment>date_field.__init__</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>common.ok</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>common.save</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>common.cancel</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>common.close</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>common.back</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>common.undo</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>common.redo</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <extracomment>common.make_it_smaller</extracomment>
        <translation>Hacerlo más pequeño</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <extracomment>common.a_little_bigger</extracomment>
        <translation>Un poco más grande</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>common.rest_today</extracomment>
        <translation>Descansar hoy</translation>
    </message>
    <message>
        <source>Resize a goal</source>
        <extracomment>common.resize_a_goal</extracomment>
        <translation>Ajustar una meta</translation>
    </message>
    <message>
        <source>Bring your history from another app</source>
        <extracomment>common.bring_history</extracomment>
        <translation>Traer tu historial desde otra app</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>common.quoted</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a cue: After lunch. %2 an action: walk for 10 minutes</comment>
        <extracomment>common.promise A promise on one line: &quot;After lunch, walk for 10 minutes&quot;; the step alone where it has no cue.</extracomment>
        <translation>%1, %2</translation>
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
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>common.minutes A size on its own: &quot;30 sec&quot;, &quot;5 min&quot;, &quot;1 hour&quot;, &quot;1 h 30 min&quot;.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>common.about A size inside a line: &quot;about 5 min&quot;.</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>common.about_opening A size that opens a sentence: &quot;About 5 min&quot;.</extracomment>
        <translation>Cerca de %1</translation>
    </message>
    <message>
        <source>1 promise kept</source>
        <extracomment>common.promises_kept</extracomment>
        <translation>1 promesa cumplida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept</source>
        <extracomment>common.promises_kept</extracomment>
        <translation>
            <numerusform>%Ln promesa cumplida</numerusform>
            <numerusform>%Ln promesas cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept once</source>
        <extracomment>common.kept_times How often one micro-win was kept; &quot;&quot; before the first time.</extracomment>
        <translation>Cumplida una vez</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln times</source>
        <extracomment>common.kept_times How often one micro-win was kept; &quot;&quot; before the first time.</extracomment>
        <translation>
            <numerusform>Cumplida %Ln vez</numerusform>
            <numerusform>Cumplida %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a date format of Qt, e.g. Thursday, 27 November</comment>
        <extracomment>common.date_of A date in words, in the order of the language; the year where it is not clear from context is added by the caller.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date format of Qt, e.g. 27 November</comment>
        <extracomment>common.date_of A date in words, in the order of the language; the year where it is not clear from context is added by the caller.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date format of Qt, e.g. 27 Nov</comment>
        <extracomment>common.date_of A date in words, in the order of the language; the year where it is not clear from context is added by the caller.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and year</comment>
        <extracomment>common.with_year A day in words, and its year: &quot;27 November 2025&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>common.weekdays Which days: &quot;Every day&quot;, &quot;Monday to Friday&quot;, &quot;Mon, Wed and Fri&quot; as a list.</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>common.weekdays Which days: &quot;Every day&quot;, &quot;Monday to Friday&quot;, &quot;Mon, Wed and Fri&quot; as a list.</extracomment>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>A little</source>
        <extracomment>common.energy</extracomment>
        <translation>Poca</translation>
    </message>
    <message>
        <source>Some</source>
        <extracomment>common.energy</extracomment>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Plenty</source>
        <extracomment>common.energy</extracomment>
        <translation>Mucha</translation>
    </message>
    <message>
        <source>How much energy have you got?</source>
        <extracomment>common.energy_question</extracomment>
        <translation>¿Cuánta energía tienes?</translation>
    </message>
</context>
<context>
    <name>Counsel</name>
    <message>
        <source>Make a sheet to bring along</source>
        <extracomment>counsel.make_a_sheet</extracomment>
        <translation>Hacer una hoja para llevar contigo</translation>
    </message>
    <message>
        <source>To bring along</source>
        <extracomment>counsel.bring_along</extracomment>
        <translation>Para llevar contigo</translation>
    </message>
    <message>
        <source>Make one</source>
        <extracomment>counsel.make_it</extracomment>
        <translation>Hacer una</translation>
    </message>
    <message>
        <source>A sheet to bring along</source>
        <extracomment>counsel.page</extracomment>
        <translation>Una hoja para llevar contigo</translation>
    </message>
    <message>
        <source>One or two pages for a session, or for yourself. You choose what stands on them.</source>
        <extracomment>counsel.page_hint</extracomment>
        <translation>Una o dos páginas para una sesión o para ti. Tú eliges qué aparece en ellas.</translation>
    </message>
    <message>
        <source>Which days</source>
        <extracomment>counsel.which_days</extracomment>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <extracomment>counsel.period</extracomment>
        <translation>Las últimas 4 semanas</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <extracomment>counsel.period</extracomment>
        <translation>Los últimos 3 meses</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <extracomment>counsel.period</extracomment>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Own dates</source>
        <extracomment>counsel.period</extracomment>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>counsel.from_day</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>counsel.to_day</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>counsel.goals</extracomment>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Goals of these days stand here.</source>
        <extracomment>counsel.no_goals</extracomment>
        <translation>Aquí aparecen las metas de estos días.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>counsel.notes</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Yours alone unless you tick them.</source>
        <extracomment>counsel.notes_hint</extracomment>
        <translation>Son para ti, salvo las que marques.</translation>
    </message>
    <message>
        <source>Notes of these days stand here.</source>
        <extracomment>counsel.no_notes</extracomment>
        <translation>Aquí aparecen las notas de estos días.</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>counsel.paper</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>counsel.a4</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>counsel.letter</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>counsel.print_it</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>counsel.save_pdf</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <extracomment>counsel.pdf_kind</extracomment>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Micro Wins, %1</source>
        <extracomment>counsel.file_name What the file is called unless the person says otherwise; without the ending.</extracomment>
        <translation>Micro Wins, %1</translation>
    </message>
    <message>
        <source>Saved as %1. It lies on this computer and nowhere else.</source>
        <extracomment>counsel.saved</extracomment>
        <translation>Se guardó como %1. Está en este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The sheet could not be written there: %1. Another folder may work.</source>
        <extracomment>counsel.not_saved</extracomment>
        <translation>La hoja no se pudo escribir ahí: %1. Otra carpeta puede servir.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <extracomment>counsel.printed</extracomment>
        <translation>La hoja ya va hacia la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. “Save as PDF…” works without one.</source>
        <extracomment>counsel.not_printed</extracomment>
        <translation>La hoja no llegó a la impresora. «Guardar como PDF…» funciona sin impresora.</translation>
    </message>
    <message>
        <source>Preview of one page</source>
        <extracomment>counsel.preview</extracomment>
        <translation>Vista previa de una página</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %Ln pages</source>
        <extracomment>counsel.preview</extracomment>
        <translation>
            <numerusform>Vista previa de %Ln página</numerusform>
            <numerusform>Vista previa de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>What small promises added up to</source>
        <extracomment>paper.title</extracomment>
        <translation>Lo que suman las pequeñas promesas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <extracomment>paper._from_to</extracomment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Each promise is small enough for a hard day. A day counts when it was kept; quiet days and rest take nothing away.</source>
        <extracomment>paper.how_to_read</extracomment>
        <translation>Cada promesa es lo bastante pequeña para un día difícil. Un día cuenta cuando se cumplió; los días tranquilos y el descanso no restan nada.</translation>
    </message>
    <message>
        <source>Made on this laptop by its owner; nothing was sent anywhere.</source>
        <extracomment>paper.footer</extracomment>
        <translation>Hecha en el equipo de quien la trae; no se envió nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>paper.page_of</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>promise kept</source>
        <extracomment>paper.promises_kept</extracomment>
        <translation>promesa cumplida</translation>
    </message>
    <message>
        <source>promises kept</source>
        <extracomment>paper.promises_kept</extracomment>
        <translation>promesas cumplidas</translation>
    </message>
    <message>
        <source>day with one kept</source>
        <extracomment>paper.days_with</extracomment>
        <translation>día con una cumplida</translation>
    </message>
    <message>
        <source>days with something kept</source>
        <extracomment>paper.days_with</extracomment>
        <translation>días con algo cumplido</translation>
    </message>
    <message>
        <source>return after quiet days</source>
        <extracomment>paper.returns</extracomment>
        <translation>regreso tras días tranquilos</translation>
    </message>
    <message>
        <source>returns after quiet days</source>
        <extracomment>paper.returns</extracomment>
        <translation>regresos tras días tranquilos</translation>
    </message>
    <message>
        <source>day of rest</source>
        <extracomment>paper.rest_days</extracomment>
        <translation>día de descanso</translation>
    </message>
    <message>
        <source>days of rest</source>
        <extracomment>paper.rest_days</extracomment>
        <translation>días de descanso</translation>
    </message>
    <message>
        <source>Goals and their sizes</source>
        <extracomment>paper.goals_and_sizes</extracomment>
        <translation>Metas y sus tamaños</translation>
    </message>
    <message>
        <source>No promise was made in these days. Every record begins that way.</source>
        <extracomment>paper.no_goals_here</extracomment>
        <translation>En estos días no se hizo ninguna promesa. Todo registro empieza así.</translation>
    </message>
    <message>
        <source>Put away since; its evidence stays.</source>
        <extracomment>paper.put_away</extracomment>
        <translation>Archivada desde entonces; lo cumplido se queda.</translation>
    </message>
    <message>
        <source>On a hard day: %1</source>
        <extracomment>paper.hard_day</extracomment>
        <translation>En un día difícil: %1</translation>
    </message>
    <message>
        <source>Kept once</source>
        <extracomment>paper.kept_in_span</extracomment>
        <translation>Cumplida una vez</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln times</source>
        <extracomment>paper.kept_in_span</extracomment>
        <translation>
            <numerusform>Cumplida %Ln vez</numerusform>
            <numerusform>Cumplida %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>once as the small version</source>
        <extracomment>paper.kept_small</extracomment>
        <translation>una vez en versión pequeña</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times as the small version</source>
        <extracomment>paper.kept_small</extracomment>
        <translation>
            <numerusform>%Ln vez en versión pequeña</numerusform>
            <numerusform>%Ln veces en versión pequeña</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a size and a day: 5 min since 2 June</comment>
        <extracomment>paper.size_since</extracomment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>paper.turn</extracomment>
        <translation>más pequeño</translation>
    </message>
    <message>
        <source>bigger</source>
        <extracomment>paper.turn</extracomment>
        <translation>más grande</translation>
    </message>
    <message>
        <source>in other words</source>
        <extracomment>paper.turn</extracomment>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>at first</source>
        <extracomment>paper.at_first</extracomment>
        <translation>al principio</translation>
    </message>
    <message>
        <source>1 size in between</source>
        <extracomment>paper.sizes_between</extracomment>
        <translation>1 tamaño intermedio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sizes in between</source>
        <extracomment>paper.sizes_between</extracomment>
        <translation>
            <numerusform>%Ln tamaño intermedio</numerusform>
            <numerusform>%Ln tamaños intermedios</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 in one change</source>
        <extracomment>paper.size_from_to All changes in one line: &quot;From 30 min to 10 min in 3 changes&quot;.</extracomment>
        <translation>De %1 a %2 en un cambio</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 in %Ln changes</source>
        <extracomment>paper.size_from_to All changes in one line: &quot;From 30 min to 10 min in 3 changes&quot;.</extracomment>
        <translation>
            <numerusform>De %1 a %2 en %Ln cambio</numerusform>
            <numerusform>De %1 a %2 en %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as before, in other words</source>
        <extracomment>paper.said_anew</extracomment>
        <translation>Igual de larga, con otras palabras</translation>
    </message>
    <message>
        <source>How sure on a hard day</source>
        <extracomment>paper.how_sure</extracomment>
        <translation>Confianza en un día difícil</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <extracomment>paper.how_sure_told</extracomment>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <comment>an answer from 0 to 10, and its day</comment>
        <extracomment>paper.sure_once</extracomment>
        <translation>%1 de 10, %2</translation>
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
        <translation>Línea discontinua: desde 7 parece posible</translation>
    </message>
    <message>
        <source>And one more goal</source>
        <extracomment>paper.more_promises</extracomment>
        <translation>Y una meta más</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more goals</source>
        <extracomment>paper.more_promises</extracomment>
        <translation>
            <numerusform>Y %Ln meta más</numerusform>
            <numerusform>Y %Ln metas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept once in these days:</source>
        <extracomment>paper.more_kept</extracomment>
        <translation>En total, cumplidas una vez en estos días:</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln times in these days:</source>
        <extracomment>paper.more_kept</extracomment>
        <translation>
            <numerusform>En total, cumplidas %Ln vez en estos días:</numerusform>
            <numerusform>En total, cumplidas %Ln veces en estos días:</numerusform>
        </translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>paper.day_by_day</extracomment>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Something was kept on 1 day.</source>
        <extracomment>paper.days_summary</extracomment>
        <translation>En 1 día se cumplió algo.</translation>
    </message>
    <message numerus="yes">
        <source>Something was kept on %Ln days.</source>
        <extracomment>paper.days_summary</extracomment>
        <translation>
            <numerusform>En %Ln día se cumplió algo.</numerusform>
            <numerusform>En %Ln días se cumplió algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in these days.</source>
        <extracomment>paper.adding_up_summary total: &quot;31 promises kept&quot;.</extracomment>
        <translation>%1 en estos días.</translation>
    </message>
    <message>
        <source>Promises kept in each week.</source>
        <extracomment>paper.weeks_summary</extracomment>
        <translation>Promesas cumplidas en cada semana.</translation>
    </message>
    <message>
        <source>Rest and coming back</source>
        <extracomment>paper.rest_and_back</extracomment>
        <translation>Descansar y volver</translation>
    </message>
    <message>
        <source>Rested: %1.</source>
        <extracomment>paper.rested</extracomment>
        <translation>Descanso: %1.</translation>
    </message>
    <message>
        <source>Came back after quiet days: %1.</source>
        <extracomment>paper.came_back</extracomment>
        <translation>De vuelta tras días tranquilos: %1.</translation>
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
        <translation>1 más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>paper.listed Parts of a sentence; `more` of them have no room.</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>From my notes</source>
        <extracomment>paper.from_my_notes</extracomment>
        <translation>De mis notas</translation>
    </message>
    <message>
        <source>One more note has no room here; the app keeps it.</source>
        <extracomment>paper.more_notes</extracomment>
        <translation>Otra nota no cabe aquí; la app la guarda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notes have no room here; the app keeps them.</source>
        <extracomment>paper.more_notes</extracomment>
        <translation>
            <numerusform>%Ln nota más no cabe aquí; la app la guarda.</numerusform>
            <numerusform>%Ln notas más no caben aquí; la app las guarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>To talk about</source>
        <extracomment>paper.to_talk_about</extracomment>
        <translation>Para conversar</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>System</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Sleep and waking</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Suspender y despertar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Abrir con la sesión</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>doctor.report One line for each thing asked: its name, and what was found. Takes two seconds at most.</extracomment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>A window can open here.</source>
        <extracomment>doctor._window</extracomment>
        <translation>Aquí se puede abrir una ventana.</translation>
    </message>
    <message>
        <source>A window needs %1 first.</source>
        <extracomment>doctor._window</extracomment>
        <translation>Para una ventana hace falta primero %1.</translation>
    </message>
    <message>
        <source>There is no screen here; the commands of the terminal work.</source>
        <extracomment>doctor._window</extracomment>
        <translation>Aquí no hay pantalla; las órdenes de la terminal funcionan.</translation>
    </message>
    <message>
        <source>It takes a screen to see one.</source>
        <extracomment>doctor._tray</extracomment>
        <translation>Para verla hace falta una pantalla.</translation>
    </message>
    <message>
        <source>There is one, and the icon will be in it.</source>
        <extracomment>doctor._tray</extracomment>
        <translation>Hay una, y el icono estará en ella.</translation>
    </message>
    <message>
        <source>There is none. Reminders come as notifications, and starting again raises the window.</source>
        <extracomment>doctor._tray</extracomment>
        <translation>No hay ninguna. Los avisos llegan como notificaciones, y al abrir la app de nuevo aparece la ventana.</translation>
    </message>
    <message>
        <source>There is no session bus; reminders come through the tray or the window.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>No hay bus de sesión; los avisos llegan por la bandeja o la ventana.</translation>
    </message>
    <message>
        <source>No service answers; reminders come through the tray or the window.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>Ningún servicio responde; los avisos llegan por la bandeja o la ventana.</translation>
    </message>
    <message>
        <source>%1 shows them, and they can be answered.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>%1 las muestra, y se pueden responder.</translation>
    </message>
    <message>
        <source>%1 shows them, without buttons.</source>
        <extracomment>doctor._notifications</extracomment>
        <translation>%1 las muestra, sin botones.</translation>
    </message>
    <message>
        <source>systemd-logind tells when the machine wakes up.</source>
        <extracomment>doctor._sleep</extracomment>
        <translation>systemd-logind dice cuándo despierta el equipo.</translation>
    </message>
    <message>
        <source>Nobody tells when the machine wakes up; the app looks every five minutes.</source>
        <extracomment>doctor._sleep</extracomment>
        <translation>Nadie dice cuándo despierta el equipo; la app mira cada cinco minutos.</translation>
    </message>
    <message>
        <source>This desktop does not tell; it may hold notifications back by itself.</source>
        <extracomment>doctor._disturb</extracomment>
        <translation>Este escritorio no lo dice; puede que retenga notificaciones por su cuenta.</translation>
    </message>
    <message>
        <source>On; reminders wait inside their window.</source>
        <extracomment>doctor._disturb</extracomment>
        <translation>Activado; los avisos esperan dentro de su ventana.</translation>
    </message>
    <message>
        <source>Off.</source>
        <extracomment>doctor._disturb
----------
doctor._autostart</extracomment>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>On.</source>
        <extracomment>doctor._autostart</extracomment>
        <translation>Activado.</translation>
    </message>
    <message>
        <source>On, for another copy of Micro Wins than this one.</source>
        <extracomment>doctor._autostart</extracomment>
        <translation>Activado, para otra copia de Micro Wins.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <extracomment>doctor._home</extracomment>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1, with %2 GiB free.</source>
        <extracomment>doctor._home</extracomment>
        <translation>%1, con %2 GiB libres.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Your data</source>
        <extracomment>erase.your_data</extracomment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>erase.open_</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>erase.open_named</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>What you did, and taking any one of it back.</source>
        <extracomment>erase.history_hint</extracomment>
        <translation>Lo que hiciste, y deshacer cualquier cosa.</translation>
    </message>
    <message>
        <source>A checked copy a day. Any one can be put back.</source>
        <extracomment>erase.backups_hint</extracomment>
        <translation>Una copia comprobada al día. Cualquiera se puede recuperar.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <extracomment>erase.name</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>One promise or everything. To take a promise off the list, archive it instead.</source>
        <extracomment>erase.hint</extracomment>
        <translation>Una promesa o todo. Para quitar una promesa de la lista, mejor archivarla.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>erase.button</extracomment>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>What is to be erased?</source>
        <extracomment>erase.which</extracomment>
        <translation>¿Qué quieres borrar?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>erase.choose</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>erase.everything</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <extracomment>erase.archived</extracomment>
        <translation>%1 (archivada)</translation>
    </message>
    <message>
        <source>Erase the backups too</source>
        <extracomment>erase.copies_too</extracomment>
        <translation>Borrar también las copias de seguridad</translation>
    </message>
    <message>
        <source>Backups are copies, so they still hold what is erased here.</source>
        <extracomment>erase.copies_keep</extracomment>
        <translation>Las copias guardan todavía lo que se borra aquí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>erase.go_on</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>erase.keep_it</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Everything leaves for good: %1, all sizes, notes and history.</source>
        <extracomment>erase.goes What leaves: one promise, or with `action` &quot;&quot; everything.</extracomment>
        <translation>Todo se va para siempre: %1, todos los tamaños, las notas y el historial.</translation>
    </message>
    <message>
        <source>%1 leaves for good, with %2, its sizes and its history.</source>
        <extracomment>erase.goes What leaves: one promise, or with `action` &quot;&quot; everything.</extracomment>
        <translation>%1 se va para siempre, con %2, sus tamaños y su historial.</translation>
    </message>
    <message>
        <source>So do all backups. This can’t be undone.</source>
        <extracomment>erase.backups_go</extracomment>
        <translation>Las copias de seguridad también. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>So do all backups; a new one is made without it. This can’t be undone.</source>
        <extracomment>erase.backups_go</extracomment>
        <translation>Las copias también; se hace una nueva sin ella. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Backups stay and still hold it. Here it can’t be undone.</source>
        <extracomment>erase.backups_stay</extracomment>
        <translation>Las copias se quedan y todavía lo guardan. Aquí no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 is erased, in the backups too.</source>
        <extracomment>erase.erased</extracomment>
        <translation>Borrado, también de las copias: %1.</translation>
    </message>
    <message>
        <source>%1 is erased. The backups still hold it.</source>
        <extracomment>erase.erased</extracomment>
        <translation>Borrado: %1. Las copias todavía lo guardan.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>evidence.title</extracomment>
        <translation>Lo cumplido</translation>
    </message>
    <message>
        <source>All micro-wins</source>
        <extracomment>evidence.all_wins</extracomment>
        <translation>Todos los pequeños logros</translation>
    </message>
    <message>
        <source>Show evidence for</source>
        <extracomment>evidence.which_win</extracomment>
        <translation>Ver lo cumplido de</translation>
    </message>
    <message>
        <source>promise kept</source>
        <extracomment>evidence.promises What stands beside the large number.</extracomment>
        <translation>promesa cumplida</translation>
    </message>
    <message>
        <source>promises kept</source>
        <extracomment>evidence.promises What stands beside the large number.</extracomment>
        <translation>promesas cumplidas</translation>
    </message>
    <message>
        <source>since %1. This number only goes up.</source>
        <extracomment>evidence.since</extracomment>
        <translation>desde el %1. Este número siempre crece.</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>evidence.why</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Four short notes on why this page is as it is</source>
        <extracomment>evidence.why_hint</extracomment>
        <translation>Cuatro notas breves sobre por qué esta página es así</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <extracomment>evidence.close_notes</extracomment>
        <translation>Cerrar las notas</translation>
    </message>
    <message>
        <source>Why does a number help?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>¿Por qué ayuda un número?</translation>
    </message>
    <message>
        <source>The brain believes what you have done more than what you tell it. Things done are the firmest ground for “I can” (Bandura, 1977).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>El cerebro cree más en lo que has hecho que en lo que le dices. Lo hecho es la base más firme para un «yo puedo» (Bandura, 1977).</translation>
    </message>
    <message>
        <source>Why does a quiet day take nothing away?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>¿Por qué un día tranquilo no quita nada?</translation>
    </message>
    <message>
        <source>What you kept has happened, and it stays. In a study of new habits, one day without made no difference that could be measured (Lally and others, 2010).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Lo que cumpliste es un hecho, y se queda. En un estudio sobre hábitos nuevos, un día sin ellos no dejó ninguna diferencia que se pudiera medir (Lally y otros, 2010).</translation>
    </message>
    <message>
        <source>Why do small ones count in full?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>¿Por qué lo pequeño cuenta igual?</translation>
    </message>
    <message>
        <source>The brain notices that something is finished, not how large it was. In nearly 12,000 diary entries, good days had a step forward, even a small one (Amabile and Kramer, 2011).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>El cerebro nota que algo está terminado, no lo grande que era. En casi 12&#xa0;000 entradas de diario, los días buenos tenían un paso adelante, aunque fuera pequeño (Amabile y Kramer, 2011).</translation>
    </message>
    <message>
        <source>Why does the line never go down?</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>¿Por qué la línea nunca baja?</translation>
    </message>
    <message>
        <source>A count that starts over tells you about the gap; a sum tells you about yourself. Where a gap is held up to people, fewer go on (Silverman and Barasch, 2023).</source>
        <extracomment>evidence.notes Questions and answers, with the studies they rest on.</extracomment>
        <translation>Una cuenta que vuelve a empezar te habla del hueco; una suma te habla de ti. Cuando se señala el hueco, menos personas siguen (Silverman y Barasch, 2023).</translation>
    </message>
    <message>
        <source>Your evidence starts with one</source>
        <extracomment>evidence.empty_title</extracomment>
        <translation>Lo cumplido empieza con una</translation>
    </message>
    <message>
        <source>Keep one small promise, and it shows up here.
From then on, this page only grows.</source>
        <extracomment>evidence.empty_body</extracomment>
        <translation>Cumple una pequeña promesa y aparecerá aquí.
Desde ahí, esta página siempre crece.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <extracomment>evidence.go_to_today</extracomment>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Your days</source>
        <extracomment>evidence.your_days</extracomment>
        <translation>Tus días</translation>
    </message>
    <message>
        <source>You kept a promise on 1 day.</source>
        <extracomment>evidence.days_summary</extracomment>
        <translation>Cumpliste una promesa en 1 día.</translation>
    </message>
    <message numerus="yes">
        <source>You kept a promise on %Ln days.</source>
        <extracomment>evidence.days_summary</extracomment>
        <translation>
            <numerusform>Cumpliste una promesa en %Ln día.</numerusform>
            <numerusform>Cumpliste una promesa en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came back once after a quiet stretch.</source>
        <extracomment>evidence.days_summary_in_full The same with what else the days tell, for a map so wide that nothing stands beside it.</extracomment>
        <translation>Volviste una vez tras unos días tranquilos.</translation>
    </message>
    <message numerus="yes">
        <source>You came back %Ln times after a quiet stretch.</source>
        <extracomment>evidence.days_summary_in_full The same with what else the days tell, for a map so wide that nothing stands beside it.</extracomment>
        <translation>
            <numerusform>Volviste %Ln vez tras unos días tranquilos.</numerusform>
            <numerusform>Volviste %Ln veces tras unos días tranquilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is your steadiest day.</source>
        <extracomment>evidence.days_summary_in_full The same with what else the days tell, for a map so wide that nothing stands beside it.</extracomment>
        <translation>%1 es tu día más constante.</translation>
    </message>
    <message>
        <source>quiet day</source>
        <extracomment>evidence.quiet_day</extracomment>
        <translation>día tranquilo</translation>
    </message>
    <message>
        <source>4 or more kept</source>
        <extracomment>evidence.four_or_more</extracomment>
        <translation>4 o más cumplidas</translation>
    </message>
    <message>
        <source>you came back</source>
        <extracomment>evidence.you_came_back</extracomment>
        <translation>volviste</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>evidence.came_back_times</extracomment>
        <translation>Una vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>evidence.came_back_times</extracomment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>you came back after a quiet stretch</source>
        <extracomment>evidence.came_back_line</extracomment>
        <translation>volviste tras unos días tranquilos</translation>
    </message>
    <message>
        <source>is your steadiest day</source>
        <extracomment>evidence.steadiest_line</extracomment>
        <translation>es tu día más constante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>evidence.day_told One day, for the tooltip and the table: &quot;Friday, 3 October: 2 promises kept. You came back.&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>evidence.resting</extracomment>
        <translation>de descanso</translation>
    </message>
    <message>
        <source>You came back.</source>
        <extracomment>evidence.returned</extracomment>
        <translation>Volviste.</translation>
    </message>
    <message>
        <source>Adding up</source>
        <extracomment>evidence.adding_up</extracomment>
        <translation>La suma</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <comment>31 promises kept since 2 June</comment>
        <extracomment>evidence.adding_up_summary</extracomment>
        <translation>%1 desde el %2.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>evidence.week_by_week</extracomment>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>This week is still open.</source>
        <extracomment>evidence.weeks_summary</extracomment>
        <translation>Esta semana sigue abierta.</translation>
    </message>
    <message>
        <source>%1 this week.</source>
        <extracomment>evidence.weeks_summary</extracomment>
        <translation>%1 esta semana.</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>evidence.this_week</extracomment>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <extracomment>evidence.sure</extracomment>
        <translation>Tu confianza</translation>
    </message>
    <message numerus="yes">
        <source>Your latest of %Ln answers was %1 of 10.</source>
        <extracomment>evidence.sure_summary</extracomment>
        <translation>
            <numerusform>De %Ln respuesta, la última fue %1 de 10.</numerusform>
            <numerusform>De tus %Ln respuestas, la última fue %1 de 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers so far, each of them a dot.</source>
        <extracomment>evidence.sure_of_all</extracomment>
        <translation>
            <numerusform>%Ln respuesta hasta ahora; cada una es un punto.</numerusform>
            <numerusform>%Ln respuestas hasta ahora; cada una es un punto.</numerusform>
        </translation>
    </message>
    <message>
        <source>feels doable</source>
        <extracomment>evidence.doable</extracomment>
        <translation>lo veo posible</translation>
    </message>
    <message>
        <source>Of 10</source>
        <extracomment>evidence.column_sure</extracomment>
        <translation>De 10</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <extracomment>evidence.more</extracomment>
        <translation>Más sobre «%1»</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>evidence.show_table</extracomment>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <extracomment>evidence.show_chart</extracomment>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <extracomment>evidence.save_picture</extracomment>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <extracomment>evidence.picture_kinds</extracomment>
        <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>evidence.picture_saved</extracomment>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>The picture could not be written there: %1. Another folder may work.</source>
        <extracomment>evidence.picture_not_saved</extracomment>
        <translation>La imagen no se pudo escribir ahí: %1. Otra carpeta puede servir.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>evidence.column_day</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>evidence.column_week</extracomment>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>evidence.column_kept</extracomment>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <extracomment>evidence.column_total</extracomment>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>history.page</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you did, newest first. Any one of it can be taken back.</source>
        <extracomment>history.intro</extracomment>
        <translation>Lo que hiciste, lo más reciente primero. Cualquier cosa se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do appears here, and can be taken back.</source>
        <extracomment>history.nothing_yet</extracomment>
        <translation>Nada todavía. Lo que hagas aparece aquí y se puede deshacer.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <extracomment>history.earlier</extracomment>
        <translation>Ver lo anterior</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>history.taken_back</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>history.undo_named What a screen reader says of the button: &quot;Undo: Wednesday 21:04: kept “Open my notes”&quot;.</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>history.undone &quot;Undone: kept “Open my notes”.&quot;</extracomment>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>history.redone</extracomment>
        <translation>Hecho de nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a weekday, a time and what was done</comment>
        <extracomment>history.told &quot;Wednesday 21:04: kept “Open my notes”&quot;.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>history.day The heading over the deeds of a day.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>history.day The heading over the deeds of a day.</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>a time, and the day that something was done for</comment>
        <extracomment>history.at The line under a deed: when, and for which day if that was another.</extracomment>
        <translation>%1 · para el %2</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Cumpliste %1</translation>
    </message>
    <message>
        <source>Kept the small version of %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Cumpliste la versión pequeña de %1</translation>
    </message>
    <message>
        <source>Rested from %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Descansaste de %1</translation>
    </message>
    <message>
        <source>Rested from everything that was open</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Descansaste de todo lo que seguía abierto</translation>
    </message>
    <message>
        <source>Made the day quiet again for %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Quitaste la marca de %1</translation>
    </message>
    <message>
        <source>Took on %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Empezaste con %1</translation>
    </message>
    <message>
        <source>Gave %1 another size</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Diste otro tamaño a %1</translation>
    </message>
    <message>
        <source>Made %1 smaller</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Hiciste más pequeña %1</translation>
    </message>
    <message>
        <source>Made %1 a little bigger</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Hiciste un poco más grande %1</translation>
    </message>
    <message>
        <source>Moved %1 in the list</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Moviste %1 en la lista</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Archivaste %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Recuperaste %1</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Escribiste una nota</translation>
    </message>
    <message>
        <source>Said how doable %1 feels: %2 of 10</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Tu confianza en %1: %2 de 10</translation>
    </message>
    <message>
        <source>Came back from a rest</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Volviste de un descanso</translation>
    </message>
    <message>
        <source>Came back from a rest from %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Volviste del descanso de %1</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Soltaste %1</translation>
    </message>
    <message>
        <source>Brought back what could be read of a damaged record</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Recuperaste lo que se podía leer de un registro dañado</translation>
    </message>
    <message>
        <source>Took something back</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Deshiciste algo</translation>
    </message>
    <message>
        <source>Did something again</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Rehiciste algo</translation>
    </message>
    <message>
        <source>Micro Wins noted something for itself</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Micro Wins anotó algo para sí</translation>
    </message>
    <message>
        <source>Something a newer Micro Wins knows</source>
        <extracomment>history.what What was done, as a sentence without its full stop: &quot;Kept “Open my notes”&quot;.</extracomment>
        <translation>Algo que conoce un Micro Wins más nuevo</translation>
    </message>
    <message>
        <source>a promise</source>
        <extracomment>history.a_promise Where its words were erased.</extracomment>
        <translation>una promesa</translation>
    </message>
    <message>
        <source>a goal</source>
        <extracomment>history.a_goal</extracomment>
        <translation>una meta</translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <extracomment>history._edited</extracomment>
        <translation>Cambiaste %1 por %2</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>history._edited</extracomment>
        <translation>Editaste %1</translation>
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
        <translation>Dijiste cuánta energía había</translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <extracomment>history._energy</extracomment>
        <translation>Energía: %1</translation>
    </message>
    <message>
        <source>Planned a rest from %1</source>
        <extracomment>history._rested</extracomment>
        <translation>Planeaste un descanso de %1</translation>
    </message>
    <message>
        <source>Planned a rest</source>
        <extracomment>history._rested</extracomment>
        <translation>Planeaste un descanso</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <comment>a rest, and its first day</comment>
        <extracomment>history._rested</extracomment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a rest, and its day</comment>
        <extracomment>history._rested</extracomment>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a rest, its first and its last day</comment>
        <extracomment>history._rested</extracomment>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>Said that %1 didn’t fit</source>
        <extracomment>history._misfit</extracomment>
        <translation>Dijiste que %1 no encajaba</translation>
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
        <translation>Dejaste crecer %1</translation>
    </message>
    <message>
        <source>Let %1 be smaller</source>
        <extracomment>history._answer</extracomment>
        <translation>Dejaste más pequeña %1</translation>
    </message>
    <message>
        <source>Wished for no more questions about %1</source>
        <extracomment>history._answer</extracomment>
        <translation>Pediste que no haya más preguntas sobre %1</translation>
    </message>
    <message>
        <source>Kept the size of %1</source>
        <extracomment>history._answer</extracomment>
        <translation>Mantuviste el tamaño de %1</translation>
    </message>
    <message>
        <source>Kept %1 and others for later</source>
        <extracomment>history._later</extracomment>
        <translation>Guardaste para luego %1 y otras</translation>
    </message>
    <message>
        <source>Kept %1 for later</source>
        <extracomment>history._later</extracomment>
        <translation>Guardaste para luego %1</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>history._brought</extracomment>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>Brought history from %1</source>
        <extracomment>history._brought</extracomment>
        <translation>Trajiste historial de %1</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>The size you named. It stays here for later.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>El tamaño que dijiste. Se queda aquí para luego.</translation>
    </message>
    <message>
        <source>One thing at a time is easier than all of them at once.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Una cosa a la vez es más fácil que todas juntas.</translation>
    </message>
    <message>
        <source>Something to do is easier than something to stop.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Algo que hacer es más fácil que algo que dejar.</translation>
    </message>
    <message>
        <source>It names one thing to do, so there is nothing to figure out.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Nombra una sola cosa, sin nada que averiguar.</translation>
    </message>
    <message>
        <source>A shorter time is easier to begin.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Un tiempo más corto es más fácil de empezar.</translation>
    </message>
    <message>
        <source>A smaller amount is easier to begin.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Una cantidad más pequeña es más fácil de empezar.</translation>
    </message>
    <message>
        <source>A small move of the clock is one your body hardly notices.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Un pequeño cambio de hora es algo que el cuerpo casi no nota.</translation>
    </message>
    <message>
        <source>Fewer days leave room to rest.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Menos días dejan sitio al descanso.</translation>
    </message>
    <message>
        <source>Once is enough to prove that it can be done.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Con una vez basta para probar que se puede.</translation>
    </message>
    <message>
        <source>It takes half a minute, and beginning is the hardest part.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Lleva medio minuto, y empezar es lo más difícil.</translation>
    </message>
    <message>
        <source>It follows something you already do, so you need no reminder.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Va después de algo que ya haces, así que no necesitas un aviso.</translation>
    </message>
    <message>
        <source>You stay for a little while, then you decide.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Te quedas un ratito y luego decides.</translation>
    </message>
    <message>
        <source>A small exchange is easier than going without.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Cambiar una cosa por otra es más fácil que renunciar.</translation>
    </message>
    <message>
        <source>On paper it stops going round in your head.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>En el papel deja de dar vueltas en la cabeza.</translation>
    </message>
    <message>
        <source>The room does part of the work for you.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>El lugar hace una parte del trabajo por ti.</translation>
    </message>
    <message>
        <source>You notice, and nothing has to change yet.</source>
        <extracomment>resizing.operators</extracomment>
        <translation>Observas, y todavía no es necesario cambiar nada.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language in itself: Deutsch, Español</comment>
        <extracomment>language.own_name</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Look back</source>
        <extracomment>look_back.page
----------
look_back.open_it</extracomment>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Two minutes to look back on the week?</source>
        <extracomment>look_back.offer</extracomment>
        <translation>¿Dos minutos para mirar atrás en la semana?</translation>
    </message>
    <message>
        <source>What you kept is worth a look. Not this week is fine too.</source>
        <extracomment>look_back.offer_line</extracomment>
        <translation>Lo que cumpliste merece una mirada. Si esta semana no, también está bien.</translation>
    </message>
    <message>
        <source>Not this week</source>
        <extracomment>look_back.not_this_week</extracomment>
        <translation>Esta semana no</translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>look_back.title</extracomment>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <extracomment>look_back.span</extracomment>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <extracomment>look_back.nothing_kept</extracomment>
        <translation>Una semana tranquila</translation>
    </message>
    <message>
        <source>Everything from before is still here. A smaller size may suit the week to come.</source>
        <extracomment>look_back.nothing_kept_line</extracomment>
        <translation>Todo lo anterior sigue aquí. Para la próxima semana, quizá un tamaño más pequeño.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>Una vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>en versión pequeña</translation>
    </message>
    <message>
        <source>once as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>una en versión pequeña</translation>
    </message>
    <message>
        <source>twice as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>dos en versión pequeña</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times as the small version</source>
        <extracomment>look_back.times How often one micro-win was kept: &quot;5 times, twice as the small version&quot;.</extracomment>
        <translation>
            <numerusform>%Ln en versión pequeña</numerusform>
            <numerusform>%Ln en versión pequeña</numerusform>
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
        <translation>Una promesa cumplida hasta ahora. Es un hecho, y se queda.</translation>
    </message>
    <message>
        <source>It went quiet once, and you came back. The coming back is what counts.</source>
        <extracomment>look_back._proof_of_one</extracomment>
        <translation>Hubo una pausa tranquila, y volviste. Lo que cuenta es volver.</translation>
    </message>
    <message>
        <source>You came to look. That is how a beginning looks.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>Viniste a mirar. Así se empieza.</translation>
    </message>
    <message>
        <source>%1 came to ten kept days this week. That is a promise to believe in.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>%1 llegó a diez días cumplidos esta semana. En una promesa así se puede creer.</translation>
    </message>
    <message>
        <source>After quiet days you came back this week. Giving up looks different.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>Tras unos días tranquilos, volviste esta semana. Rendirse es otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>You came back %Ln times so far. Giving up looks different.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>Has vuelto %Ln vez hasta ahora. Rendirse es otra cosa.</numerusform>
            <numerusform>Has vuelto %Ln veces hasta ahora. Rendirse es otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept so far. Each one happened, and stays.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>%Ln promesa cumplida hasta ahora. Es un hecho, y se queda.</numerusform>
            <numerusform>%Ln promesas cumplidas hasta ahora. Cada una es un hecho, y se queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln days you did what you said you would.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>En %Ln día hiciste lo que dijiste que harías.</numerusform>
            <numerusform>En %Ln días hiciste lo que dijiste que harías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln different weeks you kept something. You do go on.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>En %Ln semana cumpliste algo. Sigues adelante.</numerusform>
            <numerusform>En %Ln semanas distintas cumpliste algo. Sigues adelante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was kept %Ln times. That one is yours by now.</source>
        <extracomment>look_back._proof</extracomment>
        <translation>
            <numerusform>Has cumplido %1 %Ln vez. Ya es algo tuyo.</numerusform>
            <numerusform>Has cumplido %1 %Ln veces. Ya es algo tuyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against “I always give up”</source>
        <extracomment>look_back.proof_label</extracomment>
        <translation>Frente a «siempre me rindo»</translation>
    </message>
    <message>
        <source>Does the size still fit?</source>
        <extracomment>look_back.sizes_heading</extracomment>
        <translation>¿Te sigue sirviendo el tamaño?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>look_back.sure_heading</extracomment>
        <translation>¿Cuánta confianza tienes?</translation>
    </message>
    <message>
        <source>That you’d do it on a hard day too, from 0 to 10. Any answer is a good one.</source>
        <extracomment>look_back.sure_line</extracomment>
        <translation>En que lo harías también en un día difícil, de 0 a 10. Cualquier respuesta es buena.</translation>
    </message>
    <message>
        <source>How sure are you of %1?</source>
        <extracomment>look_back.sure_of</extracomment>
        <translation>¿Cuánta confianza tienes en %1?</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>look_back.not_sure</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>feels doable</source>
        <extracomment>look_back.doable</extracomment>
        <translation>lo veo posible</translation>
    </message>
    <message>
        <source>A note about the week</source>
        <extracomment>look_back.note_heading</extracomment>
        <translation>Una nota sobre la semana</translation>
    </message>
    <message>
        <source>What helped, what was in the way, or nothing at all</source>
        <extracomment>look_back.note_hint</extracomment>
        <translation>Qué ayudó, qué lo hizo difícil o nada en absoluto</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>look_back.done</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Thank you for looking. See you next week, or whenever.</source>
        <extracomment>look_back.thanks</extracomment>
        <translation>Gracias por mirar. Hasta la semana que viene, o cuando sea.</translation>
    </message>
</context>
<context>
    <name>MenuEntry</name>
    <message>
        <source>Small Promises</source>
        <extracomment>GenericName of the .desktop file</extracomment>
        <translation>Pequeñas promesas</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big, and make it small enough to keep</source>
        <extracomment>Comment of the .desktop file</extracomment>
        <translation>Trae una meta que parece demasiado grande y hazla tan pequeña que puedas cumplirla</translation>
    </message>
    <message>
        <source>habit;goal;promise;routine;checklist;reminder;recovery;small;steps;</source>
        <extracomment>Keywords of the .desktop file</extracomment>
        <translation>hábito;meta;promesa;rutina;lista;recordatorio;recuperación;pequeño;pasos;</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the .desktop file</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Resize a Goal</source>
        <extracomment>Name of the .desktop file</extracomment>
        <translation>Ajustar una meta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Name of the .desktop file</extracomment>
        <translation>Lo cumplido</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>This takes a moment. Nothing else needs you now.</source>
        <extracomment>patience.one_moment</extracomment>
        <translation>Esto lleva un momento. No hace falta que hagas nada más ahora.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>patience.taking_back</extracomment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <extracomment>patience.doing_again</extracomment>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <extracomment>patience.putting_in_place</extracomment>
        <translation>Poniendo la copia en su sitio</translation>
    </message>
    <message>
        <source>Erasing for ever</source>
        <extracomment>patience.erasing</extracomment>
        <translation>Borrando para siempre</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your file isn’t where it was</source>
        <extracomment>recovery.title `is_open`: found by a check, while the window was in use.</extracomment>
        <translation>Tu archivo no está donde estaba</translation>
    </message>
    <message>
        <source>A part of your file isn’t as it was written</source>
        <extracomment>recovery.title `is_open`: found by a check, while the window was in use.</extracomment>
        <translation>Una parte de tu archivo no se lee bien</translation>
    </message>
    <message>
        <source>Your file didn’t open cleanly</source>
        <extracomment>recovery.title `is_open`: found by a check, while the window was in use.</extracomment>
        <translation>Tu archivo no se abrió bien</translation>
    </message>
    <message>
        <source>Your record is safe in a copy from %1 (%2).</source>
        <extracomment>recovery.safe_in &quot;Your record is safe in a copy from yesterday 21:10 (412 days).&quot;</extracomment>
        <translation>Tu registro está a salvo en una copia: %1 (%2).</translation>
    </message>
    <message>
        <source>There’s no copy of it here. Most of it can often still be read.</source>
        <extracomment>recovery.no_copy</extracomment>
        <translation>Aquí no hay copia. A menudo se puede leer todavía la mayor parte.</translation>
    </message>
    <message>
        <source>No good copy of it was found here. Perhaps the folder was moved.</source>
        <extracomment>recovery.no_copy_of_missing</extracomment>
        <translation>Aquí no se encontró una copia buena. Quizá se movió la carpeta.</translation>
    </message>
    <message>
        <source>Use this copy, and add back what can be read</source>
        <extracomment>recovery.use_copy</extracomment>
        <translation>Usar esta copia y añadir lo que se pueda leer</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <extracomment>recovery.use_copy_alone</extracomment>
        <translation>Usar esta copia</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <extracomment>recovery.bring_back</extracomment>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, in a folder of its own.</source>
        <extracomment>recovery.use_hint</extracomment>
        <translation>El archivo dañado se conserva tal cual, en una carpeta propia.</translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <extracomment>recovery.look</extracomment>
        <translation>Mirar sin cambiar nada</translation>
    </message>
    <message>
        <source>Save the damaged file…</source>
        <extracomment>recovery.save</extracomment>
        <translation>Guardar el archivo dañado…</translation>
    </message>
    <message>
        <source>Where to save the damaged file</source>
        <extracomment>recovery.choose_folder</extracomment>
        <translation>Dónde guardar el archivo dañado</translation>
    </message>
    <message>
        <source>The damaged file is saved in %1.</source>
        <extracomment>recovery.saved</extracomment>
        <translation>El archivo dañado está guardado en %1.</translation>
    </message>
    <message>
        <source>One moment. Everything is read and compared.</source>
        <extracomment>recovery.one_moment</extracomment>
        <translation>Un momento. Todo se lee y se compara.</translation>
    </message>
    <message>
        <source>You’re looking around. Nothing is changed, neither here nor in your file.</source>
        <extracomment>recovery.looking</extracomment>
        <translation>Estás echando un vistazo. No se cambia nada, ni aquí ni en tu archivo.</translation>
    </message>
    <message>
        <source>Your record is whole</source>
        <extracomment>recovery.done_title</extracomment>
        <translation>Tu registro está completo</translation>
    </message>
    <message>
        <source>%1 and %2 are here.</source>
        <extracomment>recovery.done `aside`: there was a damaged file, and it lies in a folder of its own.</extracomment>
        <translation>Aquí están %1 y %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are here. The damaged file lies beside it, untouched.</source>
        <extracomment>recovery.done `aside`: there was a damaged file, and it lies in a folder of its own.</extracomment>
        <translation>Aquí están %1 y %2. El archivo dañado está al lado, intacto.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>recovery.go_on</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing in this file could be read, and nothing was changed. A copy from elsewhere can be put beside it.</source>
        <extracomment>recovery.nothing_readable</extracomment>
        <translation>De este archivo no se pudo leer nada, y no se cambió nada. Se puede poner al lado una copia de otro lugar.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>recovery.begin_anew_here There is nothing to move aside.</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Move it aside and begin anew</source>
        <extracomment>recovery.begin_anew</extracomment>
        <translation>Apartarlo y empezar de nuevo</translation>
    </message>
    <message>
        <source>Something else lies here</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Aquí hay otra cosa</translation>
    </message>
    <message>
        <source>This computer needs something newer</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Este equipo necesita algo más nuevo</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Your record is in use</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Tu registro está en uso</translation>
    </message>
    <message>
        <source>Your record can’t be reached right now</source>
        <extracomment>recovery.in_the_way The title over the one sentence of `trouble.stored`.</extracomment>
        <translation>Ahora mismo no se puede abrir tu registro</translation>
    </message>
    <message>
        <source>Your record is safe. Some free space lets it open.</source>
        <extracomment>recovery.what_helps The sentence under it.</extracomment>
        <translation>Tu registro está a salvo. Con un poco de espacio libre se abre.</translation>
    </message>
    <message>
        <source>Another program holds it for the moment. Trying again helps.</source>
        <extracomment>recovery.what_helps The sentence under it.</extracomment>
        <translation>Otro programa lo tiene por el momento. Suele bastar con volver a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>recovery.try_again</extracomment>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>recovery.show_folder</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The folder of your record</source>
        <extracomment>recovery.folder_label</extracomment>
        <translation>La carpeta de tu registro</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <extracomment>settings.page
----------
settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>settings.look</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.theme</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings.theme_choice</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings.theme_choice</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings.theme_choice</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings.text_size</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size, e.g. 115%</comment>
        <extracomment>settings.percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>settings.less_motion</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Everything arrives at once, without moving there.</source>
        <extracomment>settings.less_motion_hint</extracomment>
        <translation>Todo aparece de una vez, sin desplazarse.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>settings.days</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>A new day starts at</source>
        <extracomment>settings.day_start</extracomment>
        <translation>Un nuevo día empieza a las</translation>
    </message>
    <message>
        <source>A late evening still belongs to the day before.</source>
        <extracomment>settings.day_start_hint</extracomment>
        <translation>Lo que haces de madrugada cuenta para el día anterior.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <extracomment>settings.first_weekday</extracomment>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>settings.reminders</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>At most a day</source>
        <extracomment>settings.reminders_a_day</extracomment>
        <translation>Como máximo al día</translation>
    </message>
    <message>
        <source>Weekly look-back</source>
        <extracomment>settings.look_back_day</extracomment>
        <translation>Mirada atrás semanal</translation>
    </message>
    <message>
        <source>Today offers it quietly, from that day on for two days more.</source>
        <extracomment>settings.look_back_day_hint</extracomment>
        <translation>La página Hoy la ofrece con discreción, desde ese día y dos más.</translation>
    </message>
    <message>
        <source>With 0 it stays quiet.</source>
        <extracomment>settings.reminders_a_day_hint</extracomment>
        <translation>Con 0 no hay avisos.</translation>
    </message>
    <message>
        <source>A reminder may come late</source>
        <extracomment>settings.catch_up</extracomment>
        <translation>Un aviso puede llegar más tarde</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>By an hour</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>By three hours</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Tres horas</translation>
    </message>
    <message>
        <source>By half a day</source>
        <extracomment>settings.catch_up_for</extracomment>
        <translation>Medio día</translation>
    </message>
    <message>
        <source>Once, gently, after sleep or a film.</source>
        <extracomment>settings.catch_up_hint</extracomment>
        <translation>Una vez, con suavidad, si el equipo dormía o veías una película.</translation>
    </message>
    <message>
        <source>A reminder set inside them stays silent.</source>
        <extracomment>settings.quiet_hours_hint</extracomment>
        <translation>Un aviso dentro de ese horario no suena.</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <extracomment>settings.less_of</extracomment>
        <translation>%1: uno menos</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>settings.more_of</extracomment>
        <translation>%1: uno más</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>settings.quiet_hours</extracomment>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>settings.quiet_from</extracomment>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>settings.quiet_to</extracomment>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Evening look back</source>
        <extracomment>settings.look_back</extracomment>
        <translation>Mirada atrás de la noche</translation>
    </message>
    <message>
        <source>Time of the evening look back</source>
        <extracomment>settings.look_back_at</extracomment>
        <translation>Hora de la mirada atrás de la noche</translation>
    </message>
    <message>
        <source>One message about the day, with room for a line.</source>
        <extracomment>settings.look_back_hint</extracomment>
        <translation>Un mensaje sobre el día, con espacio para unas palabras.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>between two times: 22:00 until 07:00</comment>
        <extracomment>settings.between</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Add a time</source>
        <extracomment>settings.add_time</extracomment>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <extracomment>settings.remove_time</extracomment>
        <translation>Quitar esta hora</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <extracomment>settings.time_number</extracomment>
        <translation>Aviso %1</translation>
    </message>
    <message>
        <source>The app</source>
        <extracomment>settings.app</extracomment>
        <translation>La app</translation>
    </message>
    <message>
        <source>Stay in the tray when the window closes</source>
        <extracomment>settings.close_to_tray</extracomment>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>settings.start_with_session</extracomment>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>settings.more</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Archive and later</source>
        <extracomment>settings.archive
----------
settings.archive_title</extracomment>
        <translation>Archivadas y para luego</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>settings.shortcuts</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About Micro Wins</source>
        <extracomment>settings.about</extracomment>
        <translation>Acerca de Micro Wins</translation>
    </message>
    <message>
        <source>Version %1, on Qt %2.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Versión %1, sobre Qt %2.</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big. Keep it small, and let it add up.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Trae una meta que parece demasiado grande. Hazla pequeña, y deja que se vaya sumando.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop: no account, no network.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Todo se queda en este equipo: sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The typeface is Inter, OFL 1.1.</source>
        <extracomment>settings.about_lines</extracomment>
        <translation>Software libre con licencia MIT. La letra es Inter, OFL 1.1.</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>settings.archived_heading</extracomment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Off the list, with all their evidence.</source>
        <extracomment>settings.archived_hint</extracomment>
        <translation>Fuera de la lista, con todo lo cumplido.</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <extracomment>settings.later_heading</extracomment>
        <translation>Para luego</translation>
    </message>
    <message>
        <source>Goals that wait until you want to resize them.</source>
        <extracomment>settings.later_hint</extracomment>
        <translation>Metas que esperan hasta que quieras ajustarlas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>settings.bring_back</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <extracomment>settings.bring_back_named</extracomment>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Resize it</source>
        <extracomment>settings.resize</extracomment>
        <translation>Ajustarla</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <extracomment>settings.resize_named</extracomment>
        <translation>Ajustar %1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>settings.let_go</extracomment>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <extracomment>settings.let_go_named</extracomment>
        <translation>Soltar %1</translation>
    </message>
    <message>
        <source>Nothing is archived. A promise that has had its time can rest here.</source>
        <extracomment>settings.nothing_archived</extracomment>
        <translation>No hay nada archivado. Aquí puede descansar una promesa que ya tuvo su tiempo.</translation>
    </message>
    <message>
        <source>No goal is waiting.</source>
        <extracomment>settings.nothing_later</extracomment>
        <translation>No hay ninguna meta esperando.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Lo cumplido</translation>
    </message>
    <message>
        <source>Resize a goal</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Ajustar una meta</translation>
    </message>
    <message>
        <source>Move between promises</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Moverse entre promesas</translation>
    </message>
    <message>
        <source>Keep, or take it back</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Cumplir, o quitar la marca</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Descansar hoy</translation>
    </message>
    <message>
        <source>Keep the hard-day version</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Cumplir la versión pequeña</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back; or finish later, with everything saved</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Atrás; o terminar luego, con todo guardado</translation>
    </message>
    <message>
        <source>Rest until a day</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Descansar hasta una fecha</translation>
    </message>
    <message>
        <source>Micro Wins speaks it after you quit and open it again.</source>
        <extracomment>settings.language_hint</extracomment>
        <translation>Micro Wins lo habla cuando sales del todo y vuelves a abrirlo.</translation>
    </message>
    <message>
        <source>Too big today?</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>¿Demasiado grande hoy?</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Hacerla más pequeña</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Un poco más grande</translation>
    </message>
    <message>
        <source>Move it in the list</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Moverla en la lista</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>settings.shortcut_lines Key combinations as Qt writes them, each with what it does.</extracomment>
        <translation>Esta lista</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>You matter, and you don’t have to carry this alone</source>
        <extracomment>resizing.support</extracomment>
        <translation>Tú importas, y no tienes por qué cargar con esto a solas</translation>
    </message>
    <message>
        <source>Thank you for putting it into words. Goals can wait today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Gracias por ponerlo en palabras. Las metas pueden esperar hoy.</translation>
    </message>
    <message>
        <source>Please tell one person now, someone near you or someone on a helpline. “I’m not safe right now” is enough to say.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Por favor, díselo ahora a una persona: alguien cerca de ti o alguien en una línea de ayuda. Basta con decir «ahora mismo no estoy a salvo».</translation>
    </message>
    <message>
        <source>If you can, move away from anything you could hurt yourself with. Feelings this strong do ease, and people are ready to sit with you until they do.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si puedes, aléjate de cualquier cosa con la que podrías hacerte daño. Los sentimientos tan fuertes se calman, y hay personas dispuestas a acompañarte hasta entonces.</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <extracomment>resizing.support</extracomment>
        <translation>En peligro ahora mismo</translation>
    </message>
    <message>
        <source>call your local emergency number</source>
        <extracomment>resizing.support</extracomment>
        <translation>llama al número local de emergencias</translation>
    </message>
    <message>
        <source>A helpline in your country</source>
        <extracomment>resizing.support</extracomment>
        <translation>Una línea de ayuda en tu país</translation>
    </message>
    <message>
        <source>findahelpline.com</source>
        <extracomment>resizing.support</extracomment>
        <translation>findahelpline.com</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>resizing.support</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>call or text 988</source>
        <extracomment>resizing.support</extracomment>
        <translation>llama o escribe al 988</translation>
    </message>
    <message>
        <source>United States and Canada</source>
        <extracomment>resizing.support</extracomment>
        <translation>Estados Unidos y Canadá</translation>
    </message>
    <message>
        <source>UK and Ireland, Samaritans</source>
        <extracomment>resizing.support</extracomment>
        <translation>Reino Unido e Irlanda, Samaritans</translation>
    </message>
    <message>
        <source>116 123</source>
        <extracomment>resizing.support</extracomment>
        <translation>116 123</translation>
    </message>
    <message>
        <source>If it gets too heavy, you don’t have to carry it alone: findahelpline.com lists people who listen.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si llega a pesar demasiado, no tienes por qué llevarlo a solas: en findahelpline.com hay personas que escuchan.</translation>
    </message>
    <message>
        <source>You deserve care, not a target</source>
        <extracomment>resizing.support</extracomment>
        <translation>Mereces cuidado, no una meta</translation>
    </message>
    <message>
        <source>Hurting yourself is often a way of getting through something very hard. There is no shame in it, and nothing to count here.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Hacerse daño es muchas veces una manera de atravesar algo muy difícil. No hay nada de qué avergonzarse, y aquí no se lleva ninguna cuenta.</translation>
    </message>
    <message>
        <source>Please tell one person you trust how today is. If a wound needs looking after, a doctor or nurse will help without judging.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Por favor, dile a una persona de confianza cómo va el día de hoy. Si una herida necesita atención, alguien de medicina o enfermería te ayudará sin juzgarte.</translation>
    </message>
    <message>
        <source>If the urge is strong right now, put some distance between you and what you would use, and call or text someone while it passes.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si ahora el impulso es fuerte, pon distancia entre tú y lo que usarías, y llama o escribe a alguien mientras pasa.</translation>
    </message>
    <message>
        <source>Be as gentle with yourself as you would be with a friend. If it gets too heavy, findahelpline.com lists people who listen.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Trátate con la misma ternura que le darías a alguien a quien quieres. Si llega a pesar demasiado, en findahelpline.com hay personas que escuchan.</translation>
    </message>
    <message>
        <source>Everyone deserves to be safe at home</source>
        <extracomment>resizing.support</extracomment>
        <translation>Toda persona merece estar a salvo en su casa</translation>
    </message>
    <message>
        <source>If someone hurts, threatens or controls you, it is not your fault. Nothing you could change about yourself would make it your fault.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si alguien te hace daño, te amenaza o te controla, no es culpa tuya. Nada que pudieras cambiar en ti haría que lo fuera.</translation>
    </message>
    <message>
        <source>You can talk it through with a domestic-violence line, in confidence and at your own pace. Use a phone or computer that the other person can’t check, and call the emergency number if you are in danger.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Puedes hablarlo con una línea de atención a la violencia doméstica, de forma confidencial y a tu ritmo. Usa un teléfono o un equipo que la otra persona no pueda revisar, y llama al número de emergencias si estás en peligro.</translation>
    </message>
    <message>
        <source>If you are the one who hurts someone, or you are afraid you might, step away to another room or go outside now. A helpline will listen to you too, and people do learn to stop.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si eres tú quien hace daño a alguien, o temes hacerlo, ve ahora a otra habitación o sal de la casa. Una línea de ayuda también te escuchará a ti, y es posible aprender a parar.</translation>
    </message>
    <message>
        <source>Domestic-violence lines by country</source>
        <extracomment>resizing.support</extracomment>
        <translation>Líneas contra la violencia doméstica, por país</translation>
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
        <translation>Inglaterra</translation>
    </message>
    <message>
        <source>0808 2000 247</source>
        <extracomment>resizing.support</extracomment>
        <translation>0808 2000 247</translation>
    </message>
    <message>
        <source>Someone to talk to in any country</source>
        <extracomment>resizing.support</extracomment>
        <translation>Alguien con quien hablar en cualquier país</translation>
    </message>
    <message>
        <source>If anyone makes you feel unsafe, it is not your fault. findahelpline.com lists people who listen.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si alguien te hace sentir en peligro, no es culpa tuya. En findahelpline.com hay personas que escuchan.</translation>
    </message>
    <message>
        <source>Your body deserves to be fed, today too</source>
        <extracomment>resizing.support</extracomment>
        <translation>Tu cuerpo merece alimento, hoy también</translation>
    </message>
    <message>
        <source>There are no numbers here, and nothing to earn. Food is not something you have to deserve.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Aquí no hay números ni nada que ganar. No hace falta merecer la comida.</translation>
    </message>
    <message>
        <source>The kindest next thing is a regular meal and someone to talk to. You could eat beside someone you trust, or tell them how hard it is.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Lo más amable ahora es una comida a su hora y alguien con quien hablar. Podrías comer junto a una persona de confianza, o contarle lo difícil que es.</translation>
    </message>
    <message>
        <source>Please talk to a doctor or an eating-disorder service, whatever your size. If you feel faint, your heart races or you can’t keep food down, ask for medical help today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Por favor, habla con un servicio médico o de trastornos de la alimentación, sea cual sea tu talla. Si sientes que te desmayas, el corazón se te acelera o no retienes la comida, pide ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Eating-disorder support</source>
        <extracomment>resizing.support</extracomment>
        <translation>Apoyo para trastornos de la alimentación</translation>
    </message>
    <message>
        <source>findahelpline.com, under eating and body image</source>
        <extracomment>resizing.support</extracomment>
        <translation>findahelpline.com, en «eating and body image» (alimentación e imagen corporal)</translation>
    </message>
    <message>
        <source>A doctor, nurse or school nurse</source>
        <extracomment>resizing.support</extracomment>
        <translation>Personal médico, de enfermería o de tu escuela</translation>
    </message>
    <message>
        <source>tell them what you typed here</source>
        <extracomment>resizing.support</extracomment>
        <translation>cuenta lo que escribiste aquí</translation>
    </message>
    <message>
        <source>Regular meals come first here. If thoughts about food get loud, a doctor or findahelpline.com can help.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Aquí lo primero es comer con regularidad. Si los pensamientos sobre la comida se hacen muy fuertes, pueden ayudarte un servicio médico o findahelpline.com.</translation>
    </message>
    <message>
        <source>Wanting to stop is brave, and it is safest with help</source>
        <extracomment>resizing.support</extracomment>
        <translation>Querer dejarlo es valiente, y con ayuda es más seguro</translation>
    </message>
    <message>
        <source>When the body is used to alcohol or some medicines and drugs, stopping suddenly can be dangerous. Please talk to a doctor or an alcohol and drug service today, before you change anything.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Cuando el cuerpo está acostumbrado al alcohol o a ciertos medicamentos y drogas, dejarlos de golpe puede ser peligroso. Por favor, habla hoy con un servicio médico o de alcohol y drogas antes de cambiar nada.</translation>
    </message>
    <message>
        <source>They can make stopping safe and much easier to bear. You don’t have to explain or defend yourself.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Pueden hacer que dejarlo sea seguro y mucho más llevadero. No tienes por qué explicarte ni defenderte.</translation>
    </message>
    <message>
        <source>With shaking, sweating, a seizure, confusion, or seeing things that aren’t there, call your local emergency number now.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si hay temblores, sudores, una convulsión, confusión o visiones de cosas que no están, llama ahora al número local de emergencias.</translation>
    </message>
    <message>
        <source>A doctor, or an alcohol and drug service</source>
        <extracomment>resizing.support</extracomment>
        <translation>Un servicio médico, o uno de alcohol y drogas</translation>
    </message>
    <message>
        <source>call or walk in today</source>
        <extracomment>resizing.support</extracomment>
        <translation>llama o acude hoy</translation>
    </message>
    <message>
        <source>United States, SAMHSA</source>
        <extracomment>resizing.support</extracomment>
        <translation>Estados Unidos, SAMHSA</translation>
    </message>
    <message>
        <source>1-800-662-4357</source>
        <extracomment>resizing.support</extracomment>
        <translation>1-800-662-4357</translation>
    </message>
    <message>
        <source>England, Drinkline</source>
        <extracomment>resizing.support</extracomment>
        <translation>Inglaterra, Drinkline</translation>
    </message>
    <message>
        <source>0300 123 1110</source>
        <extracomment>resizing.support</extracomment>
        <translation>0300 123 1110</translation>
    </message>
    <message>
        <source>If you feel shaky, sweaty or unwell without it, please see a doctor before going on.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si al dejarlo notas temblores, sudores o malestar, por favor acude a un servicio médico antes de seguir.</translation>
    </message>
    <message>
        <source>Stopping suddenly can be hard on a body that is used to it. Which of these is most like you?</source>
        <extracomment>resizing.support</extracomment>
        <translation>Dejarlo de golpe puede ser duro para un cuerpo acostumbrado. ¿Cuál de estas se parece más a lo tuyo?</translation>
    </message>
    <message>
        <source>I drink or use it most days</source>
        <extracomment>resizing.support</extracomment>
        <translation>Bebo o consumo casi todos los días</translation>
    </message>
    <message>
        <source>I get shaky, sweaty or unwell when I stop</source>
        <extracomment>resizing.support</extracomment>
        <translation>Al dejarlo tengo temblores, sudores o malestar</translation>
    </message>
    <message>
        <source>Now and then, and I feel fine without it</source>
        <extracomment>resizing.support</extracomment>
        <translation>De vez en cuando, y sin ello me siento bien</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>resizing.support</extracomment>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Please change medicine together with someone who knows it</source>
        <extracomment>resizing.support</extracomment>
        <translation>Por favor, cambia la medicación junto con alguien que la conozca</translation>
    </message>
    <message>
        <source>Stopping, skipping or changing a medicine on your own can make you very unwell, even when you feel fine. Until you have talked to someone, it’s safest to go on as prescribed.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Dejar, saltarse o cambiar un medicamento por cuenta propia puede hacerte sentir muy mal, aunque ahora te sientas bien. Hasta que hables con alguien, lo más seguro es seguir como te lo recetaron.</translation>
    </message>
    <message>
        <source>The step here is to call your prescriber or pharmacist and tell them what you wish. Side effects, cost and simply being tired of it are all good reasons to ask.</source>
        <extracomment>resizing.support</extracomment>
        <translation>El paso aquí es llamar a quien te lo recetó o a tu farmacia y contarles lo que deseas. Los efectos secundarios, el costo o simplemente el cansancio de tomarlo son buenas razones para preguntar.</translation>
    </message>
    <message>
        <source>If you already changed something and feel unwell, or took more than prescribed, ask for medical help now.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si ya cambiaste algo y te sientes mal, o tomaste más de lo recetado, pide ayuda médica ahora.</translation>
    </message>
    <message>
        <source>Your prescriber or pharmacist</source>
        <extracomment>resizing.support</extracomment>
        <translation>Quien te lo recetó o tu farmacia</translation>
    </message>
    <message>
        <source>call them, or walk into any pharmacy</source>
        <extracomment>resizing.support</extracomment>
        <translation>llama, o entra en cualquier farmacia</translation>
    </message>
    <message>
        <source>Before you change any medicine, please have a word with your prescriber or pharmacist.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Antes de cambiar un medicamento, por favor habla un momento con quien te lo recetó o con tu farmacia.</translation>
    </message>
    <message>
        <source>Sleep and rest are not what we give up</source>
        <extracomment>resizing.support</extracomment>
        <translation>Al sueño y al descanso no renunciamos</translation>
    </message>
    <message>
        <source>Sleep, water and healing are what carry everything else. Your plan can bend; your body can’t be argued with for long.</source>
        <extracomment>resizing.support</extracomment>
        <translation>El sueño, el agua y la recuperación sostienen todo lo demás. Tu plan puede ceder; con el cuerpo no se puede discutir mucho tiempo.</translation>
    </message>
    <message>
        <source>How about a short, calm sitting with the work now, and a bedtime tonight? What is unfinished will be easier after sleep.</source>
        <extracomment>resizing.support</extracomment>
        <translation>¿Qué tal un rato corto y tranquilo con el trabajo ahora, y esta noche una hora para dormir? Lo que quede por hacer será más fácil después de dormir.</translation>
    </message>
    <message>
        <source>With chest pain, fainting, confusion or an injury that gets worse, please see a doctor today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Con dolor en el pecho, desmayos, confusión o una lesión que empeora, por favor acude hoy a un servicio médico.</translation>
    </message>
    <message>
        <source>A doctor or nurse</source>
        <extracomment>resizing.support</extracomment>
        <translation>Un servicio médico o de enfermería</translation>
    </message>
    <message>
        <source>call or walk in</source>
        <extracomment>resizing.support</extracomment>
        <translation>llama o acude</translation>
    </message>
    <message>
        <source>Sleep and rest stay in the plan. Please stop if something hurts or you feel faint.</source>
        <extracomment>resizing.support</extracomment>
        <translation>El sueño y el descanso se quedan en el plan. Por favor, detente si algo duele o si sientes que te desmayas.</translation>
    </message>
    <message>
        <source>Safety first, and then the adventure</source>
        <extracomment>resizing.support</extracomment>
        <translation>Primero la seguridad, después la aventura</translation>
    </message>
    <message>
        <source>The wish behind this is a good one: to feel alive, brave or free. Done this way it could badly hurt you, or someone else.</source>
        <extracomment>resizing.support</extracomment>
        <translation>El deseo que hay detrás es bueno: sentir la vida, el valor o la libertad. Hecho así, podría hacerte mucho daño a ti o a otra persona.</translation>
    </message>
    <message>
        <source>There is nearly always a safe way to the same feeling, with people who know it well. A club, a trainer or a course is a fine place to start.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Casi siempre hay una manera segura de llegar a la misma sensación, con gente que la conoce bien. Un club, una persona que entrene o un curso son un buen comienzo.</translation>
    </message>
    <message>
        <source>If someone is daring or pushing you, you are allowed to say no. If a part of you doesn’t mind getting hurt, please tell someone today.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Si alguien te reta o te presiona, puedes decir que no. Si a una parte de ti no le importa hacerse daño, por favor díselo hoy a alguien.</translation>
    </message>
    <message>
        <source>A club, trainer or instructor nearby</source>
        <extracomment>resizing.support</extracomment>
        <translation>Un club, o alguien que enseñe, cerca de ti</translation>
    </message>
    <message>
        <source>ask how beginners start</source>
        <extracomment>resizing.support</extracomment>
        <translation>pregunta cómo se empieza</translation>
    </message>
    <message>
        <source>Please do this with people who know it well, and stop where it no longer feels safe.</source>
        <extracomment>resizing.support</extracomment>
        <translation>Por favor, haz esto con gente que lo conozca bien, y detente cuando deje de sentirse seguro.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>usage</source>
        <comment>before a command as it is typed: “usage: microwins keep”</comment>
        <extracomment>command_line.usage_word</extracomment>
        <translation>uso</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>the heading over the list of them</comment>
        <extracomment>command_line.commands</extracomment>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>after the command</source>
        <extracomment>command_line.headings Over what follows a command, and over its options.</extracomment>
        <translation>después de la orden</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>command_line.headings Over what follows a command, and over its options.</extracomment>
        <translation>opciones</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big. Make it small enough to keep, and let it add up.</source>
        <extracomment>command_line.about_app</extracomment>
        <translation>Trae una meta que parece demasiado grande. Hazla tan pequeña que puedas cumplirla, y deja que se vaya sumando.</translation>
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
        <translation>ejemplos:
  microwins                                  abrir la ventana
  microwins --demo                           mirar con medio año de días de muestra
  microwins today                            la lista de hoy
  microwins keep 2                           cumplir la segunda
  microwins keep caminar --small             cumplir su versión pequeña
  microwins rest                             descansar hoy de todo
  microwins add &quot;Leer una página&quot; --after &quot;Después de cenar&quot; --minutes 5
  microwins resize &quot;I&apos;ll study 5 hours daily from now on&quot;
  microwins resize --json - &lt; metas.txt      una meta por línea, un objeto JSON por línea
  microwins export lo-cumplido.jsonl
  microwins sheet hoja.pdf --weeks 12
  microwins import &quot;Loop Habits Backup 2025-11-27 082211.db&quot; --preview
  microwins restore 2 --preview              mirar en la segunda de «microwins backups»

códigos de salida: 0 hecho, 1 ahora mismo no es posible, 2 la orden no se entendió, 3 un problema con el archivo</translation>
    </message>
    <message>
        <source>today’s list</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>la lista de hoy</translation>
    </message>
    <message>
        <source>keep one</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>cumplir una</translation>
    </message>
    <message>
        <source>rest one, or all that are open</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>dejar descansar una, o todas las abiertas</translation>
    </message>
    <message>
        <source>take the last thing back</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>deshacer lo último</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>rehacer lo deshecho</translation>
    </message>
    <message>
        <source>add a small promise you have already found</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>añadir una pequeña promesa que ya has encontrado</translation>
    </message>
    <message>
        <source>every micro-win</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>todos los pequeños logros</translation>
    </message>
    <message>
        <source>make a goal small enough to keep</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>hacer una meta tan pequeña que se pueda cumplir</translation>
    </message>
    <message>
        <source>write everything to a file</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>escribir todo en un archivo</translation>
    </message>
    <message>
        <source>bring your history: another app’s file, a table, or an export</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>traer tu historial: el archivo de otra app, una tabla o una exportación</translation>
    </message>
    <message>
        <source>the charts of Evidence as pictures</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>los gráficos de «Lo cumplido» como imágenes</translation>
    </message>
    <message>
        <source>one or two pages to bring along, as PDF</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>una o dos páginas para llevar contigo, en PDF</translation>
    </message>
    <message>
        <source>read everything and say whether it is whole</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>leerlo todo y decir si está completo</translation>
    </message>
    <message>
        <source>make a checked copy now</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>hacer ahora una copia comprobada</translation>
    </message>
    <message>
        <source>the copies there are, newest first</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>las copias que hay, la más reciente primero</translation>
    </message>
    <message>
        <source>put a copy in the place of your record; that can be taken back</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>poner una copia en el lugar de tu registro; se puede deshacer</translation>
    </message>
    <message>
        <source>what this desktop offers, for bug reports</source>
        <extracomment>command_line.verb What a command does; a few words without a full stop, as all of these.</extracomment>
        <translation>lo que ofrece este escritorio, para informes de errores</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>the folder of your data (else MICROWINS_HOME)</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>la carpeta de tus datos (si no, MICROWINS_HOME)</translation>
    </message>
    <message>
        <source>sample days in a throwaway folder</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>días de muestra en una carpeta desechable</translation>
    </message>
    <message>
        <source>open this page</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>abrir esta página</translation>
    </message>
    <message>
        <source>start in the tray, without a window</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>empezar en la bandeja, sin ventana</translation>
    </message>
    <message>
        <source>into the desktop’s menu, after pip or pipx</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>al menú del escritorio, después de pip o pipx</translation>
    </message>
    <message>
        <source>out of it again</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>otra vez fuera de él</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>another day than today</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>otro día que no sea hoy</translation>
    </message>
    <message>
        <source>its number, or a piece of its words</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>su número, o una parte de sus palabras</translation>
    </message>
    <message>
        <source>its hard-day version; counts in full</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>su versión pequeña; cuenta igual</translation>
    </message>
    <message>
        <source>the last day of rest</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>el último día de descanso</translation>
    </message>
    <message>
        <source>until you end it</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>hasta que lo termines</translation>
    </message>
    <message>
        <source>back from rest</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>volver del descanso</translation>
    </message>
    <message>
        <source>what you will do, such as “Read one page”</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>lo que vas a hacer, como «Leer una página»</translation>
    </message>
    <message>
        <source>when, such as “After dinner”</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>cuándo, como «Después de cenar»</translation>
    </message>
    <message>
        <source>how long it takes (2)</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>cuánto dura (2)</translation>
    </message>
    <message>
        <source>the version for a hard day</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>la versión para un día difícil</translation>
    </message>
    <message>
        <source>daily, weekdays or mon,wed,fri</source>
        <comment>words to type: they stay English</comment>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>daily, weekdays o mon,wed,fri</translation>
    </message>
    <message>
        <source>when it may be said; more than once, if you like</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>cuándo se puede avisar; más de una vez, si quieres</translation>
    </message>
    <message>
        <source>the big goal behind it</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>la gran meta que hay detrás</translation>
    </message>
    <message>
        <source>the archived ones</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>las archivadas</translation>
    </message>
    <message>
        <source>the goal in your own words, or - for one a line from standard input</source>
        <extracomment>command_line.option What an option, or a word after a command, is for.</extracomment>
        <translation>la meta con tus palabras, o - para una por línea desde la entrada estándar</translation>
    </message>
    <message>
        <source>ends in .jsonl (everything), .csv (for spreadsheets) or .ics (reminders)</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>termina en .jsonl (todo), .csv (para hojas de cálculo) o .ics (avisos)</translation>
    </message>
    <message>
        <source>a file, or the folder of a CSV export of Loop</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>un archivo, o la carpeta de una exportación CSV de Loop</translation>
    </message>
    <message>
        <source>say what would come in, and write nothing</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>decir qué entraría, sin escribir nada</translation>
    </message>
    <message>
        <source>of a table: the column of the date</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>de una tabla: la columna de la fecha</translation>
    </message>
    <message>
        <source>of a table: the column of the habit</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>de una tabla: la columna del hábito</translation>
    </message>
    <message>
        <source>of a table: the column that says whether it was done</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>de una tabla: la columna que dice si se hizo</translation>
    </message>
    <message>
        <source>what dates of a table begin with</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>por qué empiezan las fechas de una tabla</translation>
    </message>
    <message>
        <source>the folder to write them to</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>la carpeta donde se escriben</translation>
    </message>
    <message>
        <source>as SVG, which stays sharp at any size; else PNG</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>como SVG, nítido a cualquier tamaño; si no, PNG</translation>
    </message>
    <message>
        <source>where to write it, such as sheet.pdf</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>dónde escribirla, como hoja.pdf</translation>
    </message>
    <message>
        <source>the last N weeks (4)</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>las últimas N semanas (4)</translation>
    </message>
    <message>
        <source>its number in “microwins backups”, or its file; without one, the list</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>su número en «microwins backups», o su archivo; sin nada, la lista</translation>
    </message>
    <message>
        <source>say what is in it, and change nothing</source>
        <extracomment>command_line.file_option The files that are written and read, and how a table is read.</extracomment>
        <translation>decir qué contiene, sin cambiar nada</translation>
    </message>
    <message>
        <source>There is no copy “%1”. “microwins backups” lists those there are.</source>
        <extracomment>copies.no_such_copy</extracomment>
        <translation>No hay ninguna copia «%1». «microwins backups» dice cuáles hay.</translation>
    </message>
    <message>
        <source>%1 To go back: microwins restore %2</source>
        <extracomment>copies.put_back `before`: the copy that takes this back; None where what was there lies in the folder.</extracomment>
        <translation>%1 Para volver: microwins restore %2</translation>
    </message>
    <message>
        <source>Your sheet lies in %1. Nothing was sent anywhere.</source>
        <extracomment>counsel.terminal_saved</extracomment>
        <translation>Tu hoja está en %1. No se envió nada a ningún sitio.</translation>
    </message>
    <message>
        <source>There is no screen here, so this is today’s list. For the window, start microwins on a desktop or through “ssh -X”.</source>
        <extracomment>terminal.no_screen</extracomment>
        <translation>Aquí no hay pantalla, así que esta es la lista de hoy. Para la ventana, abre microwins en un escritorio o con «ssh -X».</translation>
    </message>
    <message>
        <source>The window needs one more system library: sudo apt-get install %1</source>
        <extracomment>terminal.library_absent</extracomment>
        <translation>La ventana necesita una biblioteca más del sistema: sudo apt-get install %1</translation>
    </message>
    <message>
        <source>One small promise is enough. Find one with: microwins resize &quot;I&apos;ll study 5 hours daily&quot;</source>
        <extracomment>terminal.nothing_yet</extracomment>
        <translation>Una pequeña promesa basta. Busca una con: microwins resize &quot;I&apos;ll study 5 hours daily&quot;</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>terminal._aside</extracomment>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>terminal._aside</extracomment>
        <translation>de descanso</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <extracomment>terminal.kept_at</extracomment>
        <translation>cumplida a las %1</translation>
    </message>
    <message>
        <source>Kept: %1. %2. You said it, and you did it.</source>
        <extracomment>terminal.kept</extracomment>
        <translation>Cumplida: %1. %2. Lo dijiste y lo hiciste.</translation>
    </message>
    <message>
        <source>Resting: %1. Rest is part of it.</source>
        <extracomment>terminal.resting</extracomment>
        <translation>De descanso: %1. Descansar también forma parte de esto.</translation>
    </message>
    <message>
        <source>Resting today. Rest is part of it.</source>
        <extracomment>terminal.resting_all</extracomment>
        <translation>Hoy toca descanso. También forma parte de esto.</translation>
    </message>
    <message>
        <source>Resting for now. It’s all still here when you’re back.</source>
        <extracomment>terminal.resting_until</extracomment>
        <translation>De descanso por ahora. Todo seguirá aquí cuando vuelvas.</translation>
    </message>
    <message>
        <source>Resting until %1. It’s all still here when you’re back.</source>
        <extracomment>terminal.resting_until</extracomment>
        <translation>De descanso hasta el %1. Todo seguirá aquí cuando vuelvas.</translation>
    </message>
    <message>
        <source>Back from rest. Good to see you.</source>
        <extracomment>terminal.back_from_rest</extracomment>
        <translation>De vuelta del descanso. Qué bueno verte.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>terminal.undone</extracomment>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>terminal.redone</extracomment>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>terminal.added</extracomment>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>“%1” is not on the list. “microwins today” shows the numbers on it.</source>
        <extracomment>terminal.matches_nothing</extracomment>
        <translation>«%1» no está en la lista. «microwins today» muestra sus números.</translation>
    </message>
    <message>
        <source>“%1” fits more than one: %2. A number says which.</source>
        <extracomment>terminal.matches_several</extracomment>
        <translation>«%1» encaja con más de una: %2. Un número dice cuál.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>terminal.exported</extracomment>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>%1: %2 “microwins undo” takes it back.</source>
        <extracomment>terminal.imported</extracomment>
        <translation>%1: %2 «microwins undo» lo deshace.</translation>
    </message>
    <message>
        <source>There is no column “%1”. %2</source>
        <extracomment>terminal.no_column</extracomment>
        <translation>No hay ninguna columna «%1». %2</translation>
    </message>
    <message>
        <source>Say which columns are which with --date, --name and --done: %1.</source>
        <extracomment>terminal.which_column</extracomment>
        <translation>Di qué columna es cuál con --date, --name y --done: %1.</translation>
    </message>
    <message>
        <source>A checked copy lies in %1.</source>
        <extracomment>terminal.backed_up</extracomment>
        <translation>Hay una copia comprobada en %1.</translation>
    </message>
    <message>
        <source>Everything reads well: %1 on %2.</source>
        <extracomment>terminal.check_good</extracomment>
        <translation>Todo se lee bien: %1 en %2.</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>terminal.check_good</extracomment>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>terminal.check_good</extracomment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the file does not read as it was written. Nothing was changed; a copy may help.</source>
        <extracomment>terminal.check_bad</extracomment>
        <translation>Una parte del archivo no se lee como se escribió. No se cambió nada; una copia puede ayudar.</translation>
    </message>
    <message>
        <source>On a hard day: %1</source>
        <extracomment>terminal.hard_day</extracomment>
        <translation>En un día difícil: %1</translation>
    </message>
    <message>
        <source>Micro Wins is in your menu now: %1</source>
        <extracomment>terminal.in_menu</extracomment>
        <translation>Micro Wins está ahora en tu menú: %1</translation>
    </message>
    <message>
        <source>Micro Wins is out of your menu. Your data stays.</source>
        <extracomment>terminal.out_of_menu</extracomment>
        <translation>Micro Wins ya no está en tu menú. Tus datos se quedan.</translation>
    </message>
    <message>
        <source>Micro Wins was not in your menu.</source>
        <extracomment>terminal.not_in_menu</extracomment>
        <translation>Micro Wins no estaba en tu menú.</translation>
    </message>
    <message>
        <source>This is for Linux. On Windows and macOS the installer does it.</source>
        <extracomment>terminal.menu_elsewhere</extracomment>
        <translation>Esto es para Linux. En Windows y macOS lo hace el instalador.</translation>
    </message>
    <message>
        <source>The menu could not be changed: %1</source>
        <extracomment>terminal.menu_unwritable</extracomment>
        <translation>El menú no se pudo cambiar: %1</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <extracomment>today.page</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <extracomment>today.good_to_see_you</extracomment>
        <translation>Qué bueno verte</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>today.back_to_today</extracomment>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <extracomment>today.earlier_week</extracomment>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Later week</source>
        <extracomment>today.later_week</extracomment>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <extracomment>today.the_week</extracomment>
        <translation>La semana, día a día</translation>
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
        <translation>una cumplida</translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln</source>
        <extracomment>today.day_kept</extracomment>
        <translation>
            <numerusform>%Ln cumplida</numerusform>
            <numerusform>%Ln cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>a quiet day</source>
        <extracomment>today.day_quiet</extracomment>
        <translation>un día tranquilo</translation>
    </message>
    <message>
        <source>a rest day</source>
        <extracomment>today.day_rested</extracomment>
        <translation>un día de descanso</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>today.day_to_come</extracomment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>today, still open</source>
        <extracomment>today.day_open</extracomment>
        <translation>hoy, todavía abierto</translation>
    </message>
    <message numerus="yes">
        <source>today, %Ln kept so far</source>
        <extracomment>today.day_started</extracomment>
        <translation>
            <numerusform>hoy, %Ln cumplida hasta ahora</numerusform>
            <numerusform>hoy, %Ln cumplidas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <extracomment>today.cue The line under a promise: &quot;After I pour my morning coffee · about 5 min&quot;.</extracomment>
        <translation>A cualquier hora del día</translation>
    </message>
    <message>
        <source>The smallest size of %1</source>
        <extracomment>today.smallest_of The line under the hard-day version: &quot;The smallest size of “read one page” · about 1 min&quot;.</extracomment>
        <translation>Versión pequeña de %1</translation>
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
        <translation>Recién cumplida</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>today.kept_at</extracomment>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <extracomment>today.kept_at</extracomment>
        <translation>Cumplida a las %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>today.not_saved_yet</extracomment>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Resting today</source>
        <extracomment>today.resting</extracomment>
        <translation>Descanso hoy</translation>
    </message>
    <message>
        <source>A rest day</source>
        <extracomment>today.resting
----------
today.rest_today</extracomment>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>Space keeps it, R rests, Ctrl+Down makes it smaller.</source>
        <extracomment>today.row_hint</extracomment>
        <translation>Espacio la da por cumplida, R la deja descansar, Control+Abajo la hace más pequeña.</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>today.more_about</extracomment>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Find another size…</source>
        <extracomment>today.another_size</extracomment>
        <translation>Buscar otro tamaño…</translation>
    </message>
    <message>
        <source>Keep the hard-day version</source>
        <extracomment>today.keep_small</extracomment>
        <translation>Cumplir la versión pequeña</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>today.make_quiet</extracomment>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>today.edit</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>today.move_up</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>today.move_down</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>today.archive</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Resize another goal</source>
        <extracomment>today.resize_another</extracomment>
        <translation>Ajustar otra meta</translation>
    </message>
    <message>
        <source>Go on where you left it</source>
        <extracomment>today.go_on_with The way back to a half-made goal: &quot;Go on with “learn the guitar”&quot;.</extracomment>
        <translation>Seguir donde lo dejaste</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>today.go_on_with The way back to a half-made goal: &quot;Go on with “learn the guitar”&quot;.</extracomment>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>Ver la otra</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>diez</translation>
    </message>
    <message>
        <source>Show the other %1</source>
        <extracomment>today.show_others &quot;Show the other three&quot;, in words up to ten.</extracomment>
        <translation>Ver las otras %1</translation>
    </message>
    <message>
        <source>Show one kept for other days</source>
        <extracomment>today.show_unplanned</extracomment>
        <translation>Ver una de otros días</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln kept for other days</source>
        <extracomment>today.show_unplanned</extracomment>
        <translation>
            <numerusform>Ver %Ln de otros días</numerusform>
            <numerusform>Ver %Ln de otros días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>today.show_less</extracomment>
        <translation>Ver menos</translation>
    </message>
    <message>
        <source>Nothing is planned for this day. It’s yours.</source>
        <extracomment>today.nothing_planned</extracomment>
        <translation>Para este día no hay nada previsto. Es tuyo.</translation>
    </message>
    <message>
        <source>Archive and later</source>
        <extracomment>today.open_archive</extracomment>
        <translation>Archivadas y para luego</translation>
    </message>
    <message>
        <source>Add a note about today</source>
        <extracomment>today.add_note</extracomment>
        <translation>Añadir una nota sobre hoy</translation>
    </message>
    <message>
        <source>Add a note about this day</source>
        <extracomment>today.add_note</extracomment>
        <translation>Añadir una nota sobre este día</translation>
    </message>
    <message>
        <source>A note about this day</source>
        <extracomment>today.note_label</extracomment>
        <translation>Una nota sobre este día</translation>
    </message>
    <message>
        <source>Change the note</source>
        <extracomment>today.change_note</extracomment>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>This is where your kept promises add up.</source>
        <extracomment>today.first_ahead</extracomment>
        <translation>Aquí se irán sumando tus promesas cumplidas.</translation>
    </message>
    <message>
        <source>promise kept.</source>
        <extracomment>today.promises_kept What stands after the number: &quot;promises kept.&quot;.</extracomment>
        <translation>promesa cumplida.</translation>
    </message>
    <message>
        <source>promises kept.</source>
        <extracomment>today.promises_kept What stands after the number: &quot;promises kept.&quot;.</extracomment>
        <translation>promesas cumplidas.</translation>
    </message>
    <message>
        <source>You said it, and you did it.</source>
        <extracomment>today.you_did_it</extracomment>
        <translation>Lo dijiste y lo hiciste.</translation>
    </message>
    <message>
        <source>That’s everything. Enjoy your evening.</source>
        <extracomment>today.everything</extracomment>
        <translation>Ya está todo. Disfruta del resto del día.</translation>
    </message>
    <message>
        <source>That’s everything. Enjoy your day.</source>
        <extracomment>today.everything</extracomment>
        <translation>Ya está todo. Disfruta de tu día.</translation>
    </message>
    <message>
        <source>They’re all still here.</source>
        <extracomment>today.still_here</extracomment>
        <translation>Siguen todas aquí.</translation>
    </message>
    <message>
        <source>Rest is part of it.</source>
        <extracomment>today.rest_is_part</extracomment>
        <translation>Descansar también forma parte de esto.</translation>
    </message>
    <message>
        <source>One small promise is enough</source>
        <extracomment>today.first_title</extracomment>
        <translation>Una pequeña promesa basta</translation>
    </message>
    <message>
        <source>Bring a goal that feels too big right now.</source>
        <extracomment>today.first_lines</extracomment>
        <translation>Trae una meta que ahora te parezca demasiado grande.</translation>
    </message>
    <message>
        <source>We’ll make it small enough to keep, even on a hard day.</source>
        <extracomment>today.first_lines</extracomment>
        <translation>La haremos tan pequeña que puedas cumplirla incluso en un día difícil.</translation>
    </message>
    <message>
        <source>Show me three tiny ones to start with</source>
        <extracomment>today.starters</extracomment>
        <translation>Ver tres muy pequeñas para empezar</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>today.undone</extracomment>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>today.redone</extracomment>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>%1 rests in the archive. Its evidence stays.</source>
        <extracomment>today.archived</extracomment>
        <translation>%1 descansa entre las archivadas. Lo cumplido se queda.</translation>
    </message>
    <message>
        <source>From today: %1, %2.</source>
        <comment>a promise and its new size</comment>
        <extracomment>today.resized</extracomment>
        <translation>Desde hoy: %1, %2.</translation>
    </message>
    <message>
        <source>Edit this promise</source>
        <extracomment>edit.edit_title</extracomment>
        <translation>Editar esta promesa</translation>
    </message>
    <message>
        <source>I will</source>
        <extracomment>edit.promise_label</extracomment>
        <translation>Voy a</translation>
    </message>
    <message>
        <source>When or after what</source>
        <extracomment>edit.anchor_label</extracomment>
        <translation>Cuándo o después de qué</translation>
    </message>
    <message>
        <source>After I pour my morning coffee</source>
        <extracomment>edit.anchor_hint</extracomment>
        <translation>Después de servirme el café de la mañana</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <extracomment>edit.bad_day_label</extracomment>
        <translation>En un día difícil</translation>
    </message>
    <message>
        <source>Two minutes or less</source>
        <extracomment>edit.bad_day_hint</extracomment>
        <translation>Dos minutos o menos</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>edit.weekdays_label</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>edit.reminders_label</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The big goal behind it</source>
        <extracomment>edit.dream_label</extracomment>
        <translation>La gran meta que hay detrás</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>That’s everything. Enjoy your evening.</source>
        <extracomment>tray.tooltip The name, and how today stands.</extracomment>
        <translation>Ya está todo. Disfruta del resto del día.</translation>
    </message>
    <message>
        <source>%1 of %2 kept today</source>
        <extracomment>tray.tooltip The name, and how today stands.</extracomment>
        <translation>%1 de %2 cumplidas hoy</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <extracomment>tray.tooltip The name, and how today stands.</extracomment>
        <translation>Los avisos están en pausa</translation>
    </message>
    <message>
        <source>Micro Wins is still here</source>
        <extracomment>tray.stays_in_tray Said once, when the window closes for the first time: title and body.</extracomment>
        <translation>Micro Wins sigue aquí</translation>
    </message>
    <message>
        <source>You’ll find it in the tray. Its menu has Quit.</source>
        <extracomment>tray.stays_in_tray Said once, when the window closes for the first time: title and body.</extracomment>
        <translation>Está en la bandeja. Para cerrarlo del todo, su menú tiene «Salir».</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Micro Wins. Starting it again brings it back.</source>
        <extracomment>tray.no_tray Said once, in the window, on a desktop without a tray.</extracomment>
        <translation>Este escritorio no tiene bandeja, así que Micro Wins se cierra con la ventana. Al abrirlo otra vez, vuelve.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>tray.today</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ask me later…</source>
        <extracomment>tray.ask_me_later</extracomment>
        <translation>Preguntar luego…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <extracomment>tray.later</extracomment>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <extracomment>tray.later</extracomment>
        <translation>Al final del día</translation>
    </message>
    <message>
        <source>Pause reminders…</source>
        <extracomment>tray.pause_reminders</extracomment>
        <translation>Pausar avisos…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <extracomment>tray.pause</extracomment>
        <translation>Por una hora</translation>
    </message>
    <message>
        <source>For today</source>
        <extracomment>tray.pause</extracomment>
        <translation>Por hoy</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <extracomment>tray.pause</extracomment>
        <translation>Hasta que yo lo diga</translation>
    </message>
    <message>
        <source>Open Micro Wins</source>
        <extracomment>tray.open_app</extracomment>
        <translation>Abrir Micro Wins</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>tray.quit_app</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A look back at today?</source>
        <extracomment>tray.reminder Title and body of what is said.</extracomment>
        <translation>¿Una mirada atrás al día de hoy?</translation>
    </message>
    <message>
        <source>This size counts in full. Not today is fine too.</source>
        <extracomment>tray.smaller The same promise at its bad-day size.</extracomment>
        <translation>Este tamaño cuenta igual. Si hoy no, también está bien.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>tray.answer</extracomment>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Smaller today</source>
        <extracomment>tray.answer</extracomment>
        <translation>Hoy más pequeña</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>tray.answer</extracomment>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>tray.answer</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a small step, asked as a question</comment>
        <extracomment>tray._question</extracomment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>One more is waiting.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>Hay una más esperando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are waiting.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>
            <numerusform>Hay %Ln más esperando.</numerusform>
            <numerusform>Hay %Ln más esperando.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve kept this once.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>La has cumplido una vez.</translation>
    </message>
    <message numerus="yes">
        <source>You’ve kept this %Ln times.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>
            <numerusform>La has cumplido %Ln vez.</numerusform>
            <numerusform>La has cumplido %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today is fine too.</source>
        <extracomment>tray._reminder_body</extracomment>
        <translation>Si hoy no, también está bien.</translation>
    </message>
    <message>
        <source>A line about today is welcome, and so is none.</source>
        <extracomment>tray._look_back_body</extracomment>
        <translation>Si quieres, unas palabras sobre hoy. Y si no, también está bien.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A few words are enough. They can be changed any day.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Unas pocas palabras bastan. Se pueden cambiar cualquier día.</translation>
    </message>
    <message>
        <source>That’s more than fits in one promise. A shorter sentence is kinder too.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Es más de lo que cabe en una promesa. Una frase más corta es también más amable.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Ese día todavía está por venir.</translation>
    </message>
    <message>
        <source>This promise has left the list in the meantime.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Mientras tanto, esta promesa salió de la lista.</translation>
    </message>
    <message>
        <source>A promise lives on one day a week or more.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Una promesa vive un día a la semana o más.</translation>
    </message>
    <message>
        <source>A size is longer than nothing and shorter than a day.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Un tamaño dura más que nada y menos que un día.</translation>
    </message>
    <message>
        <source>Its ladder ends here. “Find another size” in its menu makes a new step.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Su escalera termina aquí. «Buscar otro tamaño», en su menú, crea un paso nuevo.</translation>
    </message>
    <message>
        <source>There’s nothing to take back.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There’s nothing to do again.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This has changed since. Undo the newer change first.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Esto ha cambiado desde entonces. Deshaz primero el cambio más reciente.</translation>
    </message>
    <message>
        <source>Your record is being written to. In a moment this can be saved too.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Ahora mismo se está escribiendo en tu registro. En un momento también se podrá guardar esto.</translation>
    </message>
    <message>
        <source>This record was made by a newer Micro Wins, so it can be looked at here. A newer version can change it.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Este registro lo hizo un Micro Wins más nuevo, así que aquí se puede mirar. Una versión más nueva puede cambiarlo.</translation>
    </message>
    <message>
        <source>You’re looking around, so nothing is changed. Open Micro Wins again to go on.</source>
        <extracomment>trouble.refused The gentle no: the person&apos;s data is as it was.</extracomment>
        <translation>Estás echando un vistazo, así que no se cambia nada. Abre Micro Wins otra vez para seguir.</translation>
    </message>
    <message>
        <source>The folder with your record can’t be used right now. Everything saved before is untouched; its permissions are worth a look.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>La carpeta de tu registro no se puede usar ahora mismo. Todo lo guardado antes sigue intacto; conviene mirar sus permisos.</translation>
    </message>
    <message>
        <source>Another kind of file lies where your record belongs. It wasn’t touched; moving it elsewhere helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Donde va tu registro hay otro tipo de archivo. No se tocó; ayuda moverlo a otro lugar.</translation>
    </message>
    <message>
        <source>A part of your record can’t be read. Nothing was changed, and a backup can bring it back.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Una parte de tu registro no se puede leer. No se cambió nada, y una copia de seguridad puede recuperarla.</translation>
    </message>
    <message>
        <source>Your record isn’t where it was. Its backups are still there and can bring it back.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Tu registro no está donde estaba. Sus copias de seguridad siguen ahí y pueden recuperarlo.</translation>
    </message>
    <message>
        <source>Your record has been moved from its place, so this wasn’t saved. Back there, it takes new promises again.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Tu registro se movió de su lugar, así que esto no se guardó. Cuando vuelva, aceptará nuevas promesas.</translation>
    </message>
    <message>
        <source>Another copy of your record took its place, perhaps from another computer. The one from before is in Backups, whole.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Otra copia de tu registro ocupó su lugar, quizá desde otro equipo. La de antes está completa en Copias de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full, so this wasn’t saved. Everything before it is safe; some free space helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>El disco está lleno, así que esto no se guardó. Todo lo anterior está a salvo; ayuda liberar un poco de espacio.</translation>
    </message>
    <message>
        <source>Another program is using your record, so this wasn’t saved. Trying again helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Otro programa está usando tu registro, así que esto no se guardó. Suele bastar con volver a intentarlo.</translation>
    </message>
    <message>
        <source>This computer’s SQLite is older than your record needs. A newer Python brings one.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>El SQLite de este equipo es más antiguo de lo que tu registro necesita. Con un Python más nuevo se resuelve.</translation>
    </message>
    <message>
        <source>The file can’t be written there. Your record is safe; another folder helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>El archivo no se puede escribir ahí. Tu registro está a salvo; otra carpeta puede servir.</translation>
    </message>
    <message>
        <source>This file isn’t what its name says. Nothing was taken from it.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Este archivo no es lo que dice su nombre. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>This file was written by a newer Micro Wins. Nothing was taken from it.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Este archivo lo escribió un Micro Wins más nuevo. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>It’s gone from your record, but the file could not be cleared of its traces right now. That is done by itself at the next start with some free space.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Ya no está en tu registro, pero ahora mismo no se pudieron limpiar sus huellas del archivo. Se hará sin que hagas nada la próxima vez que Micro Wins se abra con algo de espacio libre.</translation>
    </message>
    <message>
        <source>That ended halfway, so nothing was changed. Trying again helps.</source>
        <extracomment>trouble.stored What the machine did, that nothing saved is gone, and what to try.</extracomment>
        <translation>Eso se detuvo a medio camino, así que no se cambió nada. Suele bastar con volver a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>trouble.try_again</extracomment>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>One promise isn’t saved yet</source>
        <extracomment>trouble.not_saved_title The app is to end, and so much waits to be saved.</extracomment>
        <translation>Una promesa aún no está guardada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises aren’t saved yet</source>
        <extracomment>trouble.not_saved_title The app is to end, and so much waits to be saved.</extracomment>
        <translation>
            <numerusform>%Ln promesa aún no está guardada</numerusform>
            <numerusform>%Ln promesas aún no están guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There’s no room or no way to write it down right now. Some free space helps; if you close now, it has to be ticked once more.</source>
        <extracomment>trouble.not_saved_body</extracomment>
        <translation>Ahora mismo no hay espacio o manera de anotarlo. Ayuda liberar un poco de espacio; si cierras ahora, se marca otra vez más tarde.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>trouble.close_anyway</extracomment>
        <translation>Cerrar igualmente</translation>
    </message>
    <message>
        <source>Saved now.</source>
        <extracomment>trouble.saved_now</extracomment>
        <translation>Ya está guardado.</translation>
    </message>
    <message>
        <source>Something in Micro Wins went wrong</source>
        <extracomment>trouble.crash_title</extracomment>
        <translation>Algo en Micro Wins no fue bien</translation>
    </message>
    <message>
        <source>What you kept is saved. This report helps to repair it; it holds none of your words.</source>
        <extracomment>trouble.crash_body</extracomment>
        <translation>Lo que cumpliste está guardado. Este informe ayuda a repararlo y no contiene ninguna de tus palabras.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>trouble.crash_copy</extracomment>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>trouble.crash_copied</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>trouble.crash_go_on</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>trouble.crash_report_name</extracomment>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>trouble.dismiss</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>WhichDay</name>
    <message>
        <source>Which day is today?</source>
        <extracomment>which_day.title</extracomment>
        <translation>¿Qué día es hoy?</translation>
    </message>
    <message>
        <source>The clock of this computer shows %1, and your record goes on to %2. Nothing was changed, and everything you kept is here.</source>
        <comment>two dates</comment>
        <extracomment>which_day.line</extracomment>
        <translation>El reloj de este equipo marca el %1, y tu registro llega hasta el %2. No se cambió nada, y todo lo que cumpliste está aquí.</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a date format of Qt, e.g. Thu, 27 November 2025</comment>
        <extracomment>which_day.day A day as a button offers it: &quot;Mon, 23 November 2026&quot;.</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>which_day.another_day</extracomment>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>It’s this day</source>
        <extracomment>which_day.its_this_day</extracomment>
        <translation>Es este día</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date format of Qt, e.g. 27 November 2025</comment>
        <extracomment>which_day._date</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Evidence</source>
        <extracomment>window.evidence</extracomment>
        <translation>Lo cumplido</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>window.pause_reminders</extracomment>
        <translation>Pausar avisos</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <extracomment>window.remind_me_again</extracomment>
        <translation>Avisar de nuevo</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <extracomment>window.stays_here</extracomment>
        <translation>Se queda en tu equipo</translation>
    </message>
    <message>
        <source>It’s on your list.</source>
        <extracomment>window.adopted</extracomment>
        <translation>Está en tu lista.</translation>
    </message>
    <message>
        <source>Micro Wins is open already and doesn’t answer right now. A moment may help.</source>
        <extracomment>window.already_open</extracomment>
        <translation>Micro Wins ya está abierto y ahora mismo no responde. Un momento puede ayudar.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Give it a place</source>
        <extracomment>place.place_title
----------
wizard.step_name The name of a step beside its marker.</extracomment>
        <translation>Dale un lugar</translation>
    </message>
    <message>
        <source>After I …, I will …</source>
        <extracomment>place.place_lead</extracomment>
        <translation>Después de …, voy a …</translation>
    </message>
    <message>
        <source>After what?</source>
        <extracomment>place.after_what</extracomment>
        <translation>¿Después de qué?</translation>
    </message>
    <message>
        <source>After what it happens</source>
        <extracomment>place.anchor_name</extracomment>
        <translation>Después de qué ocurre</translation>
    </message>
    <message>
        <source>After I pour my morning coffee</source>
        <extracomment>place.anchor_placeholder</extracomment>
        <translation>Después de servirme el café de la mañana</translation>
    </message>
    <message>
        <source>On which days?</source>
        <extracomment>place.which_days</extracomment>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>A few days are plenty to begin with.</source>
        <extracomment>place.days_hint Under the days of a week, of which so many are chosen.</extracomment>
        <translation>Unos pocos días bastan para empezar.</translation>
    </message>
    <message>
        <source>Four or five days leave room for life.</source>
        <extracomment>place.days_hint Under the days of a week, of which so many are chosen.</extracomment>
        <translation>Cuatro o cinco días dejan espacio para la vida.</translation>
    </message>
    <message>
        <source>And on a hard day</source>
        <extracomment>place.bad_day_title</extracomment>
        <translation>Y en un día difícil</translation>
    </message>
    <message>
        <source>The hard-day version, two minutes or less</source>
        <extracomment>place.bad_day_name</extracomment>
        <translation>La versión para días difíciles, de dos minutos o menos</translation>
    </message>
    <message>
        <source>Two minutes or less. It counts in full.</source>
        <extracomment>place.bad_day_hint</extracomment>
        <translation>Dos minutos o menos. Cuenta igual.</translation>
    </message>
    <message>
        <source>A reminder, if you like</source>
        <extracomment>place.reminder_title</extracomment>
        <translation>Un aviso, si quieres</translation>
    </message>
    <message>
        <source>It stays silent once the promise is kept.</source>
        <extracomment>place.reminder_hint</extracomment>
        <translation>No suena si la promesa ya está cumplida.</translation>
    </message>
    <message>
        <source>That’s its place</source>
        <extracomment>place.looks_right</extracomment>
        <translation>Este es su lugar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>place.keep_title
----------
wizard.step_name The name of a step beside its marker.</extracomment>
        <translation>Hazla tuya</translation>
    </message>
    <message>
        <source>You can resize it any day.</source>
        <extracomment>place.keep_lead</extracomment>
        <translation>Puedes ajustarla cualquier día.</translation>
    </message>
    <message>
        <source>I will %1.</source>
        <comment>%1 is an action: read one page</comment>
        <extracomment>place.read_back The promise said back: &quot;After dinner, I will read one page.&quot;; with no cue, &quot;I will read one page.&quot;. as_typed: it is in another language than the app&apos;s, so nothing of that is put between.</extracomment>
        <translation>Mi promesa: %1.</translation>
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
        <translation>En un día difícil</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>place.days_label</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>place.reminder_label</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>place.size_label</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>place.reminders When it is said: &quot;20:00&quot; or &quot;08:00 and 20:00&quot;; a word where there is none.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Kept for later: %1</source>
        <extracomment>place.kept_for_later</extracomment>
        <translation>Para luego: %1</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <extracomment>place.keep_promise</extracomment>
        <translation>Hacer esta promesa</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <extracomment>place.keep_size</extracomment>
        <translation>Elegir este tamaño</translation>
    </message>
    <message>
        <source>It begins today, or whenever you’re ready.</source>
        <extracomment>place.keep_note</extracomment>
        <translation>Empieza hoy, o cuando te venga bien.</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>place.why</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>A big goal can feel like a threat, and the brain says no before you begin. Naming it first helps us find the part that doesn’t frighten it.</source>
        <extracomment>place.why_big</extracomment>
        <translation>Una gran meta puede sentirse como una amenaza, y el cerebro dice que no antes de empezar. Ponerle nombre ayuda a encontrar la parte que no asusta.</translation>
    </message>
    <message>
        <source>The brain trusts what it has seen you do. A small step done often is the proof it asks for, and each one makes the next a little easier.</source>
        <extracomment>place.why_small</extracomment>
        <translation>El cerebro confía en lo que te ha visto hacer. Un paso pequeño y frecuente es la prueba que pide, y cada uno hace un poco más fácil el siguiente.</translation>
    </message>
    <message>
        <source>People who are at least 7 of 10 sure tend to carry out what they plan (Gutnick, 2014). Under 7 the step is too big, not you too small.</source>
        <extracomment>place.why_sure</extracomment>
        <translation>Con una confianza de 7 de 10 o más, la gente suele hacer lo que planea (Gutnick, 2014). Con menos de 7, el paso viene grande; a ti no te falta nada.</translation>
    </message>
    <message>
        <source>A plan with its moment, “after this, I will do that”, is carried out far more often: a sizeable effect over 94 studies (Gollwitzer and Sheeran, 2006).</source>
        <extracomment>place.why_place</extracomment>
        <translation>Un plan con su momento, «después de esto haré aquello», se lleva a cabo mucho más a menudo: un efecto considerable en 94 estudios (Gollwitzer y Sheeran, 2006).</translation>
    </message>
    <message>
        <source>Find a size that feels doable</source>
        <extracomment>size.size_title</extracomment>
        <translation>Busca un tamaño que veas posible</translation>
    </message>
    <message>
        <source>Let’s find the step in front of you.</source>
        <extracomment>size.size_lead</extracomment>
        <translation>Busquemos el paso que tienes delante.</translation>
    </message>
    <message>
        <source>%1 Let’s find the step in front of you.</source>
        <comment>%1 is the goal, in quotes</comment>
        <extracomment>size.size_lead</extracomment>
        <translation>%1 Busquemos el paso que tienes delante.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>size.you</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>smaller still</source>
        <extracomment>size.smaller_still</extracomment>
        <translation>aún más pequeño</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>size.today</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>later, if you want to</source>
        <extracomment>size.later_if_you_want</extracomment>
        <translation>luego, si quieres</translation>
    </message>
    <message>
        <source>your big goal</source>
        <extracomment>size.your_big_goal</extracomment>
        <translation>tu gran meta</translation>
    </message>
    <message>
        <source>%1, every day</source>
        <extracomment>size.goal_size The size of the big goal as its step is labelled: &quot;5 hours, every day&quot;; &quot;&quot; where it has none.</extracomment>
        <translation>%1, cada día</translation>
    </message>
    <message>
        <source>%1, every week</source>
        <extracomment>size.goal_size The size of the big goal as its step is labelled: &quot;5 hours, every day&quot;; &quot;&quot; where it has none.</extracomment>
        <translation>%1, cada semana</translation>
    </message>
    <message>
        <source>Today: %1, %2.</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Hoy: %1, %2.</translation>
    </message>
    <message>
        <source>One larger step kept for later.</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Un paso más grande queda para luego.</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>%1 larger steps kept for later.</source>
        <extracomment>size.staircase The staircase in words: &quot;Today: read one page, 5 min. Three larger steps kept for later.&quot;.</extracomment>
        <translation>%1 pasos más grandes quedan para luego.</translation>
    </message>
    <message>
        <source>%1. Smaller still: %2, %3.</source>
        <comment>two steps: 5 min. Smaller still: open the book, 1 min.</comment>
        <extracomment>size.present_step How large the step of today is, and which one is smaller still, in full: its label may be cut.</extracomment>
        <translation>%1. Aún más pequeño: %2, %3.</translation>
    </message>
    <message>
        <source>The step, in your words</source>
        <extracomment>size.size_field</extracomment>
        <translation>El paso, con tus palabras</translation>
    </message>
    <message>
        <source>On a hard day, how sure are you that you’d do this?</source>
        <extracomment>size.how_sure</extracomment>
        <translation>En un día difícil, ¿cuánta confianza tienes en que lo harías?</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <extracomment>size.not_sure_yet</extracomment>
        <translation>todavía dudo</translation>
    </message>
    <message>
        <source>feels doable</source>
        <extracomment>size.feels_doable</extracomment>
        <translation>lo veo posible</translation>
    </message>
    <message>
        <source>Slide, or press a number.
Any answer is a good one.</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>Desliza o pulsa un número.
Cualquier respuesta es buena.</translation>
    </message>
    <message>
        <source>That’s a lot to carry today.
Shall we halve it?</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>Es mucho para cargar hoy.
¿Lo dejamos en la mitad?</translation>
    </message>
    <message>
        <source>%1 out of 10. Thanks for being honest.
Let’s make it smaller, not try harder.</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>%1 de 10. Gracias por la sinceridad.
Más pequeño, en vez de más esfuerzo.</translation>
    </message>
    <message>
        <source>%1 out of 10. That sounds doable.
A good size to start with.</source>
        <extracomment>size.sureness What is said to an answer on the ruler.</extracomment>
        <translation>%1 de 10. Suena posible.
Un buen tamaño para empezar.</translation>
    </message>
    <message>
        <source>Yes, this feels doable</source>
        <extracomment>size.yes_doable</extracomment>
        <translation>Sí, lo veo posible</translation>
    </message>
    <message>
        <source>Keep this size anyway</source>
        <extracomment>size.keep_anyway</extracomment>
        <translation>Seguir con este tamaño</translation>
    </message>
    <message>
        <source>Nothing here is final. You can resize it any day.</source>
        <extracomment>size.nothing_final</extracomment>
        <translation>Aquí nada es definitivo. Puedes ajustarlo cualquier día.</translation>
    </message>
    <message>
        <source>What’s in the way?</source>
        <extracomment>size.whats_in_the_way</extracomment>
        <translation>¿Qué lo hace difícil?</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Muy largo</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Es mucho</translation>
    </message>
    <message>
        <source>Too often</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Muy seguido</translation>
    </message>
    <message>
        <source>Where do I start?</source>
        <extracomment>size.obstacle</extracomment>
        <translation>¿Por dónde empiezo?</translation>
    </message>
    <message>
        <source>I’ll forget</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Se me olvidará</translation>
    </message>
    <message>
        <source>It scares me</source>
        <extracomment>size.obstacle</extracomment>
        <translation>Me da miedo</translation>
    </message>
    <message>
        <source>I don’t really care</source>
        <extracomment>size.obstacle</extracomment>
        <translation>No me importa tanto</translation>
    </message>
    <message>
        <source>Shorter now.
How sure are you about this one?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Ahora es más corto.
¿Cuánta confianza te da este?</translation>
    </message>
    <message>
        <source>Less now.
How sure are you about this one?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Ahora es menos.
¿Cuánta confianza te da este?</translation>
    </message>
    <message>
        <source>One day a week is plenty.
How sure are you now?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Un día a la semana ya es bastante.
¿Cuánta confianza tienes ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days a week leave room to rest.
How sure are you now?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>
            <numerusform>%Ln día a la semana deja sitio al descanso.
¿Cuánta confianza tienes ahora?</numerusform>
            <numerusform>%Ln días a la semana dejan sitio al descanso.
¿Cuánta confianza tienes ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is where to start.
How sure are you about it?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Por aquí se empieza.
¿Cuánta confianza te da?</translation>
    </message>
    <message>
        <source>“%1” will remind you.
How sure are you now?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>«%1» te lo recordará.
¿Cuánta confianza tienes ahora?</translation>
    </message>
    <message>
        <source>A gentler step, and you can stop any time.
How sure are you about it?</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Un paso más suave, y puedes parar cuando quieras.
¿Cuánta confianza te da?</translation>
    </message>
    <message>
        <source>Then another one may suit you better.</source>
        <extracomment>size.remedy What was just done about it, in one or two short sentences.</extracomment>
        <translation>Entonces quizá te vaya mejor otro.</translation>
    </message>
    <message>
        <source>Small enough for now</source>
        <extracomment>size.stuck_title</extracomment>
        <translation>Lo bastante pequeño por ahora</translation>
    </message>
    <message>
        <source>Maybe noticing comes first, or another day. Both are fine.</source>
        <extracomment>size.stuck_line</extracomment>
        <translation>Quizá lo primero sea observar, o dejarlo para otro día. Las dos cosas están bien.</translation>
    </message>
    <message>
        <source>Just notice it for now</source>
        <extracomment>size.notice_it</extracomment>
        <translation>Observarlo por ahora</translation>
    </message>
    <message>
        <source>Not now, keep it for later</source>
        <extracomment>size.not_now</extracomment>
        <translation>Ahora no, dejarlo para luego</translation>
    </message>
    <message>
        <source>Does it feel…</source>
        <extracomment>size.does_it_feel</extracomment>
        <translation>Este paso es…</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Could you do it tired?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>¿Lo harías con poca energía?</translation>
    </message>
    <message>
        <source>A smaller step is one tap away.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Un paso más pequeño está a un toque.</translation>
    </message>
    <message>
        <source>Meaningful</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Valioso</translation>
    </message>
    <message>
        <source>Does it matter to you?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>¿Es importante para ti?</translation>
    </message>
    <message>
        <source>If it matters to you, tick it.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Si es importante para ti, márcalo.</translation>
    </message>
    <message>
        <source>Specific</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Concreto</translation>
    </message>
    <message>
        <source>Would you know it’s done?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>¿Sabrías cuándo está hecho?</translation>
    </message>
    <message>
        <source>Name one thing, and how much.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Nombra una cosa, y cuánto.</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>Repetible</translation>
    </message>
    <message>
        <source>Could it happen tomorrow too?</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>¿Podría ser también mañana?</translation>
    </message>
    <message>
        <source>The next page gives it a place.</source>
        <extracomment>size.check A check&apos;s word, its question, and what helps where the box stays empty.</extracomment>
        <translation>La página siguiente le da un lugar.</translation>
    </message>
    <message>
        <source>Say it big</source>
        <extracomment>wizard.step_name The name of a step beside its marker.
----------
wizard.say_title</extracomment>
        <translation>Dilo en grande</translation>
    </message>
    <message>
        <source>Find a size</source>
        <extracomment>wizard.step_name The name of a step beside its marker.</extracomment>
        <translation>Busca un tamaño</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>wizard.step_of What a screen reader says of the four markers: &quot;Step 2 of 4: Find a size&quot;.</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>wizard.finish_later</extracomment>
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>wizard.go_on</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What do you wish you did every day?</source>
        <extracomment>wizard.say_lead</extracomment>
        <translation>¿Qué te gustaría hacer cada día?</translation>
    </message>
    <message>
        <source>Your goal, in your own words</source>
        <extracomment>wizard.goal_name</extracomment>
        <translation>Tu meta, con tus palabras</translation>
    </message>
    <message>
        <source>I’ll study 5 hours daily from now on</source>
        <extracomment>wizard.goal_placeholder</extracomment>
        <translation>Desde ahora estudiaré 5 horas al día</translation>
    </message>
    <message>
        <source>Words like these can set off the brain’s alarm. We’ll go gently.</source>
        <extracomment>wizard.alarm_line</extracomment>
        <translation>Palabras así pueden activar la alarma del cerebro. Iremos con calma.</translation>
    </message>
    <message>
        <source>Which of these first?</source>
        <extracomment>wizard.which_first</extracomment>
        <translation>¿Cuál de estas primero?</translation>
    </message>
    <message>
        <source>The others are kept for later.</source>
        <extracomment>wizard.others_wait</extracomment>
        <translation>Las otras quedan para luego.</translation>
    </message>
    <message>
        <source>What would you be doing?</source>
        <extracomment>wizard.what_doing</extracomment>
        <translation>¿Qué estarías haciendo?</translation>
    </message>
    <message>
        <source>Walking, calling a friend, reading…</source>
        <extracomment>wizard.what_doing_placeholder</extracomment>
        <translation>Caminar, llamar a una amistad, leer…</translation>
    </message>
    <message>
        <source>Which feels closest?</source>
        <extracomment>wizard.which_closest</extracomment>
        <translation>¿Cuál se acerca más?</translation>
    </message>
    <message>
        <source>Three tiny ones to start with</source>
        <extracomment>wizard.three_tiny</extracomment>
        <translation>Tres muy pequeñas para empezar</translation>
    </message>
    <message>
        <source>Small steps appear here while you type.</source>
        <extracomment>wizard.nothing_typed</extracomment>
        <translation>Aquí aparecen pasos pequeños mientras escribes.</translation>
    </message>
    <message>
        <source>Suggestions are in English for now. Your own small step works in any language.</source>
        <extracomment>wizard.not_readable</extracomment>
        <translation>Por ahora las sugerencias están en inglés. Tu propio paso pequeño funciona en cualquier idioma.</translation>
    </message>
    <message>
        <source>Show ideas in English</source>
        <extracomment>wizard.show_english_ideas</extracomment>
        <translation>Ver ideas en inglés</translation>
    </message>
    <message>
        <source>Show me others</source>
        <extracomment>wizard.show_others</extracomment>
        <translation>Ver más opciones</translation>
    </message>
    <message>
        <source>Write my own small step</source>
        <extracomment>wizard.write_own</extracomment>
        <translation>Escribir mi propio paso</translation>
    </message>
    <message>
        <source>My own small step</source>
        <extracomment>wizard.own_name</extracomment>
        <translation>Mi propio paso pequeño</translation>
    </message>
    <message>
        <source>What’s the part you could do in two minutes?</source>
        <extracomment>wizard.two_minutes</extracomment>
        <translation>¿Qué parte podrías hacer en dos minutos?</translation>
    </message>
    <message>
        <source>Open the book and read one line</source>
        <extracomment>wizard.own_placeholder</extracomment>
        <translation>Abrir el libro y leer una línea</translation>
    </message>
    <message>
        <source>Find its size</source>
        <extracomment>wizard.find_its_size</extracomment>
        <translation>Buscar su tamaño</translation>
    </message>
    <message>
        <source>However big it is, it’s welcome here.</source>
        <extracomment>wizard.say_note</extracomment>
        <translation>Por grande que sea, aquí es bienvenida.</translation>
    </message>
    <message>
        <source>This sounds like a lot to carry</source>
        <extracomment>wizard.this_sounds_heavy</extracomment>
        <translation>Parece que llevas mucho dentro</translation>
    </message>
    <message>
        <source>There are people who can help with this. They come before any goal.</source>
        <extracomment>wizard.help_first</extracomment>
        <translation>Hay personas que pueden ayudar con esto. Van antes que cualquier meta.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <extracomment>wizard.see_help</extracomment>
        <translation>Ver quién puede ayudar</translation>
    </message>
    <message>
        <source>People to reach</source>
        <extracomment>wizard.people_to_reach</extracomment>
        <translation>Personas con quienes hablar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>wizard.copy_contact</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard.copied</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What you typed is not stored.</source>
        <extracomment>wizard.words_not_kept</extracomment>
        <translation>Lo que escribiste no se guarda.</translation>
    </message>
    <message>
        <source>Keep my words for next time</source>
        <extracomment>wizard.keep_my_words</extracomment>
        <translation>Guardar mis palabras para la próxima vez</translation>
    </message>
    <message>
        <source>Your words will be here next time.</source>
        <extracomment>wizard.words_kept</extracomment>
        <translation>Tus palabras estarán aquí la próxima vez.</translation>
    </message>
    <message>
        <source>Don’t keep them</source>
        <extracomment>wizard.drop_my_words</extracomment>
        <translation>No guardarlas</translation>
    </message>
</context>
</TS>
