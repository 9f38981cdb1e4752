<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>limber-endpoint</name>
    <message>
        <source>%1 is no address and port, such as 127.0.0.1:8030</source>
        <extracomment>%1 is what was given after --listen</extracomment>
        <translation>%1 ist keine Adresse mit Port wie etwa 127.0.0.1:8030</translation>
    </message>
    <message>
        <source>serve takes no file</source>
        <translation>serve nimmt keine Datei entgegen</translation>
    </message>
    <message>
        <source>load takes one file, or - for standard input</source>
        <translation>load braucht genau eine Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>--listen and --sample belong to serve</source>
        <translation>--listen und --sample gehören zu serve</translation>
    </message>
    <message>
        <source>The server of a Limber community: questions, answers and people, over HTTP.</source>
        <translation>Der Server einer Limber-Community: Fragen, Antworten und Personen, über HTTP.</translation>
    </message>
    <message>
        <source>serve, or load FILE.json (- for standard input)</source>
        <translation>serve, oder load DATEI.json (- für die Standardeingabe)</translation>
    </message>
    <message>
        <source>The folder that holds the community.</source>
        <translation>Der Ordner, in dem die Community liegt.</translation>
    </message>
    <message>
        <source>serve: address and port; port 0 picks a free one.</source>
        <translation>serve: Adresse und Port; bei Port 0 wird ein freier gewählt.</translation>
    </message>
    <message>
        <source>serve: load the sample community first.</source>
        <translation>serve: Lädt zuerst die Beispiel-Community.</translation>
    </message>
    <message>
        <source>a command is missing: serve or load (--help says more)</source>
        <translation>es fehlt ein Befehl: serve oder load (mehr mit --help)</translation>
    </message>
    <message>
        <source>there is no command %1 (--help says more)</source>
        <extracomment>%1 is what somebody typed in place of a command</extracomment>
        <translation>den Befehl %1 gibt es nicht (mehr mit --help)</translation>
    </message>
    <message>
        <source>--data DIR is missing: the folder that holds the community</source>
        <translation>es fehlt --data DIR: der Ordner, in dem die Community liegt</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted, %4 unchanged</source>
        <extracomment>Counts of items: %1 new ones, %2 edited, %3 deleted, %4 that were there already, just so.</extracomment>
        <translation>%1 hinzugefügt, %2 geändert, %3 gelöscht, %4 unverändert</translation>
    </message>
    <message numerus="yes">
        <source>, %n named twice (the later one counts)</source>
        <extracomment>Goes on after the counts: so many items of the file were replaced by later ones of the same name.</extracomment>
        <translation>
            <numerusform>, %n doppelt (der spätere Eintrag zählt)</numerusform>
            <numerusform>, %n doppelt (der jeweils spätere Eintrag zählt)</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot listen on %1: is it taken?</source>
        <extracomment>%1 is an address such as http://127.0.0.1:8030/</extracomment>
        <translation>%1 lässt sich nicht öffnen: Ist die Adresse schon belegt?</translation>
    </message>
</context>
<context>
    <name>limber::AboutBox</name>
    <message>
        <source>About Limber</source>
        <translation>Über Limber</translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation>Limber %1</translation>
    </message>
    <message>
        <source>Questions and answers about getting in shape, at your desk.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Fragen und Antworten rund ums Fitwerden, an Ihrem Schreibtisch.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>limber::AddCommunity</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Ask an endpoint who it is, and follow its community.</source>
        <translation>Fragt einen Endpunkt, wer er ist, und folgt seiner Community.</translation>
    </message>
    <message>
        <source>Allow plain HTTP to another computer: anyone on the way can read and change what is fetched.</source>
        <translation>Erlaubt unverschlüsseltes HTTP zu einem anderen Computer: Unterwegs kann jeder mitlesen und verändern, was abgerufen wird.</translation>
    </message>
    <message>
        <source>Asking %1 who it is…</source>
        <translation>Anfrage an %1&#xa0;…</translation>
    </message>
    <message>
        <source>Added %1 as “%2”. Fetch it with: limber sync</source>
        <comment>a community&apos;s name, then its short id</comment>
        <translation>%1 wurde als „%2“ hinzugefügt. Abrufen mit: limber sync</translation>
    </message>
</context>
<context>
    <name>limber::AnswerOutline</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>limber::CheckFiles</name>
    <message>
        <source>Examine the profile&apos;s databases.</source>
        <translation>Untersucht die Datenbanken des Profils.</translation>
    </message>
    <message>
        <source>%1 is damaged. Make a copy of the profile&apos;s folder before anything else.</source>
        <translation>%1 ist beschädigt. Machen Sie vor allem anderen eine Kopie des Profilordners.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>limber::TerminalCommand</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, then what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what went wrong, then technical details</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>limber::CommandHelp</name>
    <message>
        <source>Usage: limber [options]            opens the window
       limber COMMAND [options]    works without one</source>
        <translation>Aufruf: limber [Optionen]           öffnet das Fenster
        limber BEFEHL [Optionen]    arbeitet ohne Fenster</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Optionen für alle Befehle:</translation>
    </message>
    <message>
        <source>Options for the window:</source>
        <translation>Optionen für das Fenster:</translation>
    </message>
    <message>
        <source>A command&apos;s own options: limber COMMAND --help
REF names a thread: a question&apos;s id, or COMMUNITY/ID where several communities have it.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 the community cannot be reached now, 4 nothing found.</source>
        <translation>Die Optionen eines Befehls: limber BEFEHL --help
REF bezeichnet einen Thread: die ID einer Frage, oder COMMUNITY/ID, wenn mehrere Communitys sie haben.
Exit-Status: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 die Community ist gerade nicht erreichbar, 4 nichts gefunden.</translation>
    </message>
    <message>
        <source>Usage: limber %1</source>
        <comment>a command and its arguments</comment>
        <translation>Aufruf: limber %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>limber::CommandLine</name>
    <message>
        <source>Keep the databases and settings in this folder.</source>
        <translation>Bewahrt Datenbanken und Einstellungen in diesem Ordner auf.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Gibt ein JSON-Objekt pro Zeile aus.</translation>
    </message>
    <message>
        <source>Print how to use the program or a command.</source>
        <translation>Gibt aus, wie das Programm oder ein Befehl zu verwenden ist.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>Open the window on the sample community, which needs no network.</source>
        <translation>Öffnet das Fenster mit der Beispiel-Community, die kein Netzwerk braucht.</translation>
    </message>
    <message>
        <source>Paint the window into this PNG file instead of on a display, and end.</source>
        <translation>Zeichnet das Fenster in diese PNG-Datei statt auf einen Bildschirm und beendet sich dann.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>--sample and --render open the window, and go with no command.</source>
        <translation>--sample und --render öffnen das Fenster und passen zu keinem Befehl.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
</context>
<context>
    <name>limber::CommandRun</name>
    <message>
        <source>The results could not be written: the disk is full, or nobody reads them.</source>
        <translation>Die Ergebnisse konnten nicht ausgegeben werden: Der Datenträger ist voll, oder niemand liest sie.</translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation>Limber %1</translation>
    </message>
    <message>
        <source>There is no display for a window. Commands work without one, see: limber --help</source>
        <translation>Für ein Fenster fehlt ein Bildschirm. Die Befehle kommen ohne aus, siehe: limber --help</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: add, list or remove.</source>
        <translation>„%1“ muss wissen, was zu tun ist: add, list oder remove.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <comment>a command, then the names of its arguments</comment>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>%1 See: %2</source>
        <comment>what is wrong, then the command that prints help</comment>
        <translation>%1 Siehe: %2</translation>
    </message>
    <message>
        <source>What had been fetched was damaged, and was begun again. Fetch it with: limber sync</source>
        <translation>Die abgerufenen Daten waren beschädigt und wurden neu angelegt. Abrufen mit: limber sync</translation>
    </message>
    <message>
        <source>Your saved threads were damaged, and were taken back from the backup beside them.</source>
        <translation>Ihre gespeicherten Threads waren beschädigt und wurden aus der Sicherungskopie daneben wiederhergestellt.</translation>
    </message>
    <message>
        <source>Limber&apos;s window was to do this, and ended before it said how it went. Look whether it is done.</source>
        <translation>Das Fenster von Limber sollte das erledigen und wurde beendet, bevor es sagen konnte, wie es ausging. Bitte nachsehen, ob es erledigt ist.</translation>
    </message>
</context>
<context>
    <name>limber::CommunityAddress</name>
    <message>
        <source>Plain HTTP can be read and changed by anyone on the way: use https, or say --allow-http.</source>
        <translation>Unverschlüsseltes HTTP kann unterwegs jeder mitlesen und verändern: Verwenden Sie https, oder geben Sie --allow-http an.</translation>
    </message>
    <message>
        <source>That is no web address: it should look like https://community.example/.</source>
        <translation>Das ist keine Webadresse: Sie sollte aussehen wie https://community.example/.</translation>
    </message>
    <message>
        <source>The address has more than a host and a path: leave out names, passwords, “?” and “#”.</source>
        <translation>Die Adresse enthält mehr als einen Host und einen Pfad: Lassen Sie Namen, Passwörter, „?“ und „#“ weg.</translation>
    </message>
</context>
<context>
    <name>limber::ConnectDialog</name>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>&amp;Ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>Connect to a Community</source>
        <translation>Mit einer Community verbinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Others on the network could read and change what is sent.</source>
        <translation>Andere im Netzwerk könnten mitlesen und verändern, was übertragen wird.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the network could read and change what is sent.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Andere im Netzwerk könnten mitlesen und verändern, was übertragen wird.</translation>
    </message>
    <message>
        <source>This program cannot speak to that address.</source>
        <translation>Mit dieser Adresse kann dieses Programm nicht umgehen.</translation>
    </message>
    <message>
        <source>Asking the community who it is…</source>
        <translation>Anfrage an die Community&#xa0;…</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>%1 is the name that a community gives itself.</extracomment>
        <translation>Die Antwort: %1</translation>
    </message>
</context>
<context>
    <name>limber::ExpertCardDelegate</name>
    <message>
        <source>shared by %1</source>
        <translation>vorgestellt von %1</translation>
    </message>
    <message>
        <source>View Profile</source>
        <translation>Profil ansehen</translation>
    </message>
</context>
<context>
    <name>limber::ExpertListModel</name>
    <message>
        <source>shared by %1</source>
        <translation>vorgestellt von %1</translation>
    </message>
</context>
<context>
    <name>limber::ExpertsPage</name>
    <message>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>No experts yet. They come with the next sync.</source>
        <translation>Noch keine Fachleute. Sie kommen mit der nächsten Synchronisierung.</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <extracomment>The title of the directory, with how many there are.</extracomment>
        <translation>
            <numerusform>%n Fachperson</numerusform>
            <numerusform>%n Fachleute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExportFlow</name>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ existiert bereits. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>limber::ExportLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Die exportierte Datei öffnen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird exportiert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1, %Ln page(s)</source>
        <extracomment>%1 is a file&apos;s name; %n counts its pages.</extracomment>
        <translation>
            <numerusform>%1 exportiert, %Ln Seite</numerusform>
            <numerusform>%1 exportiert, %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExportThread</name>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Write a thread as a PDF.</source>
        <translation>Schreibt einen Thread als PDF.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .pdf.</source>
        <translation>Die Zieldatei; ihr Name endet auf .pdf.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Replace the file if it is there already.</source>
        <translation>Ersetzt die Datei, wenn sie schon existiert.</translation>
    </message>
    <message>
        <source>-o needs the name of the file to write.</source>
        <translation>-o braucht den Namen der Zieldatei.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf: a PDF is all that can be written.</source>
        <translation>„%1“ endet nicht auf .pdf: Es kann nur PDF geschrieben werden.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s))</source>
        <translation>
            <numerusform>%1 geschrieben (%n Seite)</numerusform>
            <numerusform>%1 geschrieben (%n Seiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or say --overwrite to replace it.</source>
        <translation>%1 existiert bereits. Wählen Sie einen anderen Namen, oder geben Sie --overwrite an, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>limber::FailureText</name>
    <message>
        <source>The community could not be reached.</source>
        <translation>Die Community ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no network, or the connection broke. Everything that is already here can still be read.</source>
        <translation>Es gibt kein Netzwerk, oder die Verbindung ist abgebrochen. Was schon hier ist, lässt sich weiterhin lesen.</translation>
    </message>
    <message>
        <source>Check the network and sync again.</source>
        <translation>Prüfen Sie das Netzwerk, und synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>The community took too long to answer.</source>
        <translation>Die Community hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The network or the community&apos;s server is very slow at the moment. What had arrived is kept.</source>
        <translation>Das Netzwerk oder der Server der Community ist gerade sehr langsam. Was schon angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sync again in a while.</source>
        <translation>Synchronisieren Sie nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>The community asks to wait.</source>
        <translation>Die Community bittet um etwas Geduld.</translation>
    </message>
    <message>
        <source>It has answered many requests lately. What had arrived is kept.</source>
        <translation>Sie hat zuletzt viele Anfragen beantwortet. Was schon angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sync again after %1.</source>
        <translation>Synchronisieren Sie erneut, aber nicht vor: %1.</translation>
    </message>
    <message>
        <source>The community&apos;s server is in trouble.</source>
        <translation>Der Server der Community ist gestört.</translation>
    </message>
    <message>
        <source>It answers, but with a fault of its own. Nothing on this computer is lost.</source>
        <translation>Er antwortet, meldet aber einen eigenen Fehler. Auf diesem Computer ist nichts verloren.</translation>
    </message>
    <message>
        <source>Sync again later.</source>
        <translation>Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>The community lets only its members read.</source>
        <translation>In dieser Community dürfen nur Mitglieder lesen.</translation>
    </message>
    <message>
        <source>It did not accept this computer without a valid access token.</source>
        <translation>Ohne gültiges Zugangstoken wurde dieser Computer abgewiesen.</translation>
    </message>
    <message>
        <source>Ask the people who run the community for a token, and give it with the address.</source>
        <translation>Bitten Sie die Betreiber der Community um ein Token, und geben Sie es zusammen mit der Adresse an.</translation>
    </message>
    <message>
        <source>The community refused the request.</source>
        <translation>Die Community hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>It understood what was asked for, and will not do it. The details say why.</source>
        <translation>Sie hat die Anfrage verstanden, führt sie aber nicht aus. Der Grund steht in den Details.</translation>
    </message>
    <message>
        <source>Change what the details name, and try again.</source>
        <translation>Ändern Sie, was die Details nennen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>It may have been removed, or the address or name may be mistyped.</source>
        <translation>Möglicherweise wurde es entfernt, oder Adresse oder Name sind falsch geschrieben.</translation>
    </message>
    <message>
        <source>Check the address or the name.</source>
        <translation>Prüfen Sie die Adresse oder den Namen.</translation>
    </message>
    <message>
        <source>The community no longer knows where the last sync ended.</source>
        <translation>Die Community weiß nicht mehr, wo die letzte Synchronisierung aufgehört hat.</translation>
    </message>
    <message>
        <source>Everything has to be fetched once more. What is already here stays until then.</source>
        <translation>Alles muss noch einmal abgerufen werden. Was schon hier ist, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>The community&apos;s answer could not be understood.</source>
        <translation>Die Antwort der Community war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It was cut off, or it is not what a community sends: some networks put a sign-in page in between.</source>
        <translation>Sie ist unvollständig oder stammt gar nicht von einer Community: Manche Netzwerke schieben eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>Check the address and the network, and sync again.</source>
        <translation>Prüfen Sie Adresse und Netzwerk, und synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What had been done until then is kept.</source>
        <translation>Was bis dahin geschehen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Sie können ihn jederzeit neu starten.</translation>
    </message>
    <message>
        <source>Another Limber is using this profile.</source>
        <translation>Ein anderes Limber verwendet dieses Profil.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it, so nothing was changed.</source>
        <translation>Immer nur ein Programm darf es ändern; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use the other one, or close it and try again.</source>
        <translation>Verwenden Sie das andere, oder schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written to.</source>
        <translation>Der Datenträger ist voll, oder in den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing could be kept. What was there before is unharmed.</source>
        <translation>Es konnte nichts gespeichert werden. Was vorher da war, ist unversehrt.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, and try again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A database file of this profile cannot be used.</source>
        <translation>Eine Datenbankdatei dieses Profils ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Limber made it. It was not changed.</source>
        <translation>Sie ist beschädigt oder stammt von einem neueren Limber. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Use the newest Limber, or take the file back from a backup.</source>
        <translation>Verwenden Sie das neueste Limber, oder stellen Sie die Datei aus einer Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three whole sentences on one line: what happened, what it means, what to do.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>limber::FindBar</name>
    <message>
        <source>Find in this thread</source>
        <translation>In diesem Thread suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>A choice in the find bar: upper and lower case letters, and accents, are told apart.</extracomment>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>A choice in the find bar.</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>In the find bar: nothing matches.</extracomment>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In the find bar. %1: which match the reader is at; %2: how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>limber::HumanDate</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A date as QLocale::toString() takes it: month in letters, day, year, in the order and with the marks of the language.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>limber::LibrarySize</name>
    <message>
        <source>What all questions and answers take on this computer</source>
        <translation>So viel Platz belegen alle Fragen und Antworten auf diesem Computer</translation>
    </message>
    <message>
        <source>Library %1</source>
        <extracomment>%1 is a size such as &quot;84 MB&quot;.</extracomment>
        <translation>Bibliothek: %1</translation>
    </message>
</context>
<context>
    <name>limber::ListCommunities</name>
    <message>
        <source>List the communities that this profile follows.</source>
        <translation>Listet die Communitys auf, denen dieses Profil folgt.</translation>
    </message>
    <message>
        <source>This profile follows no community. Add one with: limber community add URL</source>
        <translation>Dieses Profil folgt keiner Community. Hinzufügen mit: limber community add URL</translation>
    </message>
</context>
<context>
    <name>limber::ListExperts</name>
    <message>
        <source>List the experts and editors: who they are and who brought them.</source>
        <translation>Listet Fachleute und Redaktion auf: wer sie sind und wer sie vorgestellt hat.</translation>
    </message>
    <message>
        <source>No expert is here yet. Fetch what is new with: limber sync</source>
        <translation>Noch keine Fachleute da. Neues abrufen mit: limber sync</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>vorgestellt von %1</translation>
    </message>
</context>
<context>
    <name>limber::ListTestimonials</name>
    <message>
        <source>List what people say of their community.</source>
        <translation>Listet auf, was Menschen über ihre Community sagen.</translation>
    </message>
    <message>
        <source>No testimonial is here yet. Fetch what is new with: limber sync</source>
        <translation>Noch keine Stimmen da. Neues abrufen mit: limber sync</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a quote, then who says it</comment>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>limber::ListThreads</name>
    <message>
        <source>List threads, the newest activity first.</source>
        <translation>Listet Threads auf, die zuletzt aktiven zuerst.</translation>
    </message>
    <message>
        <source>Which threads: all, unread, unanswered or saved.</source>
        <translation>Welche Threads: all, unread, unanswered oder saved (alle, ungelesene, unbeantwortete oder gespeicherte).</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Only threads of this topic (its id or its title).</source>
        <translation>Nur Threads zu diesem Thema (seine ID oder sein Titel).</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>There is no view “%1”: it is all, unread, unanswered or saved.</source>
        <translation>Die Ansicht „%1“ gibt es nicht: Möglich sind all, unread, unanswered und saved.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1.</source>
        <translation>--limit braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>There is no topic “%1”. See: limber topics</source>
        <translation>Das Thema „%1“ gibt es nicht. Siehe: limber topics</translation>
    </message>
    <message>
        <source>No thread is in this view. Fetch what is new with: limber sync</source>
        <translation>In dieser Ansicht ist kein Thread. Neues abrufen mit: limber sync</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ListTopics</name>
    <message>
        <source>List the topics, with how many threads each has.</source>
        <translation>Listet die Themen auf, mit der Anzahl ihrer Threads.</translation>
    </message>
    <message>
        <source>No topic is here yet. Fetch what is new with: limber sync</source>
        <translation>Noch keine Themen da. Neues abrufen mit: limber sync</translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
</context>
<context>
    <name>limber::MarkRead</name>
    <message>
        <source>REF…</source>
        <translation>REF…</translation>
    </message>
    <message>
        <source>Mark threads as read.</source>
        <translation>Markiert Threads als gelesen.</translation>
    </message>
    <message>
        <source>%1: read</source>
        <comment>a thread&apos;s name</comment>
        <translation>%1: gelesen</translation>
    </message>
</context>
<context>
    <name>limber::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button that puts a message bar aside.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>limber::NewAnswers</name>
    <message>
        <source>new</source>
        <extracomment>In the head of an answer that came since the thread was read.</extracomment>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <extracomment>A divider in a thread; the answers that came since it was read follow.</extracomment>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::OutlineModel</name>
    <message>
        <source>new</source>
        <extracomment>Of an answer that came since the thread was read.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Answer %1 of %2 by %3, %4.</source>
        <extracomment>Read out: %1: which answer it is; %2: how many there are; %3: who wrote it; %4: a date.</extracomment>
        <translation>Antwort %1 von %2 von %3, %4.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Read out after a name: &quot;Expert.&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Accepted answer.</source>
        <translation>Akzeptierte Antwort.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>Being read.</source>
        <extracomment>Read out: of the answer that is in view.</extracomment>
        <translation>Wird gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>limber::PictureBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of computers&apos; names.</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of this thread are not shown. To fetch them, these computers would be asked: %1.</source>
        <extracomment>%1 lists the computers that the pictures are on.</extracomment>
        <translation>
            <numerusform>%n Bild dieses Threads wird nicht angezeigt. Zum Abrufen würden diese Computer gefragt: %1.</numerusform>
            <numerusform>%n Bilder dieses Threads werden nicht angezeigt. Zum Abrufen würden diese Computer gefragt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Here</source>
        <translation>Hier anzeigen</translation>
    </message>
    <message>
        <source>Always Show</source>
        <translation>Immer anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be fetched.</source>
        <translation>
            <numerusform>%n Bild ließ sich nicht abrufen.</numerusform>
            <numerusform>%n Bilder ließen sich nicht abrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>limber::PostMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy Thread as Mark&amp;down</source>
        <translation>Thread als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>In a menu. %1: an address.</extracomment>
        <translation>%1 &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy Link Addre&amp;ss</source>
        <translation>Linkadr&amp;esse kopieren</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Copy &amp;Link to This Post</source>
        <translation>&amp;Link zu diesem Beitrag kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Post copied as Markdown.</source>
        <translation>Beitrag als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copy &amp;Quote</source>
        <translation>&amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Quote copied.</source>
        <translation>Zitat kopiert.</translation>
    </message>
    <message>
        <source>View &amp;Profile</source>
        <translation>&amp;Profil ansehen</translation>
    </message>
    <message>
        <source>Thread copied as Markdown.</source>
        <translation>Thread als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>limber::PostText</name>
    <message>
        <source>— %1, %2, %3</source>
        <extracomment>A line under something that was copied out of a thread. %1: who wrote it; %2: a date; %3: the thread&apos;s title or a link to it.</extracomment>
        <translation>— %1, %2, %3</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <extracomment>Stands over the accepted answer of a thread that is copied.</extracomment>
        <translation>Akzeptierte Antwort</translation>
    </message>
    <message>
        <source>From %1, licence: %2</source>
        <extracomment>The last line of a thread that is copied. %1: a community&apos;s name; %2: a licence&apos;s name, or a link to it.</extracomment>
        <translation>Aus %1, Lizenz: %2</translation>
    </message>
</context>
<context>
    <name>limber::ProfileDocument</name>
    <message>
        <source>score %1</source>
        <extracomment>Of a post: votes for it less votes against it, which may be below zero.</extracomment>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <extracomment>Of an answer that the asker accepted; the tick is part of it.</extracomment>
        <translation>✓ Akzeptiert</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>vorgestellt von %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <extracomment>%1 is a list of topics that somebody knows about.</extracomment>
        <translation>Themen: %1</translation>
    </message>
    <message>
        <source>Profile at the community</source>
        <translation>Profil in der Community</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ProfilePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>This person is no longer at the community.</source>
        <translation>Diese Person ist nicht mehr in der Community.</translation>
    </message>
</context>
<context>
    <name>limber::RelatedThreads</name>
    <message>
        <source>Related</source>
        <extracomment>A heading at the end of a thread; links to threads with like questions follow.</extracomment>
        <translation>Ähnliche Fragen</translation>
    </message>
</context>
<context>
    <name>limber::RemoveCommunity</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Stop following a community, and forget what was fetched of it; saved threads stay.</source>
        <translation>Folgt einer Community nicht mehr und löscht, was von ihr abgerufen wurde; gespeicherte Threads bleiben.</translation>
    </message>
    <message>
        <source>Remove it even while posts wait to be sent.</source>
        <translation>Entfernt sie auch dann, wenn noch Beiträge auf das Senden warten.</translation>
    </message>
    <message>
        <source>There is no community “%1”. See: limber community list</source>
        <translation>Die Community „%1“ gibt es nicht. Siehe: limber community list</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>limber::SampleCommunity</name>
    <message>
        <source>The sample community&apos;s server stopped. Start Limber again. (%1)</source>
        <comment>technical details in English</comment>
        <translation>Der Server der Beispiel-Community hat sich beendet. Starten Sie Limber neu. (%1)</translation>
    </message>
    <message>
        <source>The sample community needs the program limber-endpoint, which is neither beside limber nor on the PATH. Install Limber whole.</source>
        <translation>Die Beispiel-Community braucht das Programm limber-endpoint, das weder neben limber noch im PATH liegt. Installieren Sie Limber vollständig.</translation>
    </message>
</context>
<context>
    <name>limber::SaveThreads</name>
    <message>
        <source>REF…</source>
        <translation>REF…</translation>
    </message>
    <message>
        <source>Keep whole copies of threads, whatever becomes of them in the community.</source>
        <translation>Behält vollständige Kopien von Threads, was auch immer in der Community aus ihnen wird.</translation>
    </message>
    <message>
        <source>Let saved copies go.</source>
        <translation>Gibt gespeicherte Kopien wieder frei.</translation>
    </message>
    <message>
        <source>%1: let go</source>
        <comment>a thread&apos;s name</comment>
        <translation>%1: freigegeben</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a thread&apos;s name</comment>
        <translation>%1: gespeichert</translation>
    </message>
    <message>
        <source>%1: saved, as far as it has arrived</source>
        <comment>a thread&apos;s name</comment>
        <translation>%1: gespeichert, soweit schon angekommen</translation>
    </message>
</context>
<context>
    <name>limber::SearchPosts</name>
    <message>
        <source>QUERY</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>Search questions and answers, as the search box does.</source>
        <translation>Fragen und Antworten durchsuchen, wie es das Suchfeld tut.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>--limit needs a number from 1.</source>
        <translation>--limit braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Indexing: %1 %. There may be more than is found.</source>
        <translation>Wird durchsuchbar gemacht: %1 %. Es kann mehr geben, als gefunden wird.</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer or shorter words find more.</source>
        <translation>Nichts passt. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
</context>
<context>
    <name>limber::ShowThread</name>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Print one thread: the question and its answers.</source>
        <translation>Gibt einen Thread aus: die Frage und ihre Antworten.</translation>
    </message>
    <message>
        <source>No longer in the community: this is the copy that you saved.</source>
        <translation>Nicht mehr in der Community: Dies ist Ihre gespeicherte Kopie.</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>ehemaliges Mitglied</translation>
    </message>
    <message>
        <source>%1, %2, accepted</source>
        <comment>who wrote it, then when</comment>
        <translation>%1, %2, akzeptiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote it, then when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>limber::SidebarText</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>All Questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln question(s)</source>
        <extracomment>%1 is a view or a topic, read out with how many questions are in it</extracomment>
        <translation>
            <numerusform>%1, %Ln Frage</numerusform>
            <numerusform>%1, %Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experts, %Ln profile(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Fachleute, %Ln Profil</numerusform>
            <numerusform>Fachleute, %Ln Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories, %Ln quote(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Stimmen, %Ln Zitat</numerusform>
            <numerusform>Stimmen, %Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SidebarView</name>
    <message>
        <source>Library, topics and people</source>
        <translation>Bibliothek, Themen und Personen</translation>
    </message>
</context>
<context>
    <name>limber::StartNotice</name>
    <message>
        <source>What is your own on this computer was damaged, and has been restored from its backup.</source>
        <translation>Ihre eigenen Daten auf diesem Computer waren beschädigt und wurden aus der Sicherungskopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>The library on this computer could not be read, and was begun anew. A sync fills it; what you saved is still there.</source>
        <translation>Die Bibliothek auf diesem Computer war nicht lesbar und wurde neu angelegt. Eine Synchronisierung füllt sie wieder; was Sie gespeichert haben, ist noch da.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
</context>
<context>
    <name>limber::StoriesDocument</name>
    <message>
        <source>Stories</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation; %1 is a paragraph of it.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>— %1</source>
        <extracomment>Under a quotation: %1 is who says it.</extracomment>
        <translation>— %1</translation>
    </message>
</context>
<context>
    <name>limber::StoriesPage</name>
    <message>
        <source>No stories yet. They come with the next sync.</source>
        <translation>Noch keine Stimmen. Sie kommen mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>limber::SyncCommunities</name>
    <message>
        <source>Fetch what is new in the communities.</source>
        <translation>Ruft ab, was in den Communitys neu ist.</translation>
    </message>
    <message>
        <source>Only this community.</source>
        <translation>Nur diese Community.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>This profile follows no community. Add one with: limber community add URL</source>
        <translation>Dieses Profil folgt keiner Community. Hinzufügen mit: limber community add URL</translation>
    </message>
    <message>
        <source>There is no community “%1”. See: limber community list</source>
        <translation>Die Community „%1“ gibt es nicht. Siehe: limber community list</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) received…</source>
        <extracomment>How far the sync of a community is: its name, then the number of things that have arrived.</extracomment>
        <translation>
            <numerusform>%1: %n Eintrag empfangen&#xa0;…</numerusform>
            <numerusform>%1: %n Einträge empfangen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a community&apos;s name, then what its sync brought</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) new or changed</source>
        <translation>
            <numerusform>%n Frage neu oder geändert</numerusform>
            <numerusform>%n Fragen neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) new or changed</source>
        <translation>
            <numerusform>%n Antwort neu oder geändert</numerusform>
            <numerusform>%n Antworten neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) new or changed</source>
        <translation>
            <numerusform>%n Person neu oder geändert</numerusform>
            <numerusform>%n Personen neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed</source>
        <translation>
            <numerusform>%n Eintrag entfernt</numerusform>
            <numerusform>%n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable thing(s) left out</source>
        <translation>
            <numerusform>%n unbrauchbarer Eintrag ausgelassen</numerusform>
            <numerusform>%n unbrauchbare Einträge ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) or testimonial(s) new or changed</source>
        <translation>
            <numerusform>%n Thema oder Zitat neu oder geändert</numerusform>
            <numerusform>%n Themen oder Zitate neu oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Making what was fetched searchable…</source>
        <translation>Das Geholte wird durchsuchbar gemacht …</translation>
    </message>
</context>
<context>
    <name>limber::SyncFailureBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a community could not be synced: %1 is its name, %2 what happened and what to do.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>%1 is what happened; %n how often in a row.</extracomment>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>limber::SyncLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel Sync</source>
        <translation>Synchronisierung abbrechen</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisierung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Syncing… %1, %2</source>
        <extracomment>How far a sync has come: %1 is &quot;1,500 items&quot;, %2 is &quot;3 pages&quot;.</extracomment>
        <translation>Synchronisierung läuft: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, not synced yet</source>
        <translation>Offline, noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Offline, synced %1</source>
        <extracomment>%1 is a moment in the past, such as &quot;2 minutes ago&quot;.</extracomment>
        <translation>Offline, zuletzt synchronisiert: %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <extracomment>%1 is a moment in the past, such as &quot;2 minutes ago&quot;.</extracomment>
        <translation>Zuletzt synchronisiert: %1</translation>
    </message>
</context>
<context>
    <name>limber::ThreadActions</name>
    <message>
        <source>Saved: the whole thread is kept on this computer.</source>
        <translation>Gespeichert: Der ganze Thread bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>No longer saved.</source>
        <translation>Nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Als gelesen markiert.</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>Als ungelesen markiert.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
</context>
<context>
    <name>limber::ThreadCardDelegate</name>
    <message>
        <source>Saved</source>
        <extracomment>A mark on a thread in the list: kept on this computer</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>A mark on a saved thread in the list that its community no longer has</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>A mark on a thread in the list: an expert has answered</extracomment>
        <translation>Fachperson</translation>
    </message>
</context>
<context>
    <name>limber::ThreadCommand</name>
    <message>
        <source>Several communities have “%1”. Say which: %2</source>
        <comment>an id, then the names to choose from</comment>
        <translation>„%1“ gibt es in mehreren Communitys. Geben Sie an, welche gemeint ist: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no thread “%1” here. See: limber list, or fetch what is new with: limber sync</source>
        <translation>Den Thread „%1“ gibt es hier nicht. Siehe: limber list; Neues abrufen mit: limber sync</translation>
    </message>
</context>
<context>
    <name>limber::ThreadDocument</name>
    <message>
        <source>[image]</source>
        <extracomment>Stands in a post in place of a picture that is not loaded; it is a link to the picture</extracomment>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>Shown as it was typed: its formatting is too tangled.</source>
        <extracomment>Stands over a post whose formatting is so tangled that reading it would take too long; the post follows as it was typed</extracomment>
        <translation>Angezeigt wie eingegeben: Die Formatierung ist zu verworren.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page. %1: its number, %2: how many pages there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>What a person is in a community</extracomment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>What a person is in a community: known for their subject</extracomment>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>What a person is in a community: looks after other people&apos;s posts</extracomment>
        <translation>Redaktion</translation>
    </message>
    <message numerus="yes">
        <source>Answers: %n</source>
        <extracomment>Heading over the answers of a thread on paper; %n is at least 1</extracomment>
        <translation>
            <numerusform>Antworten: %n</numerusform>
            <numerusform>Antworten: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Source:</source>
        <extracomment>Where a thread on paper is from; a link or the name of a community follows</extracomment>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <extracomment>On what terms a thread on paper may be handed on; the licence&apos;s name follows</extracomment>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>Exported on %1</source>
        <extracomment>When a thread on paper was written out. %1: a day, for example May 4, 2008</extracomment>
        <translation>Exportiert am %1</translation>
    </message>
    <message>
        <source>Account gone</source>
        <extracomment>Stands for the name of an author who has left the community</extracomment>
        <translation>Ehemaliges Mitglied</translation>
    </message>
    <message>
        <source>asked %1</source>
        <extracomment>Of a question. %1: a day, for example May 4, 2008</extracomment>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <extracomment>Of a post. %1: a day, for example May 4, 2008</extracomment>
        <translation>bearbeitet am %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <extracomment>Of a post: votes for it less votes against it, which may be below zero. %1: that number</extracomment>
        <translation>Bewertung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <extracomment>Of a post, a quiet hint that the advice is old. %n: whole years since it was written, at least 2</extracomment>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <extracomment>Of an answer that the asker accepted; the tick is part of it</extracomment>
        <translation>✓ Akzeptiert</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Of a question that takes no more answers</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>gone from the community, kept here</source>
        <extracomment>Of a thread that the community no longer has, while this computer still does</extracomment>
        <translation>nicht mehr in der Community, hier aufbewahrt</translation>
    </message>
</context>
<context>
    <name>limber::ThreadListPane</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Active first</source>
        <translation>Aktive zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Beste Bewertung</translation>
    </message>
    <message>
        <source>Unanswered first</source>
        <translation>Offene zuerst</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>Reihenfolge der Fragen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>There are no questions on this computer yet.</source>
        <translation>Auf diesem Computer sind noch keine Fragen.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>No question of this topic matches.</source>
        <translation>Zu diesem Thema gibt es keine passende Frage.</translation>
    </message>
    <message>
        <source>Show all of this topic</source>
        <translation>Alle Fragen zum Thema anzeigen</translation>
    </message>
    <message>
        <source>There are no questions here yet.</source>
        <translation>Hier sind noch keine Fragen.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen anzeigen</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Sie haben alles gelesen.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Jede Frage hat eine Antwort.</translation>
    </message>
    <message>
        <source>Questions that you save are kept here, for reading without a network.</source>
        <translation>Fragen, die Sie speichern, bleiben hier und lassen sich auch ohne Netzwerk lesen.</translation>
    </message>
</context>
<context>
    <name>limber::ThreadPage</name>
    <message>
        <source>Choose a question to read it here.</source>
        <translation>Wählen Sie eine Frage aus, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>General experience, not medical advice.</source>
        <translation>Allgemeine Erfahrungen, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>No longer at the community; this is your saved copy.</source>
        <translation>Nicht mehr in der Community; dies ist Ihre gespeicherte Kopie.</translation>
    </message>
    <message>
        <source>This thread is no longer here: its community has taken it away.</source>
        <translation>Dieser Thread ist nicht mehr hier: Die Community hat ihn entfernt.</translation>
    </message>
    <message>
        <source>This thread is no longer at its community.</source>
        <translation>Dieser Thread ist nicht mehr in seiner Community.</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <extracomment>A bar over a thread that is being read.</extracomment>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>This thread has changed.</source>
        <translation>Dieser Thread hat sich geändert.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows what has changed in the thread.</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>limber::ThreadReader</name>
    <message>
        <source>Continued from the top</source>
        <extracomment>In the find bar: the last match was passed, or the first one, backwards.</extracomment>
        <translation>Von oben fortgesetzt</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>Von unten fortgesetzt</translation>
    </message>
</context>
<context>
    <name>limber::ThreadReading</name>
    <message>
        <source>&amp;Find in the Thread…</source>
        <translation>Im Thread &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Answers beside the Thread</source>
        <translation>&amp;Antworten neben dem Thread</translation>
    </message>
    <message>
        <source>Next &amp;Answer</source>
        <translation>Nächste &amp;Antwort</translation>
    </message>
    <message>
        <source>Pre&amp;vious Answer</source>
        <translation>Vor&amp;herige Antwort</translation>
    </message>
    <message>
        <source>First Ne&amp;w Answer</source>
        <translation>E&amp;rste neue Antwort</translation>
    </message>
    <message>
        <source>&amp;Menu of This Post…</source>
        <translation>Menü &amp;dieses Beitrags&#xa0;…</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Accepted First</source>
        <translation>&amp;Akzeptierte zuerst</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>Highest &amp;Score First</source>
        <translation>&amp;Höchste Wertung zuerst</translation>
    </message>
    <message>
        <source>No answer is new here.</source>
        <translation>Hier ist keine Antwort neu.</translation>
    </message>
    <message>
        <source>Sort Answe&amp;rs</source>
        <translation>Antworten so&amp;rtieren</translation>
    </message>
</context>
<context>
    <name>limber::ThreadText</name>
    <message numerus="yes">
        <source>answer(s)</source>
        <extracomment>Stands under the number of answers, which is drawn by itself: the word only, in the number&apos;s plural form.</extracomment>
        <translation>
            <numerusform>Antwort</numerusform>
            <numerusform>Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>former member</source>
        <extracomment>In place of the name of somebody whose account is gone.</extracomment>
        <translation>ehemaliges Mitglied</translation>
    </message>
    <message>
        <source>Unread.</source>
        <translation>Ungelesen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a question&apos;s title, read out</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Asked by %1, %2.</source>
        <extracomment>%1 is a name, %2 is a date or &quot;2 hours ago&quot;</extracomment>
        <translation>Gefragt von %1, %2.</translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation>Keine Antworten.</translation>
    </message>
    <message>
        <source>One is accepted.</source>
        <translation>Eine ist akzeptiert.</translation>
    </message>
    <message>
        <source>Answered by an expert.</source>
        <translation>Von einer Fachperson beantwortet.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>No longer in its community.</source>
        <translation>Nicht mehr in seiner Community.</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <extracomment>%1 is a day of the week, a date and a time</extracomment>
        <translation>Gefragt am %1</translation>
    </message>
    <message>
        <source>Last activity %1</source>
        <extracomment>%1 is a day of the week, a date and a time</extracomment>
        <translation>Letzte Aktivität am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s).</source>
        <translation>
            <numerusform>%Ln Antwort.</numerusform>
            <numerusform>%Ln Antworten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::WelcomePage</name>
    <message>
        <source>Welcome to Limber</source>
        <translation>Willkommen bei Limber</translation>
    </message>
    <message>
        <source>Read what people ask and answer about getting in shape, with or without a network.</source>
        <translation>Lesen Sie, was andere rund ums Fitwerden fragen und antworten, mit oder ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Connect to a Community…</source>
        <translation>Mit einer Community verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Try the Sample Community</source>
        <translation>Beispiel-Community ausprobieren</translation>
    </message>
</context>
<context>
    <name>limber::WindowActions</name>
    <message>
        <source>&amp;Connect to a Community…</source>
        <translation>&amp;Mit einer Community verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>Als PDF &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link to the Thread</source>
        <translation>&amp;Link zum Thread kopieren</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Next Thread</source>
        <translation>&amp;Nächster Thread</translation>
    </message>
    <message>
        <source>&amp;Previous Thread</source>
        <translation>V&amp;orheriger Thread</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Open in the &amp;Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;About Limber</source>
        <translation>&amp;Über Limber</translation>
    </message>
    <message>
        <source>Keep a whole copy of the thread on this computer</source>
        <translation>Eine vollständige Kopie des Threads auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Bring everything up to date</source>
        <translation>Alles auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>&amp;Thread</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>limber::WindowRun</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
</TS>
