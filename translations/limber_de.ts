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
        <source>The server of a Limber community: questions, answers and people, over HTTP.</source>
        <translation>Der Server einer Limber-Community: Fragen, Antworten und Personen, über HTTP.</translation>
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
    <message>
        <source>--reading is open or members</source>
        <translation>--reading ist open oder members</translation>
    </message>
    <message>
        <source>--posts-per-hour takes a whole number, 0 for no limit</source>
        <translation>--posts-per-hour braucht eine ganze Zahl, 0 für unbegrenzt</translation>
    </message>
    <message>
        <source>--local-member and --token-file belong together</source>
        <translation>--local-member und --token-file gehören zusammen</translation>
    </message>
    <message>
        <source>it is member add NAME, member revoke NAME or member list</source>
        <translation>es heißt member add NAME, member revoke NAME oder member list</translation>
    </message>
    <message>
        <source>serve, load FILE.json (- for standard input), member add NAME, member list, or member revoke NAME</source>
        <translation>serve, load FILE.json (- für die Standardeingabe), member add NAME, member list oder member revoke NAME</translation>
    </message>
    <message>
        <source>serve: open (to all) or members (a token is needed to read).</source>
        <translation>serve: open (für alle) oder members (Lesen nur mit Token).</translation>
    </message>
    <message>
        <source>serve: new posts of one member; 0 for no limit.</source>
        <translation>serve: neue Beiträge eines Mitglieds; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>serve: make this member where the token file holds no good token.</source>
        <translation>serve: Legt dieses Mitglied an, wenn in der Token-Datei kein gültiges Token steht.</translation>
    </message>
    <message>
        <source>serve: where the local member&apos;s token is kept, for you alone to read.</source>
        <translation>serve: Wo das Token des lokalen Mitglieds liegt, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>member add: member, expert or editor.</source>
        <translation>member add: member, expert oder editor.</translation>
    </message>
    <message>
        <source>member add: one line under the name.</source>
        <translation>member add: eine Zeile unter dem Namen.</translation>
    </message>
    <message>
        <source>member add: who brought this expert here.</source>
        <translation>member add: wer diese Fachperson vorgestellt hat.</translation>
    </message>
    <message>
        <source>member add: a file that tells more, in Markdown.</source>
        <translation>member add: eine Datei, die mehr erzählt, in Markdown.</translation>
    </message>
    <message>
        <source>member add: the id of a topic; may be given again.</source>
        <translation>member add: die ID eines Themas; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>member add: a web address.</source>
        <translation>member add: eine Webadresse.</translation>
    </message>
    <message>
        <source>a command is missing: serve, load or member (--help says more)</source>
        <translation>es fehlt ein Befehl: serve, load oder member (mehr sagt --help)</translation>
    </message>
    <message>
        <source>one of the options belongs to serve (--help says which)</source>
        <translation>eine der Optionen gehört zu serve (welche, sagt --help)</translation>
    </message>
    <message>
        <source>one of the options belongs to member add (--help says which)</source>
        <translation>eine der Optionen gehört zu member add (welche, sagt --help)</translation>
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
    <message>
        <source>Read your token from this file at each use; it must be yours alone (chmod 600).</source>
        <translation>Liest Ihr Token bei jedem Gebrauch aus dieser Datei; sie muss Ihnen allein gehören (chmod 600).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>--token-file needs a file.</source>
        <translation>--token-file braucht eine Datei.</translation>
    </message>
    <message>
        <source>You are %1 there.</source>
        <comment>a person&apos;s name</comment>
        <translation>Sie sind dort %1.</translation>
    </message>
    <message>
        <source>%1 does not know the token in %2. Ask the people who run it for another.</source>
        <comment>a community&apos;s name, then a file</comment>
        <translation>%1 kennt das Token in %2 nicht. Bitten Sie die Betreiber um ein anderes.</translation>
    </message>
    <message>
        <source>The token was not used: %1</source>
        <comment>technical details in English</comment>
        <translation>Das Token wurde nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>limber::AnswerInvitation</name>
    <message>
        <source>Got an answer? Write it…</source>
        <extracomment>A link at the end of a thread: it opens a window to write an answer in.</extracomment>
        <translation>Sie wissen eine Antwort? Schreiben Sie sie …</translation>
    </message>
</context>
<context>
    <name>limber::AnswerOutline</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>View &amp;Profile</source>
        <translation>&amp;Profil ansehen</translation>
    </message>
</context>
<context>
    <name>limber::AnswerQuestion</name>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Put an answer to a question in the outbox.</source>
        <translation>Legt eine Antwort auf eine Frage in den Postausgang.</translation>
    </message>
    <message>
        <source>%1 is no longer in its community: nobody can answer it.</source>
        <comment>a thread&apos;s name</comment>
        <translation>%1 ist nicht mehr in der Community: Niemand kann darauf antworten.</translation>
    </message>
    <message>
        <source>%1 takes no more answers.</source>
        <comment>a thread&apos;s name</comment>
        <translation>%1 nimmt keine Antworten mehr an.</translation>
    </message>
</context>
<context>
    <name>limber::AskQuestion</name>
    <message>
        <source>Put a question in the outbox.</source>
        <translation>Legt eine Frage in den Postausgang.</translation>
    </message>
    <message>
        <source>What is asked, in one line.</source>
        <translation>Was gefragt wird, in einer Zeile.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File it under this topic (its id or its title); may be given again.</source>
        <translation>Ordnet sie diesem Thema zu (seine ID oder sein Titel); darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Ask in this community; needed where there are several.</source>
        <translation>Fragt in dieser Community; nötig, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>“ask” needs --title and the question in one line.</source>
        <translation>„ask“ braucht --title und die Frage in einer Zeile.</translation>
    </message>
    <message>
        <source>This profile follows no community. Add one with: limber community add URL</source>
        <translation>Dieses Profil folgt keiner Community. Hinzufügen mit: limber community add URL</translation>
    </message>
    <message>
        <source>There are several communities. Say in which to ask, with --community and one of: %1</source>
        <translation>Es gibt mehrere Communitys. Sagen Sie mit --community, in welcher gefragt wird, eine von: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no community “%1”. See: limber community list</source>
        <translation>Es gibt keine Community „%1“. Siehe: limber community list</translation>
    </message>
    <message>
        <source>There is no topic “%1”. See: limber topics</source>
        <translation>Es gibt kein Thema „%1“. Siehe: limber topics</translation>
    </message>
</context>
<context>
    <name>limber::BodyFile</name>
    <message>
        <source>Its text, in Markdown; - reads standard input.</source>
        <translation>Der Text, in Markdown; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file, then what the system says</comment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a post.</source>
        <comment>a file</comment>
        <translation>%1 ist zu lang für einen Beitrag.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <comment>a file</comment>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
</context>
<context>
    <name>limber::CardSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button of the welcome page is called for a screen reader. %1: its text, %2: the heading beside it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ChangeOutbox</name>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Take something out of the outbox for good.</source>
        <translation>Nimmt etwas endgültig aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Try something in the outbox once more, with the next sync.</source>
        <translation>Versucht etwas im Postausgang bei der nächsten Synchronisierung noch einmal.</translation>
    </message>
    <message>
        <source>%1: out of the outbox</source>
        <comment>an identifier</comment>
        <translation>%1: aus dem Postausgang genommen</translation>
    </message>
    <message>
        <source>%1: tried again with the next sync</source>
        <comment>an identifier</comment>
        <translation>%1: neuer Versuch bei der nächsten Synchronisierung</translation>
    </message>
    <message>
        <source>Nothing in the outbox is called “%1”. See: limber outbox</source>
        <translation>Im Postausgang heißt nichts „%1“. Siehe: limber outbox</translation>
    </message>
    <message>
        <source>%1 is being sent at this moment. Try again in a while.</source>
        <comment>an identifier</comment>
        <translation>%1 wird gerade gesendet. Versuchen Sie es später noch einmal.</translation>
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
    <name>limber::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>The button that empties a field, read out.</extracomment>
        <translation>Leeren</translation>
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
    <message>
        <source>“%1” needs --body-file and the file that holds its text, or - for standard input.</source>
        <comment>a command</comment>
        <translation>„%1“ braucht --body-file und die Datei mit dem Text, oder - für die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>limber::Commands</name>
    <message>
        <source>%1 ▸ %2</source>
        <comment>a menu, and a menu in it</comment>
        <translation>%1 ▸ %2</translation>
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
    <name>limber::CommunityChoice</name>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Choose a community</source>
        <translation>Community wählen</translation>
    </message>
</context>
<context>
    <name>limber::CommunityList</name>
    <message>
        <source>Remove a Community</source>
        <translation>Community entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? Its questions and answers are forgotten here; threads that you saved stay, and so do your notes.</source>
        <extracomment>%1 is the name of a community</extracomment>
        <translation>„%1“ von diesem Computer entfernen? Die Fragen und Antworten werden hier gelöscht; Threads, die Sie gespeichert haben, bleiben, ebenso Ihre Notizen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>limber::CommunityRow</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the name of a community</extracomment>
        <translation>%1 entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>Others on the network could read and change what is sent.</source>
        <translation>Andere im Netzwerk könnten mitlesen und verändern, was übertragen wird.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>a moment in the past, such as “2 minutes ago”</comment>
        <translation>Zuletzt synchronisiert: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Synced yesterday&quot;, %2 why the last try failed</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Connect to %1 without encryption</source>
        <extracomment>%1 is the name of a community</extracomment>
        <translation>Ohne Verschlüsselung mit %1 verbinden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <extracomment>A button: forgets the token that somebody is known by at a community.</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <extracomment>%1 is the name of a community</extracomment>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>Bei %1 anmelden …</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Angemeldet als %1</translation>
    </message>
</context>
<context>
    <name>limber::ComparisonWindow</name>
    <message>
        <source>What changed: %1</source>
        <extracomment>The title of a window that compares two versions of a post. %1: its thread&apos;s title.</extracomment>
        <translation>Was sich geändert hat: %1</translation>
    </message>
    <message>
        <source>Two versions of the post side by side</source>
        <extracomment>A text in which two versions of a post stand side by side.</extracomment>
        <translation>Zwei Fassungen des Beitrags nebeneinander</translation>
    </message>
    <message>
        <source>Which versions are shown</source>
        <translation>Welche Fassungen gezeigt werden</translation>
    </message>
    <message>
        <source>Theirs beside yours</source>
        <translation>Jetzige neben Ihrer</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>Was dort geändert wurde</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Was Sie geändert haben</translation>
    </message>
    <message>
        <source>&amp;Send Mine Over It</source>
        <translation>Meine darüber &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Edit Mine</source>
        <translation>Meine &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep Theirs</source>
        <translation>Jetzige be&amp;halten</translation>
    </message>
    <message>
        <source>What they wrote meanwhile is replaced by what you wrote</source>
        <translation>Was inzwischen dort steht, wird durch Ihren Text ersetzt</translation>
    </message>
    <message>
        <source>What you wrote is deleted from the outbox; that can be undone</source>
        <translation>Ihr Text wird aus dem Postausgang gelöscht; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>At the community now</source>
        <extracomment>Over one of several versions of a post.</extracomment>
        <translation>Jetzt in der Community</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <extracomment>Over one of several versions of a post.</extracomment>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <extracomment>Over one of several versions of a post: what it was when the person began to change it.</extracomment>
        <translation>Vor beiden Änderungen</translation>
    </message>
    <message>
        <source>&amp;Withdraw It Even So</source>
        <translation>Trotzdem zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The post is taken away as it is there now</source>
        <translation>Der Beitrag wird so zurückgenommen, wie er jetzt dort steht</translation>
    </message>
    <message>
        <source>The post stays, and is no longer in the outbox; that can be undone</source>
        <translation>Der Beitrag bleibt und ist nicht mehr im Postausgang; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>What you withdrew</source>
        <extracomment>Over one of two versions of a post that the person withdrew.</extracomment>
        <translation>Was Sie zurückgenommen haben</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <extracomment>A line of its own under a question, where two versions of it are compared. %1: the topics it is filed under.</extracomment>
        <translation>Themen: %1</translation>
    </message>
</context>
<context>
    <name>limber::ComposeFlow</name>
    <message>
        <source>&amp;Ask a Question…</source>
        <translation>Eine &amp;Frage stellen …</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Antworten …</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>For Edit ▸ Undo: takes a post back that is about to be sent.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ask a Question</source>
        <extracomment>On a button of the toolbar.</extracomment>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Write a question; it is kept as a draft until you send it</source>
        <translation>Eine Frage schreiben; sie bleibt ein Entwurf, bis Sie sie senden</translation>
    </message>
    <message>
        <source>Write an answer to the question that you are reading</source>
        <translation>Auf die Frage antworten, die Sie gerade lesen</translation>
    </message>
    <message>
        <source>Where posts are written</source>
        <extracomment>Heading of the keys that work in the windows that posts are written in.</extracomment>
        <translation>Wo Beiträge geschrieben werden</translation>
    </message>
    <message>
        <source>It will be sent when there is a network.</source>
        <translation>Wird gesendet, sobald es ein Netzwerk gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s).</source>
        <translation>
            <numerusform>Wird in %n Sekunde gesendet.</numerusform>
            <numerusform>Wird in %n Sekunden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>limber::ComposeFooter</name>
    <message>
        <source>Read the &amp;Licence</source>
        <extracomment>A button beside the name of a licence: shows its text in the browser.</extracomment>
        <translation>&amp;Lizenz lesen</translation>
    </message>
    <message>
        <source>&amp;Delete Draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <extracomment>A button&apos;s tooltip. %1: a key, as &quot;Ctrl+Return&quot;.</extracomment>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it.</source>
        <translation>Bleibt auf diesem Computer, bis Sie es senden.</translation>
    </message>
    <message>
        <source>What you post in %1 can be read by everybody there, under your name.</source>
        <extracomment>%1: a community&apos;s name.</extracomment>
        <translation>Was Sie in %1 schreiben, können dort alle unter Ihrem Namen lesen.</translation>
    </message>
    <message>
        <source>What you post in %1 is published under your name and the licence %2.</source>
        <extracomment>%1: a community&apos;s name; %2: a licence&apos;s name, as &quot;CC BY-SA 4.0&quot;.</extracomment>
        <translation>Was Sie in %1 schreiben, erscheint unter Ihrem Namen und der Lizenz %2.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>Of a draft. %1: a time of day, or a day and a time.</extracomment>
        <translation>Auf diesem Computer gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved on this computer. %1</source>
        <extracomment>Of a draft. %1: why, in whole sentences.</extracomment>
        <translation>Nicht auf diesem Computer gespeichert. %1</translation>
    </message>
    <message>
        <source>&amp;Send When Online</source>
        <translation>&amp;Senden, wenn online</translation>
    </message>
</context>
<context>
    <name>limber::ComposeForm</name>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Community</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Stands in the preview as long as a question has no title.</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your question in one sentence</source>
        <translation>Ihre Frage in einem Satz</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;hemen</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Stands for the person&apos;s own name over a post that they are writing.</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>This community has no topic “%1”: take it away.</source>
        <extracomment>%1: the id of a topic.</extracomment>
        <translation>Diese Community hat kein Thema „%1“: Nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>No topic is called “%1”: choose one of the list.</source>
        <translation>Kein Thema heißt „%1“: Wählen Sie eines aus der Liste.</translation>
    </message>
</context>
<context>
    <name>limber::ComposeWindow</name>
    <message>
        <source>Show the &amp;Question</source>
        <translation>&amp;Frage zeigen</translation>
    </message>
    <message>
        <source>The word could not be added to your dictionary: %1 cannot be written.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Das Wort konnte nicht in Ihr Wörterbuch: %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <extracomment>%1: what is missing, or wrong, in whole sentences.</extracomment>
        <translation>Noch nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>This window stays open: what you wrote could not be saved on this computer. %1</source>
        <extracomment>%1: why, in whole sentences.</extracomment>
        <translation>Dieses Fenster bleibt offen: Ihr Text konnte nicht auf diesem Computer gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Not sent: it has to be saved on this computer first. %1</source>
        <translation>Nicht gesendet: Erst muss es auf diesem Computer gespeichert sein. %1</translation>
    </message>
    <message>
        <source>You write of “%1”. If that is happening to somebody now, ask a doctor rather than a community.</source>
        <extracomment>%1: a word or phrase out of the list of those that call for a doctor, as &quot;chest pain&quot;.</extracomment>
        <translation>Sie schreiben von „%1“. Wenn das gerade jemandem geschieht, fragen Sie lieber ärztlichen Rat als eine Community.</translation>
    </message>
    <message>
        <source>The question is no longer in its community. What you write is kept here, but can probably not be posted.</source>
        <translation>Die Frage ist nicht mehr in der Community. Ihr Text bleibt hier, lässt sich aber wohl nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>The question takes no more answers. What you write is kept here, but can probably not be posted.</source>
        <translation>Die Frage nimmt keine Antworten mehr an. Ihr Text bleibt hier, lässt sich aber wohl nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Change your question</source>
        <translation>Ihre Frage ändern</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Change your answer</source>
        <translation>Ihre Antwort ändern</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>Over an answer that is being written. %1: the question&apos;s title.</extracomment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Change your answer: %1</source>
        <translation>Ihre Antwort ändern: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A window&apos;s title. %1: the title of a question; %2: what is done, as &quot;Ask a question&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>limber::ConnectDialog</name>
    <message>
        <source>Connect to a Community</source>
        <translation>Mit einer Community verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>limber::ConnectForm</name>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>&amp;Ohne Verschlüsselung verbinden</translation>
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
        <source>Address of the community</source>
        <translation>Adresse der Community</translation>
    </message>
    <message>
        <source>Others on the network could read and change what is sent.</source>
        <translation>Andere im Netzwerk könnten mitlesen und verändern, was übertragen wird.</translation>
    </message>
    <message>
        <source>Ask the address who answers, without connecting to it</source>
        <translation>Fragt die Adresse, wer antwortet, ohne sich zu verbinden</translation>
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
        <source>One looks like community.example, or https://community.example/limber/.</source>
        <translation>So sieht eine aus: community.example oder https://community.example/limber/.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Diese Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Others on the network could read and change what is sent. Begin it with https://, if the community has that.</source>
        <translation>Andere im Netzwerk könnten mitlesen und verändern, was übertragen wird. Beginnen Sie sie mit https://, wenn die Community das kann.</translation>
    </message>
    <message>
        <source>This program cannot speak to that address.</source>
        <translation>Mit dieser Adresse kann dieses Programm nicht umgehen.</translation>
    </message>
    <message>
        <source>Asking who answers…</source>
        <translation>Anfrage, wer antwortet&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Ends the waiting for a community&apos;s server that does not answer.</extracomment>
        <translation>&amp;Warten beenden</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>limber::ConnectionVerdict</name>
    <message>
        <source>There is no computer called %1.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>Einen Computer namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Look for a slip in the address. If it is right, check that this computer is online.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Ist sie richtig, prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 is there, but no community answers.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>%1 ist da, aber es antwortet keine Community.</translation>
    </message>
    <message>
        <source>Check the number after the colon, if the address has one; or the community is switched off: try later.</source>
        <translation>Prüfen Sie die Zahl nach dem Doppelpunkt, falls die Adresse eine hat; oder die Community ist ausgeschaltet: Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>Der Verbindung zu %1 ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or somebody stands in between. Check this computer&apos;s clock and network, or tell the people who run the community.</source>
        <translation>Das Zertifikat ist ungültig, oder jemand steht dazwischen. Prüfen Sie Uhr und Netzwerk dieses Computers, oder sagen Sie den Betreibern der Community Bescheid.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Diese Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Begin it with https://, or allow a connection without encryption.</source>
        <translation>Beginnen Sie sie mit https://, oder erlauben Sie eine Verbindung ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 answers with a web page, not as a community.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>%1 antwortet mit einer Webseite, nicht als Community.</translation>
    </message>
    <message>
        <source>Ask the community for its Limber address. In a hotel or a train, sign in to the network first: open any page in a browser.</source>
        <translation>Fragen Sie die Community nach ihrer Limber-Adresse. Melden Sie sich in Hotel oder Zug zuerst im Netzwerk an: Öffnen Sie irgendeine Seite im Browser.</translation>
    </message>
    <message>
        <source>This community speaks a newer language than this Limber.</source>
        <translation>Diese Community spricht eine neuere Sprache als dieses Limber.</translation>
    </message>
    <message>
        <source>Get the newest Limber, and connect with that.</source>
        <translation>Holen Sie sich das neueste Limber, und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>%1 sends to another address, which Limber does not follow by itself.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>%1 leitet an eine andere Adresse weiter; von selbst folgt Limber ihr nicht.</translation>
    </message>
    <message>
        <source>Type the address that a browser shows in the end. In a hotel or a train, sign in to the network first.</source>
        <translation>Geben Sie die Adresse ein, die ein Browser am Ende anzeigt. Melden Sie sich in Hotel oder Zug zuerst im Netzwerk an.</translation>
    </message>
    <message>
        <source>%1 lets only its members read.</source>
        <extracomment>%1: the name that a community gives itself.
----------
%1: the name of a computer on the network</extracomment>
        <translation>%1 lässt nur Mitglieder lesen.</translation>
    </message>
    <message>
        <source>Limber reads communities that are open to everybody.</source>
        <translation>Limber liest Communitys, die allen offenstehen.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>On what terms a community&apos;s posts may be handed on. %1: the name of a licence.</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Who runs a community. %1: an address.</extracomment>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Open for reading and for posting.</source>
        <translation>Offen zum Lesen und zum Schreiben.</translation>
    </message>
    <message>
        <source>Open for reading.</source>
        <translation>Offen zum Lesen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that this computer is online, and try again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the network or the community is slow at the moment: try again in a while.</source>
        <translation>Prüfen Sie die Adresse. Ist sie richtig, ist das Netzwerk oder die Community gerade langsam: Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>There is nothing at this address of %1.</source>
        <extracomment>%1: the name of a computer on the network</extracomment>
        <translation>Unter dieser Adresse von %1 ist nichts.</translation>
    </message>
    <message>
        <source>Look for a slip in what follows the name, or leave that out.</source>
        <translation>Prüfen Sie, was nach dem Namen steht, auf Tippfehler, oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>limber::DifferenceDocument</name>
    <message>
        <source>changed</source>
        <extracomment>Of a post in a comparison of two versions</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>taken away</source>
        <extracomment>Of a post in a comparison of two versions</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a post in a comparison of two versions</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Heads the question in a comparison of two versions</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Heads an answer whose author is not known, in a comparison of two versions</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <extracomment>Heads an answer in a comparison of two versions. %1: its author</extracomment>
        <translation>Antwort von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further post(s) did not change.</source>
        <extracomment>Under a comparison of two versions of a thread</extracomment>
        <translation>
            <numerusform>%n weiterer Beitrag ist unverändert.</numerusform>
            <numerusform>%n weitere Beiträge sind unverändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::DifferenceWindow</name>
    <message>
        <source>What changed: %1</source>
        <extracomment>The title of a window that compares two versions of a thread. %1: the thread&apos;s title.</extracomment>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Your saved copy beside the community&apos;s version</source>
        <extracomment>A text in which two versions of a thread stand side by side.</extracomment>
        <translation>Ihre gespeicherte Kopie neben der Fassung der Community</translation>
    </message>
    <message>
        <source>&amp;Take the New Version</source>
        <translation>&amp;Neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Your copy, saved on %1</source>
        <extracomment>Over the older one of two versions of a thread. %1: a date.</extracomment>
        <translation>Ihre Kopie, gespeichert am %1</translation>
    </message>
    <message>
        <source>At the community now</source>
        <extracomment>Over the newer one of two versions of a thread.</extracomment>
        <translation>Jetzt in der Community</translation>
    </message>
</context>
<context>
    <name>limber::DoctorWords</name>
    <message>
        <source>chest pain|chest pains|pain in my chest|chest tightness|short of breath|shortness of breath|numb|numbness|dizzy|dizziness|faint|fainted|fainting|passed out|blackout|palpitations|irregular heartbeat|coughing blood|blood in my urine|slurred speech|can&apos;t move|cannot move|broken bone|severe pain|unbearable pain|high fever</source>
        <extracomment>Words and phrases that call for a doctor, with | between them: those that people in your language use. Each is found as it stands, so give the forms that are usual. Accents and capitals do not matter.</extracomment>
        <translation>Brustschmerz|Brustschmerzen|Schmerzen in der Brust|Druck auf der Brust|Atemnot|kurzatmig|taub|Taubheit|Taubheitsgefühl|schwindlig|schwindelig|Schwindel|ohnmächtig|Ohnmacht|bewusstlos|Herzrasen|Herzstolpern|Herzrhythmusstörung|Blut gehustet|Blut im Urin|verwaschene Sprache|nicht bewegen|Knochenbruch|starke Schmerzen|unerträgliche Schmerzen|hohes Fieber</translation>
    </message>
</context>
<context>
    <name>limber::DraftCheck</name>
    <message>
        <source>The community of this question is no longer followed here.</source>
        <translation>Der Community dieser Frage wird hier nicht mehr gefolgt.</translation>
    </message>
    <message>
        <source>Choose the community that it is for.</source>
        <translation>Wählen Sie die Community, für die sie ist.</translation>
    </message>
    <message>
        <source>This community takes no posts.</source>
        <translation>Diese Community nimmt keine Beiträge an.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Titel ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Titel ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) too many.</source>
        <translation>
            <numerusform>%n Thema zu viel.</numerusform>
            <numerusform>%n Themen zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>What you want to know is missing.</source>
        <translation>Was Sie wissen möchten, fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The community says: %1</source>
        <extracomment>%1: a community&apos;s own words on what is wrong with a post.</extracomment>
        <translation>Die Community sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::DraftDeletion</name>
    <message>
        <source>Delete Draft</source>
        <extracomment>For Edit ▸ Undo.</extracomment>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Der Entwurf ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>limber::DraftText</name>
    <message>
        <source>An answer</source>
        <extracomment>Stands for the title of a draft that has none yet.</extracomment>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A question without a title</source>
        <translation>Eine Frage ohne Titel</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What a draft is.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Change of your answer</source>
        <translation>Änderung Ihrer Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>What a draft is.</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Change of your question</source>
        <translation>Änderung Ihrer Frage</translation>
    </message>
</context>
<context>
    <name>limber::DraftsPage</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>A button: goes on with the draft that is chosen.</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No drafts. Whatever you begin to write is kept here, until you send it.</source>
        <translation>Keine Entwürfe. Was Sie zu schreiben beginnen, bleibt hier, bis Sie es senden.</translation>
    </message>
    <message>
        <source>Ask a Question</source>
        <translation>Frage stellen</translation>
    </message>
</context>
<context>
    <name>limber::EmptyList</name>
    <message>
        <source>The filters hide everything in this list.</source>
        <translation>Die Filter blenden alles in dieser Liste aus.</translation>
    </message>
    <message>
        <source>Take All Filters Away</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Together, the filters hide all %Ln question(s) of this list.</source>
        <translation>
            <numerusform>Zusammen blenden die Filter die %Ln Frage dieser Liste aus.</numerusform>
            <numerusform>Zusammen blenden die Filter alle %Ln Fragen dieser Liste aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expert lens hides %Ln question(s) that no expert has answered.</source>
        <translation>
            <numerusform>Der Fachblick blendet %Ln Frage aus, die noch keine Fachperson beantwortet hat.</numerusform>
            <numerusform>Der Fachblick blendet %Ln Fragen aus, die noch keine Fachperson beantwortet hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn the Lens Off</source>
        <translation>Fachblick ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” hides %Ln question(s).</source>
        <extracomment>%1 is the name of a filter, as &quot;Unanswered&quot;</extracomment>
        <translation>
            <numerusform>Der Filter „%1“ blendet %Ln Frage aus.</numerusform>
            <numerusform>Der Filter „%1“ blendet %Ln Fragen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <extracomment>A button. %1 is the name of a filter, as &quot;Unanswered&quot;</extracomment>
        <translation>„%1“ aufheben</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen anzeigen</translation>
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
    <message>
        <source>What the people whom you follow answer is listed here.</source>
        <translation>Was die Personen antworten, denen Sie folgen, steht hier.</translation>
    </message>
    <message>
        <source>There are no questions here yet.</source>
        <translation>Hier sind noch keine Fragen.</translation>
    </message>
</context>
<context>
    <name>limber::ExpertButton</name>
    <message>
        <source>%1. %2. View Profile.</source>
        <extracomment>An expert, to a screen reader; a press opens their profile. %1: the name, %2: &quot;Expert&quot; or &quot;Editor&quot;, %3: what they do, in their words.</extracomment>
        <translation>%1. %2. Profil ansehen.</translation>
    </message>
    <message>
        <source>%1. %2. %3. View Profile.</source>
        <translation>%1. %2. %3. Profil ansehen.</translation>
    </message>
    <message>
        <source>View Profile</source>
        <translation>Profil ansehen</translation>
    </message>
</context>
<context>
    <name>limber::ExpertCardDelegate</name>
    <message>
        <source>View Profile</source>
        <translation>Profil ansehen</translation>
    </message>
</context>
<context>
    <name>limber::ExpertText</name>
    <message>
        <source>shared by %1</source>
        <extracomment>Of an expert. %1: who brought them to the community.</extracomment>
        <translation>vorgestellt von %1</translation>
    </message>
    <message>
        <source>%1 · last one %2</source>
        <extracomment>Of somebody who answers. %1: &quot;12 answers&quot;, %2: a date, or &quot;2 hours ago&quot;, &quot;yesterday&quot;.</extracomment>
        <translation>%1 · zuletzt %2</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <extracomment>On a button: somebody is followed already; the tick is part of it.</extracomment>
        <translation>✓ Folge ich</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>You follow them</source>
        <translation>Sie folgen dieser Person</translation>
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
    <message>
        <source>Filter by name, headline or topic</source>
        <translation>Name, Profil, Thema</translation>
    </message>
    <message>
        <source>Filter the experts</source>
        <translation>Die Fachleute filtern</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>A filter of the directory: only people who are followed.</extracomment>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Most answers first</source>
        <translation>Meiste Antworten zuerst</translation>
    </message>
    <message>
        <source>Last active first</source>
        <translation>Zuletzt aktive zuerst</translation>
    </message>
    <message>
        <source>Followed first</source>
        <translation>Gefolgte zuerst</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Reihenfolge der Fachleute</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>&amp;View Profile</source>
        <translation>&amp;Profil ansehen</translation>
    </message>
    <message>
        <source>Un&amp;follow</source>
        <translation>Nicht mehr &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>You follow nobody yet: the button on a card begins it.</source>
        <translation>Sie folgen noch niemandem: „Folgen“ auf einer Karte macht den Anfang.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt synchronisieren</translation>
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
    <name>limber::FieldNote</name>
    <message>
        <source>! %1</source>
        <extracomment>Under a field; the exclamation mark says beside the colour that something is wrong. %1: what, as one sentence or several.</extracomment>
        <translation>! %1</translation>
    </message>
</context>
<context>
    <name>limber::FilterBar</name>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Experts only</source>
        <extracomment>A chip over a list of questions: the expert lens shows those first that an expert has answered, or no others</extracomment>
        <translation>Nur Fachleute</translation>
    </message>
    <message>
        <source>Experts first</source>
        <translation>Fachleute zuerst</translation>
    </message>
</context>
<context>
    <name>limber::FilterText</name>
    <message>
        <source>Unread</source>
        <extracomment>A chip over a list of questions: only those that are unread</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <extracomment>A chip over a list of questions: only those without an answer</extracomment>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>A chip over a list of questions: only those that the person saved</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>A chip over a list of questions: only those that an expert has answered</extracomment>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>%1 · %2 hidden</source>
        <extracomment>A pressed chip over a list of questions: %1 is its name, %2 the number of questions that it hides</extracomment>
        <translation>%1 · %2 ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>Hides %Ln question(s)</source>
        <extracomment>What a pressed chip over a list does</extracomment>
        <translation>
            <numerusform>Blendet %Ln Frage aus</numerusform>
            <numerusform>Blendet %Ln Fragen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would hide %Ln question(s)</source>
        <extracomment>What a chip over a list would do, if it were pressed</extracomment>
        <translation>
            <numerusform>Würde %Ln Frage ausblenden</numerusform>
            <numerusform>Würde %Ln Fragen ausblenden</numerusform>
        </translation>
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
    <name>limber::FirstRunPage</name>
    <message>
        <source>Welcome to Limber</source>
        <translation>Willkommen bei Limber</translation>
    </message>
    <message>
        <source>Read what people ask and answer about getting in shape, with or without a network.</source>
        <translation>Lesen Sie, was andere rund ums Fitwerden fragen und antworten, mit oder ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Try the Sample Community</source>
        <translation>Beispiel-Community ausprobieren</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>The sample community comes with the program and works without a network.</source>
        <translation>Die Beispiel-Community gehört zum Programm und braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Mit einer Community verbinden</translation>
    </message>
    <message>
        <source>Its address is all that is needed. Test it to see who answers.</source>
        <translation>Nur die Adresse ist nötig. Prüfen Sie, wer dort antwortet.</translation>
    </message>
</context>
<context>
    <name>limber::FoldedAnswers</name>
    <message>
        <source>No expert has answered yet.</source>
        <extracomment>In a thread, while the expert lens leaves out what others said; the link &quot;4 other answers&quot; follows.</extracomment>
        <translation>Noch keine Antwort von einer Fachperson.</translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s)</source>
        <extracomment>A link that shows the answers which the expert lens leaves out.</extracomment>
        <translation>
            <numerusform>%n andere Antwort</numerusform>
            <numerusform>%n andere Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::GeneralSettings</name>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Limber follows your desktop’s colours where the desktop says what they are.</source>
        <translation>Limber richtet sich nach den Farben der Arbeitsumgebung, wenn sie sich feststellen lassen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Beginnen mit:</translation>
    </message>
    <message>
        <source>What the window shows when Limber starts.</source>
        <translation>Was das Fenster zeigt, wenn Limber startet.</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Changes when Limber is started again. Questions and answers stay as they were written.</source>
        <translation>Ändert sich beim nächsten Start von Limber. Fragen und Antworten bleiben, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>limber::GoCommands</name>
    <message>
        <source>Bac&amp;k To</source>
        <translation>Z&amp;urück zu</translation>
    </message>
    <message>
        <source>Forward &amp;To</source>
        <translation>Vor&amp;wärts zu</translation>
    </message>
</context>
<context>
    <name>limber::HostList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of computers&apos; names.</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
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
    <name>limber::KeyEditor</name>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys that are to set the command off</source>
        <translation>Drücken Sie die Tasten, die den Befehl auslösen sollen</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>a menu, and a command in it</comment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <extracomment>%1 are keys, as &quot;Ctrl+D&quot;</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>It has these keys already.</source>
        <translation>Diese Tasten hat der Befehl schon.</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>%1 is used by “%2” (%3). Taking it over leaves that command without it.</source>
        <extracomment>%1 are keys, %2 the name of a command, %3 the menu it is in</extracomment>
        <translation>%1 gehört schon zu „%2“ (%3). Beim Übernehmen verliert jener Befehl die Tasten.</translation>
    </message>
    <message>
        <source>%1 was taken back from “%2”.</source>
        <extracomment>%1 are keys, %2 the name of a command</extracomment>
        <translation>%1 wurde „%2“ wieder weggenommen.</translation>
    </message>
</context>
<context>
    <name>limber::KeyRules</name>
    <message>
        <source>%1 is needed to move about in texts and lists. Add Ctrl or Alt to it.</source>
        <extracomment>%1 are keys, as &quot;Tab&quot; or &quot;Shift+End&quot;</extracomment>
        <translation>%1 wird gebraucht, um sich in Texten und Listen zu bewegen. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>%1 would no longer be typed in texts. Single keys can be used in the list and the thread alone; add Ctrl or Alt to it here.</source>
        <extracomment>%1 is a key, as &quot;S&quot;</extracomment>
        <translation>%1 ließe sich in Texten nicht mehr tippen. Einzelne Tasten gehen nur in der Liste und im Thread; nehmen Sie hier Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>%1 is needed to edit texts. Choose other keys.</source>
        <extracomment>%1 are keys, as &quot;Ctrl+V&quot;</extracomment>
        <translation>%1 wird gebraucht, um Texte zu bearbeiten. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 opens a menu. Choose other keys.</source>
        <extracomment>%1 are keys, as &quot;Alt+F&quot;</extracomment>
        <translation>%1 öffnet ein Menü. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>limber::LanguageButton</name>
    <message>
        <source>The language that your spelling is checked in</source>
        <translation>Die Sprache, in der Ihre Rechtschreibung geprüft wird</translation>
    </message>
    <message>
        <source>Check Nothing</source>
        <translation>Nichts prüfen</translation>
    </message>
    <message>
        <source>No spelling</source>
        <extracomment>On a button: no spelling is checked.</extracomment>
        <translation>Ohne Prüfung</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <extracomment>%1: a language, or that none is checked.</extracomment>
        <translation>Rechtschreibung: %1</translation>
    </message>
</context>
<context>
    <name>limber::LibraryFlow</name>
    <message>
        <source>&amp;Back Up My Library…</source>
        <translation>Meine Bibliothek &amp;sichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore My Library…</source>
        <translation>Meine Bibliothek &amp;wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Limber libraries (*.limber);;All files (*)</source>
        <translation>Limber-Bibliotheken (*.limber);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back Up My Library</source>
        <translation>Meine Bibliothek sichern</translation>
    </message>
    <message>
        <source>My library %1</source>
        <extracomment>The name of a file, without its ending. %1: a date like 2026-11-23.</extracomment>
        <translation>Meine Bibliothek %1</translation>
    </message>
    <message>
        <source>Restore My Library</source>
        <translation>Meine Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ existiert bereits. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Backing up your library…</source>
        <translation>Ihre Bibliothek wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Backed up: %1, in %2. Access tokens are not in it.</source>
        <extracomment>%1: what a copy holds, as &quot;58 saved threads, 3 notes&quot;. %2: a file.</extracomment>
        <translation>Gesichert: %1, in %2. Zugangstokens sind nicht dabei.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Looking into the copy…</source>
        <translation>Die Kopie wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring your library…</source>
        <translation>Ihre Bibliothek wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Restored: %1. What was here before is kept in %2. A sync fills the communities.</source>
        <extracomment>%1: what was restored, as &quot;58 saved threads, 3 notes&quot;. %2: a file.</extracomment>
        <translation>Wiederhergestellt: %1. Was vorher hier war, liegt in %2. Eine Synchronisierung füllt die Communitys.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>The copy could not be written: the disk is full, or the folder cannot be written to. Choose another place.</source>
        <translation>Die Kopie ließ sich nicht schreiben: Der Datenträger ist voll, oder in den Ordner kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The copy cannot be written there: that is a folder, or a file that Limber works with. Choose another name.</source>
        <translation>Dorthin lässt sich die Kopie nicht schreiben: Das ist ein Ordner oder eine Datei, mit der Limber arbeitet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your library could not be backed up. %1</source>
        <translation>Ihre Bibliothek ließ sich nicht sichern. %1</translation>
    </message>
    <message>
        <source>The file is not there, or cannot be read. Nothing was changed.</source>
        <translation>Die Datei ist nicht da oder nicht lesbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file is no copy of a Limber library. Nothing was changed.</source>
        <translation>Diese Datei ist keine Kopie einer Limber-Bibliothek. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A newer Limber made this copy. Nothing was changed; install the newest Limber and try again.</source>
        <translation>Diese Kopie stammt von einem neueren Limber. Es wurde nichts geändert; installieren Sie das neueste Limber, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This copy is damaged. Nothing was changed; use another copy.</source>
        <translation>Diese Kopie ist beschädigt. Es wurde nichts geändert; verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to restore the copy. Nothing was changed.</source>
        <translation>Der Platz auf dem Datenträger reicht nicht, um die Kopie wiederherzustellen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your library could not be restored. %1</source>
        <translation>Ihre Bibliothek ließ sich nicht wiederherstellen. %1</translation>
    </message>
</context>
<context>
    <name>limber::LibrarySettings</name>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>What all questions and answers take on this computer, with what is needed to search them.</source>
        <translation>So viel Platz belegen alle Fragen und Antworten auf diesem Computer, samt dem, was zum Suchen nötig ist.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>What can be fetched again is in cache.sqlite. What is yours – saved threads, notes, read marks, communities – is in mine.sqlite.</source>
        <translation>Was sich erneut abrufen lässt, liegt in cache.sqlite. Was Ihnen gehört – gespeicherte Threads, Notizen, Lesemarkierungen, Communitys – liegt in mine.sqlite.</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>By itself Limber speaks with the communities that you follow, and with nobody else: it asks them what is new. What you read, search, save or note stays on this computer.</source>
        <translation>Von selbst spricht Limber mit den Communitys, denen Sie folgen, und mit niemandem sonst: Es fragt sie, was neu ist. Was Sie lesen, suchen, speichern oder notieren, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Pictures from the web are fetched only when you ask for them. Links open in your browser, after Limber has shown where they lead.</source>
        <translation>Bilder aus dem Web werden nur abgerufen, wenn Sie es verlangen. Links öffnen sich in Ihrem Browser, nachdem Limber gezeigt hat, wohin sie führen.</translation>
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
    <name>limber::ListCommands</name>
    <message>
        <source>Next &amp;Unread Thread</source>
        <translation>Nächster un&amp;gelesener Thread</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Experts &amp;First</source>
        <translation>Fachleute &amp;zuerst</translation>
    </message>
    <message>
        <source>&amp;Experts Only</source>
        <translation>&amp;Nur Fachleute</translation>
    </message>
    <message>
        <source>Mark every question of this list as read</source>
        <translation>Jede Frage dieser Liste als gelesen markieren</translation>
    </message>
    <message>
        <source>Expert &amp;Lens</source>
        <extracomment>A menu: what experts and editors said comes first, or alone.</extracomment>
        <translation>&amp;Fachblick</translation>
    </message>
    <message>
        <source>Expert lens off.</source>
        <translation>Fachblick aus.</translation>
    </message>
    <message>
        <source>Expert lens: what experts said comes first.</source>
        <translation>Fachblick: Was Fachleute sagen, steht zuerst.</translation>
    </message>
    <message>
        <source>Expert lens: only what experts said is shown.</source>
        <translation>Fachblick: Nur was Fachleute sagen, wird angezeigt.</translation>
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
    <name>limber::ListOutbox</name>
    <message>
        <source>List what is on its way to the communities, and what keeps it.</source>
        <translation>Listet auf, was zu den Communitys unterwegs ist, und was es aufhält.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
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
    <message>
        <source>Which threads: all, unread, unanswered, saved or mine.</source>
        <translation>Welche Threads: all, unread, unanswered, saved oder mine.</translation>
    </message>
    <message>
        <source>There is no view “%1”: it is all, unread, unanswered, saved or mine.</source>
        <translation>Es gibt keine Ansicht „%1“: nur all, unread, unanswered, saved oder mine.</translation>
    </message>
</context>
<context>
    <name>limber::ListTitles</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Over a list of threads. %1: a topic, %2: the name of somebody who took part in them.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New since: %1</source>
        <extracomment>Over a list of threads. %1: a date, or &quot;yesterday&quot;, &quot;3 hours ago&quot;.</extracomment>
        <translation>Neu seit: %1</translation>
    </message>
    <message>
        <source>From People You Follow</source>
        <translation>Von Personen, denen Sie folgen</translation>
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
    <name>limber::MarkAllRead</name>
    <message>
        <source>Stopped: everything is marked as it was.</source>
        <translation>Abgebrochen: Alles ist so markiert wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) marked as read.</source>
        <translation>
            <numerusform>%Ln Thread als gelesen markiert.</numerusform>
            <numerusform>%Ln Threads als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation>In dieser Liste ist alles gelesen.</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Alle als gelesen markieren</translation>
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
    <name>limber::MarkdownToolBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A list of items in a text.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>What somebody else said.</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Text of a program, or as a machine writes it.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key. %1: &quot;Bold&quot;; %2: &quot;Ctrl+B&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>limber::MarkingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel Marking</source>
        <translation>Markieren abbrechen</translation>
    </message>
    <message>
        <source>Marking questions…</source>
        <extracomment>In the status bar, before it is known how many there are</extracomment>
        <translation>Fragen werden markiert&#xa0;…</translation>
    </message>
    <message>
        <source>Marking questions: %1 of %2</source>
        <extracomment>In the status bar: %1 of %2 questions have been marked as read so far</extracomment>
        <translation>Fragen werden markiert: %1 von %2</translation>
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
    <name>limber::Navigation</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
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
    <name>limber::NewAnswersNotice</name>
    <message numerus="yes">
        <source>%n new answer(s) to your questions</source>
        <extracomment>The title of a notification on the desktop.</extracomment>
        <translation>
            <numerusform>%n neue Antwort auf Ihre Fragen</numerusform>
            <numerusform>%n neue Antworten auf Ihre Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Limber to read them.</source>
        <translation>Öffnen Sie Limber, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>limber::NoteCards</name>
    <message>
        <source>Your note</source>
        <extracomment>Heads the person&apos;s own note in a thread.</extracomment>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <extracomment>Of the person&apos;s own note: nobody else ever sees it.</extracomment>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>on an answer that is no longer here</source>
        <extracomment>Of the person&apos;s own note.</extracomment>
        <translation>zu einer Antwort, die nicht mehr hier ist</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A link in the person&apos;s own note: it opens the editor.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>limber::NoteEditing</name>
    <message>
        <source>Your note on the question</source>
        <translation>Ihre Notiz zur Frage</translation>
    </message>
    <message>
        <source>Your note on this answer</source>
        <translation>Ihre Notiz zu dieser Antwort</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <extracomment>For Edit ▸ Undo.</extracomment>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Die Notiz ist gelöscht.</translation>
    </message>
    <message>
        <source>The note is kept on this computer.</source>
        <translation>Die Notiz bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>limber::NoteEditor</name>
    <message>
        <source>Your note · only on this computer</source>
        <translation>Ihre Notiz · nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the editor of a note; what was written is kept.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Leave the note (Esc)</source>
        <translation>Die Notiz verlassen (Esc)</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Of a note: it is on the disk.</extracomment>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>limber::NotesDocument</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Stands for the title of a question that has none.</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>On the question · %1</source>
        <extracomment>Of a note: what it is on, and when it was changed last. %1: a date.</extracomment>
        <translation>Zur Frage · %1</translation>
    </message>
    <message>
        <source>On an answer · %1</source>
        <translation>Zu einer Antwort · %1</translation>
    </message>
</context>
<context>
    <name>limber::NotesFlow</name>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write something for yourself under the post that you are reading</source>
        <translation>Unter dem Beitrag, den Sie lesen, etwas für sich selbst aufschreiben</translation>
    </message>
    <message>
        <source>The note could not be kept yet; it is not lost while this window is open. %1</source>
        <extracomment>%1 says why, in whole sentences.</extracomment>
        <translation>Die Notiz ließ sich noch nicht sichern; solange dieses Fenster offen ist, geht sie nicht verloren. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>limber::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes yet. Press T while you read to write one: nobody but you will see it.</source>
        <translation>Noch keine Notizen. Drücken Sie beim Lesen T, um eine zu schreiben: Niemand außer Ihnen sieht sie.</translation>
    </message>
    <message>
        <source>Go to the Questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>limber::OrderBox</name>
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
</context>
<context>
    <name>limber::OutboxActions</name>
    <message>
        <source>Delete From Outbox</source>
        <extracomment>For Edit ▸ Undo: something that was about to be sent was deleted.</extracomment>
        <translation>Aus dem Postausgang löschen</translation>
    </message>
    <message>
        <source>It is deleted from the outbox, and will not be sent.</source>
        <translation>Es ist aus dem Postausgang gelöscht und wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>limber::OutboxLine</name>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be sent</source>
        <translation>
            <numerusform>%n Beitrag konnte nicht gesendet werden</numerusform>
            <numerusform>%n Beiträge konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) waiting to send</source>
        <translation>
            <numerusform>%n Beitrag wartet aufs Senden</numerusform>
            <numerusform>%n Beiträge warten aufs Senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::OutboxPage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>Show &amp;What Changed…</source>
        <extracomment>A button: shows a post beside what it is at its community now.</extracomment>
        <translation>&amp;Was sich geändert hat …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Open &amp;Thread</source>
        <translation>&amp;Thread öffnen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Is not sent before you say so</source>
        <translation>Wird nicht gesendet, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>It will not be sent</source>
        <translation>Es wird nicht gesendet</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is on its way. What you send stands here until its community has it.</source>
        <translation>Nichts ist unterwegs. Was Sie senden, steht hier, bis die Community es hat.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <extracomment>A button: something that was held back may be sent again.</extracomment>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Tak&amp;e Back</source>
        <extracomment>A button: what is about to be sent becomes a draft again.</extracomment>
        <translation>Zurück&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>limber::OutboxText</name>
    <message>
        <source>Answer</source>
        <extracomment>What is on its way to a community.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Change of an answer</source>
        <extracomment>What is on its way to a community.</extracomment>
        <translation>Änderung einer Antwort</translation>
    </message>
    <message>
        <source>Change of a question</source>
        <translation>Änderung einer Frage</translation>
    </message>
    <message>
        <source>Withdrawal of an answer</source>
        <extracomment>What is on its way to a community: a post is to be taken away there.</extracomment>
        <translation>Rücknahme einer Antwort</translation>
    </message>
    <message>
        <source>Withdrawal of a question</source>
        <translation>Rücknahme einer Frage</translation>
    </message>
    <message>
        <source>No accepted answer any more</source>
        <extracomment>What is on its way to a community: no answer to a question is to be the accepted one any more.</extracomment>
        <translation>Keine akzeptierte Antwort mehr</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Akzeptierte Antwort</translation>
    </message>
    <message>
        <source>A question</source>
        <extracomment>Stands for the title of a thread that has none here.</extracomment>
        <translation>Eine Frage</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n second(s)</source>
        <extracomment>Of a post that can still be taken back.</extracomment>
        <translation>
            <numerusform>Wird in %n Sekunde gesendet</numerusform>
            <numerusform>Wird in %n Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends at %1</source>
        <extracomment>Of a post. %1: a time of day, or a date and time.</extracomment>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <extracomment>%1: why a post waits, as &quot;Waiting for the network&quot;; %2: a time of day, or a date and time.</extracomment>
        <translation>%1, nächster Versuch %2</translation>
    </message>
    <message>
        <source>Held back by you</source>
        <translation>Von Ihnen zurückgehalten</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Waiting, as the community asks to</source>
        <translation>Wartet, weil die Community darum bittet</translation>
    </message>
    <message>
        <source>Waiting for the community’s server, which is in trouble</source>
        <translation>Wartet auf den Server der Community, der gestört ist</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Waiting: the community gave no answer that can be understood</source>
        <translation>Wartet: Die Antwort der Community war nicht zu verstehen</translation>
    </message>
    <message>
        <source>Not sent: it was changed at the community meanwhile</source>
        <translation>Nicht gesendet: In der Community wurde es inzwischen geändert</translation>
    </message>
    <message>
        <source>Not sent: what it belongs to is gone from the community</source>
        <translation>Nicht gesendet: Wozu es gehört, ist nicht mehr in der Community</translation>
    </message>
    <message>
        <source>Refused by the community</source>
        <extracomment>Of a post. %1: what the community has against it, in its own words.</extracomment>
        <translation>Von der Community abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field of a post, as &quot;Title&quot;; %2: what is wrong with it, in the community&apos;s words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A field of a post.</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A field of a post.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>A field of a post.</extracomment>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>limber::OutgoingPost</name>
    <message>
        <source>In the outbox as %1. Send it with: limber sync</source>
        <comment>an identifier</comment>
        <translation>Im Postausgang als %1. Senden mit: limber sync</translation>
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
    <name>limber::OwnPosts</name>
    <message>
        <source>Withdraw Answer</source>
        <extracomment>For Edit ▸ Undo.</extracomment>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Withdraw Question</source>
        <translation>Frage zurücknehmen</translation>
    </message>
    <message>
        <source>The answer will be withdrawn.</source>
        <translation>Die Antwort wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The question will be withdrawn.</source>
        <translation>Die Frage wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Accept No Longer</source>
        <extracomment>For Edit ▸ Undo.</extracomment>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Accept Answer</source>
        <translation>Antwort akzeptieren</translation>
    </message>
    <message>
        <source>No answer will be the accepted one.</source>
        <translation>Keine Antwort wird mehr akzeptiert sein.</translation>
    </message>
    <message>
        <source>The answer will be accepted.</source>
        <translation>Die Antwort wird akzeptiert.</translation>
    </message>
</context>
<context>
    <name>limber::PeopleFlow</name>
    <message>
        <source>View Asker&apos;s &amp;Profile</source>
        <translation>&amp;Profil der fragenden Person</translation>
    </message>
    <message>
        <source>Follow, or no longer</source>
        <translation>Folgen oder nicht mehr</translation>
    </message>
    <message>
        <source>In the directory and on a profile</source>
        <extracomment>heading of the keys that work while the directory of experts or a profile has the focus</extracomment>
        <translation>Bei den Fachleuten und in einem Profil</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>You follow %1.</source>
        <translation>Sie folgen %1.</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Sie folgen %1 nicht mehr.</translation>
    </message>
</context>
<context>
    <name>limber::PictureBar</name>
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
        <translation>Erneut versuchen</translation>
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
    <message>
        <source>Quote in &amp;Answer</source>
        <extracomment>Opens a window to write an answer in, with what is selected in the post, or all of it, as a quote.</extracomment>
        <translation>In &amp;Antwort zitieren</translation>
    </message>
    <message>
        <source>Change Your &amp;Post…</source>
        <translation>Ihren &amp;Beitrag ändern …</translation>
    </message>
    <message>
        <source>Change This &amp;Post…</source>
        <translation>Diesen &amp;Beitrag ändern …</translation>
    </message>
    <message>
        <source>&amp;Withdraw Question</source>
        <translation>Frage &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Withdraw Answer</source>
        <translation>Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>A&amp;ccept No Longer</source>
        <translation>Ni&amp;cht mehr akzeptieren</translation>
    </message>
    <message>
        <source>A&amp;ccept This Answer</source>
        <translation>Diese Antwort ak&amp;zeptieren</translation>
    </message>
    <message>
        <source>Take Back and &amp;Edit…</source>
        <translation>Zurücknehmen und &amp;bearbeiten …</translation>
    </message>
</context>
<context>
    <name>limber::PostPreview</name>
    <message>
        <source>Preview</source>
        <extracomment>How a post that is being written will look.</extracomment>
        <translation>Vorschau</translation>
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
    <name>limber::PrintFlow</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The thread could not be printed. %1</source>
        <translation>Der Thread konnte nicht gedruckt werden. %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer cannot be used, or the file cannot be written to. Nothing was printed; choose another one.</source>
        <translation>Der Drucker lässt sich nicht benutzen, oder in die Datei kann nicht geschrieben werden. Nichts wurde gedruckt. Wählen Sie einen anderen Drucker oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The printer did not take the whole thread. Check the printer and its paper, and print again.</source>
        <translation>Der Drucker hat nicht den ganzen Thread angenommen. Prüfen Sie Drucker und Papier und drucken Sie noch einmal.</translation>
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
    <message>
        <source>Topics:</source>
        <extracomment>Before a list of topics that somebody knows about.</extracomment>
        <translation>Themen:</translation>
    </message>
    <message>
        <source>All threads with %1</source>
        <translation>Alle Threads mit %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln question(s)</source>
        <extracomment>Leads from somebody&apos;s answers to what they asked.</extracomment>
        <translation>
            <numerusform>%Ln Frage anzeigen</numerusform>
            <numerusform>%Ln Fragen anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln answer(s)</source>
        <extracomment>Leads from somebody&apos;s questions to what they answered.</extracomment>
        <translation>
            <numerusform>%Ln Antwort anzeigen</numerusform>
            <numerusform>%Ln Antworten anzeigen</numerusform>
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
    <message>
        <source>Unfollow %1</source>
        <extracomment>The name of a button for a screen reader. %1: a name.</extracomment>
        <translation>%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>You follow them: what they answer stands on the welcome page. Press to unfollow.</source>
        <translation>Sie folgen dieser Person: Ihre Antworten stehen auf der Willkommensseite. Drücken, um nicht mehr zu folgen.</translation>
    </message>
    <message>
        <source>What they answer will stand on the welcome page.</source>
        <translation>Die Antworten dieser Person werden auf der Willkommensseite stehen.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>limber::ReadingSettings</name>
    <message>
        <source>&amp;Mark as read:</source>
        <translation>Als &amp;gelesen:</translation>
    </message>
    <message>
        <source>When an open thread no longer counts as unread.</source>
        <translation>Wann ein offener Thread nicht mehr als ungelesen gilt.</translation>
    </message>
    <message>
        <source>After a moment</source>
        <translation>Nach einem Moment</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>An seinem Ende</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message>
        <source>&amp;Remind me what such advice is</source>
        <translation>&amp;Hinweis zu Ratschlägen zeigen</translation>
    </message>
    <message>
        <source>A line over each thread: general experience, not medical advice.</source>
        <translation>Eine Zeile über jedem Thread: allgemeine Erfahrungen, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>How large questions, answers and profiles are set, compared with the rest of the desktop.</source>
        <translation>Wie groß Fragen, Antworten und Profile gesetzt werden, verglichen mit der übrigen Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Sort &amp;answers:</source>
        <translation>&amp;Antworten sortieren:</translation>
    </message>
    <message>
        <source>The same as View ▸ Sort Answers.</source>
        <translation>Dasselbe wie Ansicht ▸ Antworten sortieren.</translation>
    </message>
    <message>
        <source>Always show &amp;pictures</source>
        <translation>&amp;Bilder immer anzeigen</translation>
    </message>
    <message>
        <source>Whoever serves a picture can see that, when and from where it is looked at. Without this, Limber asks for each thread.</source>
        <translation>Wer ein Bild bereitstellt, kann sehen, dass, wann und von wo es angesehen wird. Ohne dies fragt Limber bei jedem Thread.</translation>
    </message>
    <message>
        <source>Sa&amp;ved pictures:</source>
        <translation>Ges&amp;peicherte Bilder:</translation>
    </message>
    <message>
        <source>Kept with the threads that you save, pictures are there without a network too.</source>
        <translation>Bilder, die mit den gespeicherten Threads aufbewahrt werden, sind auch ohne Netzwerk da.</translation>
    </message>
    <message>
        <source>Ask for each thread</source>
        <translation>Bei jedem Thread fragen</translation>
    </message>
    <message>
        <source>Always keep</source>
        <translation>Immer aufbewahren</translation>
    </message>
    <message>
        <source>Never keep</source>
        <translation>Nie aufbewahren</translation>
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
    <message numerus="yes">
        <source>%n post(s) wait to be sent there. They could not be sent any more; to remove it all the same, add --yes</source>
        <translation>
            <numerusform>%n Beitrag wartet dort aufs Senden und könnte nicht mehr gesendet werden; trotzdem entfernen mit --yes</numerusform>
            <numerusform>%n Beiträge warten dort aufs Senden und könnten nicht mehr gesendet werden; trotzdem entfernen mit --yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RestoreDialog</name>
    <message>
        <source>Restore My Library</source>
        <translation>Meine Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the library from this copy?</source>
        <translation>Die Bibliothek aus dieser Kopie wiederherstellen?</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>%1, by Limber %2</source>
        <extracomment>When a copy was made, and by which version. %1: a date, %2: a number like 1.2.</extracomment>
        <translation>%1, von Limber %2</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Saved threads:</source>
        <translation>Gespeicherte Threads:</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>Read marks:</source>
        <translation>Lesemarkierungen:</translation>
    </message>
    <message>
        <source>Communities:</source>
        <translation>Communitys:</translation>
    </message>
    <message>
        <source>It takes the place of everything of yours that is here now. Undo does not bring that back; it is put into a file of its own in %1 first, which can be restored in turn.</source>
        <extracomment>%1: a folder.</extracomment>
        <translation>Sie tritt an die Stelle von allem, was jetzt von Ihnen hier ist. „Rückgängig“ holt das nicht zurück; es wird aber zuerst in einer eigenen Datei in %1 abgelegt, die sich ebenso wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
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
    <name>limber::SampleEndpoint</name>
    <message>
        <source>You</source>
        <extracomment>The name of whoever uses the sample community, among its people.</extracomment>
        <translation>Sie</translation>
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
    <name>limber::SavedChanges</name>
    <message>
        <source>What &amp;Changed since It Was Saved…</source>
        <translation>&amp;Was sich seit dem Speichern geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Changed since you saved it. Your copy is kept as it was.</source>
        <extracomment>What can be done where a community changed a thread that was saved.</extracomment>
        <translation>Geändert, seit Sie gespeichert haben. Ihre Kopie ist unverändert.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Take the New Version</source>
        <translation>Neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take New Version</source>
        <extracomment>For Edit ▸ Undo.</extracomment>
        <translation>Neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>The new version is saved.</source>
        <translation>Die neue Fassung ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>limber::SavedFlow</name>
    <message>
        <source>&amp;Verify Saved Threads…</source>
        <translation>&amp;Gespeicherte Threads prüfen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>limber::SavedLine</name>
    <message>
        <source>Details…</source>
        <extracomment>A button beside &quot;58 threads, 58 complete, 0 images missing&quot;.</extracomment>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>What is wrong with saved threads</source>
        <translation>Was gespeicherten Threads fehlt</translation>
    </message>
</context>
<context>
    <name>limber::SavedPicturesBar</name>
    <message numerus="yes">
        <source>This thread shows %n picture(s) from %1. Keep them too?</source>
        <extracomment>Over a thread that was just saved. %1 lists the computers that the pictures are on.</extracomment>
        <translation>
            <numerusform>Dieser Thread zeigt %n Bild von %1. Auch aufbewahren?</numerusform>
            <numerusform>Dieser Thread zeigt %n Bilder von %1. Auch aufbewahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Answers to &quot;Keep the pictures too?&quot;</extracomment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Not These</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Keeping pictures: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of pictures: how far it has got, and of how many.</extracomment>
        <translation>Bilder werden aufbewahrt: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept with the thread.</source>
        <translation>
            <numerusform>%n Bild mit dem Thread aufbewahrt.</numerusform>
            <numerusform>%n Bilder mit dem Thread aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be kept. %1</source>
        <extracomment>%1 says why, in whole sentences.</extracomment>
        <translation>
            <numerusform>%n Bild ließ sich nicht aufbewahren. %1</numerusform>
            <numerusform>%n Bilder ließen sich nicht aufbewahren. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched from %1. The text of the thread is kept whole.</source>
        <extracomment>%1 lists the computers that the pictures are on.</extracomment>
        <translation>
            <numerusform>%n Bild ließ sich nicht von %1 abrufen. Der Text des Threads ist vollständig gespeichert.</numerusform>
            <numerusform>%n Bilder ließen sich nicht von %1 abrufen. Der Text des Threads ist vollständig gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>limber::SavedText</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <extracomment>Three pieces of one line: of %n saved threads …</extracomment>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <extracomment>… so many are whole …</extracomment>
        <translation>
            <numerusform>%Ln vollständig</numerusform>
            <numerusform>%Ln vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) missing</source>
        <extracomment>… and so many of their pictures are not here.</extracomment>
        <translation>
            <numerusform>%Ln Bild fehlt</numerusform>
            <numerusform>%Ln Bilder fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Puts the three pieces together: &quot;58 threads, 58 complete, 0 images missing&quot;.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Answers are missing in the copy</source>
        <translation>In der Kopie fehlen Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved thread(s)</source>
        <translation>
            <numerusform>%Ln gespeicherter Thread</numerusform>
            <numerusform>%Ln gespeicherte Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read mark(s)</source>
        <translation>
            <numerusform>%Ln Lesemarkierung</numerusform>
            <numerusform>%Ln Lesemarkierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln Community</numerusform>
            <numerusform>%Ln Communitys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SearchChip</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Spoken for a chip that takes away one way in which a search is narrowed; %1 is the chip&apos;s text.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>limber::SearchChips</name>
    <message>
        <source>From…</source>
        <extracomment>A chip of the search that opens a menu of years: only posts from then on.</extracomment>
        <translation>Ab&#xa0;…</translation>
    </message>
    <message>
        <source>Before…</source>
        <extracomment>A chip of the search that opens a menu of years: only earlier posts.</extracomment>
        <translation>Vor&#xa0;…</translation>
    </message>
    <message>
        <source>Another &amp;Date…</source>
        <translation>Anderes &amp;Datum&#xa0;…</translation>
    </message>
    <message>
        <source>Experts only</source>
        <extracomment>A chip of the search: the expert lens shows what experts and editors wrote before all else, or nothing else.</extracomment>
        <translation>Nur Fachleute</translation>
    </message>
    <message>
        <source>Experts first</source>
        <translation>Fachleute zuerst</translation>
    </message>
</context>
<context>
    <name>limber::SearchField</name>
    <message>
        <source>Search…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search questions, answers and people</source>
        <extracomment>A tooltip; %1 is a key like Ctrl+K</extracomment>
        <translation>Fragen, Antworten und Personen suchen</translation>
    </message>
    <message>
        <source>Search questions, answers and people (%1)</source>
        <translation>Fragen, Antworten und Personen suchen (%1)</translation>
    </message>
</context>
<context>
    <name>limber::SearchFlow</name>
    <message>
        <source>Searc&amp;h…</source>
        <translation>Su&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>That was the last unread result: on from the first.</source>
        <extracomment>The last unread thread among the results of a search was passed; this is the first one.</extracomment>
        <translation>Das war der letzte ungelesene Treffer: weiter beim ersten.</translation>
    </message>
    <message>
        <source>No other result is unread.</source>
        <translation>Sonst ist kein Treffer ungelesen.</translation>
    </message>
</context>
<context>
    <name>limber::SearchMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;View Profile of %1</source>
        <extracomment>In the menu of a post that a search found. %1 is the name of who wrote it.</extracomment>
        <translation>&amp;Profil von %1 ansehen</translation>
    </message>
</context>
<context>
    <name>limber::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <extracomment>At the head of what a search has found so far.</extracomment>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <extracomment>At the head of what a search found: so much of the library can be searched by now.</extracomment>
        <translation>Durchsuchbar: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type a few words of a question, an answer or a name.</source>
        <translation>Geben Sie ein paar Wörter einer Frage, einer Antwort oder eines Namens ein.</translation>
    </message>
    <message>
        <source>Nothing matches yet; a part of the library is still being indexed.</source>
        <translation>Noch passt nichts; ein Teil der Bibliothek wird noch durchsuchbar gemacht.</translation>
    </message>
    <message>
        <source>No title and no name begins like this.</source>
        <translation>Kein Titel und kein Name beginnt so.</translation>
    </message>
    <message>
        <source>Nothing matches all of this.</source>
        <translation>Nichts passt zu alledem.</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer or shorter words find more.</source>
        <translation>Nichts passt. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search Everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Nothing could be looked for.</source>
        <translation>Die Suche war nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing that experts said matches.</source>
        <translation>Nichts von dem, was Fachleute geschrieben haben, passt.</translation>
    </message>
    <message>
        <source>Ask It</source>
        <extracomment>Beside a search that found nothing: opens a window to ask a question of these words.</extracomment>
        <translation>Danach fragen</translation>
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
    <name>limber::SearchRowDelegate</name>
    <message>
        <source>Accepted</source>
        <extracomment>A mark on an answer that a search found</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>A mark on a thread that a search found: kept on this computer</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>A mark on a saved thread that a search found: its community no longer has it</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Beside the name of a topic that a search found</extracomment>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>limber::SearchSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>limber::SearchText</name>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <extracomment>%1 is a name; a line of what a search found</extracomment>
        <translation>Frage von %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Person: %1, %2.</source>
        <extracomment>Read out. %1 is somebody&apos;s name, %2 what they are: Member, Expert, Editor</extracomment>
        <translation>Person: %1, %2.</translation>
    </message>
    <message>
        <source>Topic: %1.</source>
        <extracomment>Read out. %1 is what a topic is called</extracomment>
        <translation>Thema: %1.</translation>
    </message>
    <message>
        <source>Unread.</source>
        <translation>Ungelesen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a question&apos;s title, read out
----------
Read out. %1 is Expert or Editor: what the author is</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>Read out. %1 is &quot;Answer by Ana&quot;, &quot;Asked by Ana&quot; or &quot;Your note&quot;; %2 is a date or &quot;2 hours ago&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Akzeptiert.</translation>
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
        <source>Topic: %1</source>
        <extracomment>A chip of the search: only questions about this topic.</extracomment>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>A chip of the search: only posts by this person.</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <extracomment>A chip of the search: only questions with as many answers; %1 is a number or a span like 2..5</extracomment>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>A chip of the search: only what experts and editors wrote.</extracomment>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>No expert</source>
        <translation>Keine Fachperson</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>A chip of the search: only threads that are kept on this computer.</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>A chip of the search: only posts from this year, month or day on.</extracomment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>A chip of the search: only posts from before this year, month or day.</extracomment>
        <translation>Vor %1</translation>
    </message>
</context>
<context>
    <name>limber::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Library and privacy</source>
        <translation>Bibliothek und Datenschutz</translation>
    </message>
</context>
<context>
    <name>limber::ShortcutsCommand</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>limber::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>one of several keys for the same command, as &quot;Ctrl+D or Ctrl+B&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>Üblich: keine</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>keys</comment>
        <translation>Üblich: %1</translation>
    </message>
</context>
<context>
    <name>limber::ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A command, or keys as “Ctrl+D”</source>
        <translation>Ein Befehl, oder Tasten wie „Strg+D“</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Single keys work while the list or the thread has the focus, and never where you type.</source>
        <translation>Einzelne Tasten wirken in der Liste und im Thread, und nie dort, wo Sie tippen.</translation>
    </message>
    <message>
        <source>Usual Keys for &amp;All</source>
        <translation>Übliche Tasten für &amp;alle</translation>
    </message>
    <message>
        <source>Gives every command the keys it came with</source>
        <translation>Gibt jedem Befehl die Tasten, mit denen er kam</translation>
    </message>
</context>
<context>
    <name>limber::ShowMore</name>
    <message>
        <source>Show more</source>
        <extracomment>The last line of a long list, of which more can be fetched.</extracomment>
        <translation>Mehr anzeigen</translation>
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
    <message>
        <source>Not posted yet.</source>
        <translation>Noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what waits in the outbox, then how it stands</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Followed</source>
        <extracomment>A view of the library: questions that were answered by people whom the person follows</extracomment>
        <translation>Folge ich</translation>
    </message>
    <message numerus="yes">
        <source>Followed, %Ln new answer(s)</source>
        <extracomment>An entry of the sidebar, read out with how many answers are new by people whom the person follows</extracomment>
        <translation>
            <numerusform>Folge ich, %Ln neue Antwort</numerusform>
            <numerusform>Folge ich, %Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes, %Ln note(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Notizen, %Ln Notiz</numerusform>
            <numerusform>Notizen, %Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>Heading in the sidebar, over drafts and the outbox</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>A view of the library: questions that the person who is signed in asked or answered</extracomment>
        <translation>Eigene</translation>
    </message>
    <message numerus="yes">
        <source>Mine, %Ln new answer(s)</source>
        <extracomment>An entry of the sidebar, read out with how many answers are new to questions of the person who is signed in</extracomment>
        <translation>
            <numerusform>Eigene, %Ln neue Antwort</numerusform>
            <numerusform>Eigene, %Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafts, %Ln draft(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Entwürfe, %Ln Entwurf</numerusform>
            <numerusform>Entwürfe, %Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %Ln post(s). Some of them need you.</source>
        <extracomment>An entry of the sidebar, read out with how many posts are on their way, some of which cannot be sent without the person</extracomment>
        <translation>
            <numerusform>Postausgang, %Ln Beitrag. Er braucht Sie.</numerusform>
            <numerusform>Postausgang, %Ln Beiträge. Einige davon brauchen Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %Ln post(s)</source>
        <extracomment>An entry of the sidebar, read out with how many posts are on their way</extracomment>
        <translation>
            <numerusform>Postausgang, %Ln Beitrag</numerusform>
            <numerusform>Postausgang, %Ln Beiträge</numerusform>
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
    <name>limber::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: the name of a community.</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>&amp;Keep Without a Test</source>
        <translation>Ohne &amp;Test behalten</translation>
    </message>
    <message>
        <source>&amp;Test and Keep</source>
        <translation>&amp;Testen und behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <extracomment>The title of a window.</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The people who run the community give you an access token, usually on your profile’s page at its site. Whoever has it can post in your name: show it to nobody.</source>
        <extracomment>A token is a long word of letters and digits that somebody is known by.</extracomment>
        <translation>Die Betreiber der Community geben Ihnen ein Zugangstoken, meist auf Ihrer Profilseite dort. Wer es hat, kann in Ihrem Namen schreiben: Zeigen Sie es niemandem.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>&amp;Zugangstoken:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>Das Zugangstoken anzeigen</translation>
    </message>
    <message>
        <source>Nobody can sign in over a connection without encryption.</source>
        <translation>Über eine Verbindung ohne Verschlüsselung kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Others on the network could read the token, and post in your name. Ask the community for an address that begins with https://, and connect to that.</source>
        <translation>Andere im Netzwerk könnten das Token lesen und in Ihrem Namen schreiben. Bitten Sie die Community um eine Adresse, die mit https:// beginnt, und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>This program cannot speak to that community.</source>
        <translation>Dieses Programm kann mit dieser Community nicht sprechen.</translation>
    </message>
    <message>
        <source>Asking the community who you are…</source>
        <translation>Die Community wird gefragt, wer Sie sind …</translation>
    </message>
    <message>
        <source>The community does not know this token.</source>
        <translation>Die Community kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Look whether all of it was copied. It may also have been replaced by a newer one: get that from the community.</source>
        <translation>Prüfen Sie, ob es ganz kopiert wurde. Vielleicht wurde es auch durch ein neueres ersetzt: Holen Sie sich das bei der Community.</translation>
    </message>
    <message>
        <source>This cannot be a token.</source>
        <translation>Das kann kein Token sein.</translation>
    </message>
    <message>
        <source>Copy it once more, without anything before or behind it.</source>
        <translation>Kopieren Sie es noch einmal, ohne etwas davor oder dahinter.</translation>
    </message>
    <message>
        <source>The token could not be tried out. You can keep it all the same: what you send shows whether it is right.</source>
        <translation>Das Token ließ sich nicht ausprobieren. Sie können es trotzdem behalten: Beim Senden zeigt sich, ob es stimmt.</translation>
    </message>
    <message>
        <source>The token could not be kept.</source>
        <translation>Das Token konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation>Das Token ist hinterlegt.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>The token is in your keyring.</source>
        <translation>Das Token liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keyring here: the token is asked for again after the next start.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Nach dem nächsten Start wird wieder nach dem Token gefragt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>limber::SignInFlow</name>
    <message numerus="yes">
        <source>%n post(s) wait for you to sign in to %1.</source>
        <extracomment>%1: the name of a community; %n: how many posts of the person cannot be sent before they sign in there.</extracomment>
        <translation>
            <numerusform>%n Beitrag wartet auf Ihre Anmeldung bei %1.</numerusform>
            <numerusform>%n Beiträge warten auf Ihre Anmeldung bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <extracomment>%1: the name of a community.</extracomment>
        <translation>Sie sind von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed out of %1, but the keyring did not answer: it may still hold the token. Sign out again once the keyring is there, or delete it with the keyring’s own program.</source>
        <extracomment>%1: the name of a community.</extracomment>
        <translation>Sie sind von %1 abgemeldet, aber der Schlüsselbund hat nicht geantwortet: Vielleicht hat er das Token noch. Melden Sie sich noch einmal ab, sobald er da ist, oder löschen Sie es mit dem Programm des Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>limber::SimilarQuestions</name>
    <message>
        <source>Perhaps somebody has asked this already:</source>
        <translation>Vielleicht hat das schon jemand gefragt:</translation>
    </message>
    <message>
        <source>This Answers It</source>
        <extracomment>A button beside questions like the one that is being written: opens the chosen one.</extracomment>
        <translation>Das ist die Antwort</translation>
    </message>
    <message>
        <source>Similar questions</source>
        <translation>Ähnliche Fragen</translation>
    </message>
    <message>
        <source>Open the question that is marked; what you have written is kept as a draft</source>
        <translation>Öffnet die markierte Frage; was Sie geschrieben haben, bleibt als Entwurf</translation>
    </message>
    <message>
        <source>accepted answer</source>
        <extracomment>Of a question: one of its answers was accepted.</extracomment>
        <translation>akzeptierte Antwort</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ akzeptiert</translation>
    </message>
    <message>
        <source>answered by an expert</source>
        <extracomment>Of a question: an expert has answered it.</extracomment>
        <translation>von einer Fachperson beantwortet</translation>
    </message>
    <message>
        <source>★ expert</source>
        <translation>★ Fachperson</translation>
    </message>
</context>
<context>
    <name>limber::SpellMenu</name>
    <message>
        <source>Looking for Suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>„%1“ ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Keine Vorschläge</translation>
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
    <message>
        <source>Sync Now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>limber::StoryCard</name>
    <message>
        <source>Another Story</source>
        <translation>Andere Stimme</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation; %1 is what somebody says.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>— %1</source>
        <extracomment>Under a quotation: %1 is who says it.</extracomment>
        <translation>— %1</translation>
    </message>
</context>
<context>
    <name>limber::SyncCommunities</name>
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
    <message>
        <source>Send what waits in the outbox, and fetch what is new in the communities.</source>
        <translation>Sendet, was im Postausgang wartet, und ruft Neues aus den Communitys ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s) refused. Why, says: limber outbox</source>
        <translation>
            <numerusform>%1: %n Beitrag abgelehnt. Warum, sagt: limber outbox</numerusform>
            <numerusform>%1: %n Beiträge abgelehnt. Warum, sagt: limber outbox</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what waits in the outbox needs your token. Give it with: limber community add URL --token-file FILE</source>
        <extracomment>%1: a community&apos;s name.</extracomment>
        <translation>%1: Was im Postausgang wartet, braucht Ihr Token. Angeben mit: limber community add URL --token-file FILE</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) sent</source>
        <translation>
            <numerusform>%n Beitrag gesendet</numerusform>
            <numerusform>%n Beiträge gesendet</numerusform>
        </translation>
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
    <name>limber::SyncSettings</name>
    <message>
        <source>Sync by &amp;itself:</source>
        <translation>Von &amp;selbst:</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Connect to a &amp;Community…</source>
        <translation>Mit einer &amp;Community verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Nach je %n Minute</numerusform>
            <numerusform>Nach je %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Nach je %n Stunde</numerusform>
            <numerusform>Nach je %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>While Limber is open.</source>
        <extracomment>%1 is the key that the person gave to Sync, as &quot;F5&quot;</extracomment>
        <translation>Solange Limber offen ist.</translation>
    </message>
    <message>
        <source>While Limber is open. %1 syncs at any time.</source>
        <translation>Solange Limber offen ist. %1 synchronisiert jederzeit.</translation>
    </message>
    <message>
        <source>Announce &amp;new answers</source>
        <translation>&amp;Neue Antworten melden</translation>
    </message>
    <message>
        <source>To your own questions, on your desktop, while you are not looking at Limber.</source>
        <translation>Auf Ihre eigenen Fragen: auf dem Desktop, während Sie Limber nicht ansehen.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Hold back posts for:</source>
        <translation>Beiträge &amp;zurückhalten für:</translation>
    </message>
    <message>
        <source>For so long a question or an answer that you send can be taken back.</source>
        <translation>So lange lässt sich eine gesendete Frage oder Antwort zurücknehmen.</translation>
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
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>limber::ThreadBars</name>
    <message>
        <source>General experience, not medical advice.</source>
        <translation>Allgemeine Erfahrungen, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>No longer at the community; this is your saved copy.</source>
        <translation>Nicht mehr in der Community; dies ist Ihre gespeicherte Kopie.</translation>
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
    <message>
        <source>This thread is no longer at its community.</source>
        <translation>Dieser Thread ist nicht mehr in seiner Community.</translation>
    </message>
    <message>
        <source>This thread is no longer here: its community has taken it away.</source>
        <translation>Dieser Thread ist nicht mehr hier: Die Community hat ihn entfernt.</translation>
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
    <message>
        <source>Note</source>
        <extracomment>A mark on a thread in the list: the person has written a note on it</extracomment>
        <translation>Notiz</translation>
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
    <message>
        <source>Waiting to send</source>
        <extracomment>Of a post in its thread that its community does not have yet</extracomment>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Of a post in its thread that its community does not have yet</extracomment>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <extracomment>Of a post in its thread that its community does not have yet</extracomment>
        <translation>Wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Not sent: see the outbox</source>
        <extracomment>Of a post in its thread that its community does not have yet, and did not take</extracomment>
        <translation>Nicht gesendet: siehe Postausgang</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Of a post in its thread that the person wants to send later</extracomment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Your change of this post</source>
        <extracomment>Under a post that the person changed; how it stands follows, as &quot;Waiting to send&quot;</extracomment>
        <translation>Ihre Änderung dieses Beitrags</translation>
    </message>
    <message>
        <source>Your withdrawal of this post</source>
        <extracomment>Under a post that the person takes away; how it stands follows, as &quot;Waiting to send&quot;</extracomment>
        <translation>Ihre Rücknahme dieses Beitrags</translation>
    </message>
    <message>
        <source>No accepted answer any more</source>
        <extracomment>Under a question whose asker accepts no answer any more; how it stands follows, as &quot;Waiting to send&quot;</extracomment>
        <translation>Keine akzeptierte Antwort mehr</translation>
    </message>
    <message>
        <source>You accept this answer</source>
        <translation>Sie akzeptieren diese Antwort</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>Of a post on paper that its community does not have yet</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A link at a post that is still to be sent: takes it back to be changed</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <extracomment>A link at the answer that the asker accepted</extracomment>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Accept this answer</source>
        <extracomment>A link at an answer, for the asker: it helped most</extracomment>
        <translation>Diese Antwort akzeptieren</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Stands for the name of the person who uses the program, over what they wrote, where it is not known yet</extracomment>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>limber::ThreadKeys</name>
    <message>
        <source>Next thread</source>
        <translation>Nächster Thread</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Vorheriger Thread</translation>
    </message>
    <message>
        <source>Next unread thread</source>
        <translation>Nächster ungelesener Thread</translation>
    </message>
    <message>
        <source>Scroll, then on to the next unread thread</source>
        <translation>Blättern, dann zum nächsten ungelesenen Thread</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorherige Antwort</translation>
    </message>
    <message>
        <source>First new answer</source>
        <translation>Erste neue Antwort</translation>
    </message>
    <message>
        <source>Save the thread, or let it go</source>
        <translation>Den Thread speichern oder freigeben</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>What experts said</source>
        <translation>Was Fachleute sagen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>In the list and the thread</source>
        <extracomment>heading of the keys that work while the list of threads or the thread has the focus</extracomment>
        <translation>In der Liste und im Thread</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Antwort schreiben</translation>
    </message>
</context>
<context>
    <name>limber::ThreadListPane</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>That was the last unread question of this list: on from its top.</source>
        <extracomment>The last unread question of the list was passed; this is the first one.</extracomment>
        <translation>Das war die letzte ungelesene Frage dieser Liste: weiter von oben.</translation>
    </message>
    <message>
        <source>Nothing else in this list is unread.</source>
        <translation>Sonst ist in dieser Liste nichts ungelesen.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Open the First One</source>
        <translation>Die erste öffnen</translation>
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
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>A mark on a thread in the list that was read before: how many answers came since</extracomment>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s).</source>
        <translation>
            <numerusform>%Ln neue Antwort.</numerusform>
            <numerusform>%Ln neue Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote a note on it.</source>
        <extracomment>Read out of a thread in the list</extracomment>
        <translation>Sie haben eine Notiz dazu geschrieben.</translation>
    </message>
</context>
<context>
    <name>limber::TopicChip</name>
    <message>
        <source>Remove the topic %1</source>
        <extracomment>%1: a topic.</extracomment>
        <translation>Thema %1 entfernen</translation>
    </message>
</context>
<context>
    <name>limber::TopicExperts</name>
    <message>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Meet All</source>
        <extracomment>Beside a few experts: leads to all there are.</extracomment>
        <translation>Alle kennenlernen</translation>
    </message>
</context>
<context>
    <name>limber::TopicField</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
</context>
<context>
    <name>limber::UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>A button beside the sentence that says what was just done.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a command of the Edit menu, as &quot;Mark All as Read&quot;; %2 is two or three sentences that say why.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>limber::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>A command of the Edit menu. %1 is what would be undone, as &quot;Mark All as Read&quot;.</extracomment>
        <translation>Rück&amp;gängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <extracomment>A command of the Edit menu. %1 is what would be done again, as &quot;Mark All as Read&quot;.</extracomment>
        <translation>Wieder&amp;holen: %1</translation>
    </message>
</context>
<context>
    <name>limber::VerificationWindow</name>
    <message>
        <source>Saved Threads</source>
        <translation>Gespeicherte Threads</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>Heads of a list of saved threads that lack something.</extracomment>
        <translation>Thread</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Saved threads that lack something</source>
        <translation>Gespeicherte Threads, denen etwas fehlt</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <extracomment>Fetches what a saved thread lacks.</extracomment>
        <translation>&amp;Erneut abrufen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Looking through the saved threads…</source>
        <translation>Die gespeicherten Threads werden durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Every text and every picture is read once.</source>
        <translation>Jeder Text und jedes Bild wird einmal gelesen.</translation>
    </message>
    <message>
        <source>No thread is saved yet. Press S while you read one.</source>
        <translation>Noch ist kein Thread gespeichert. Drücken Sie S, während Sie einen lesen.</translation>
    </message>
    <message>
        <source>Every saved thread is whole.</source>
        <translation>Jeder gespeicherte Thread ist vollständig.</translation>
    </message>
</context>
<context>
    <name>limber::WelcomeCards</name>
    <message>
        <source>At the question</source>
        <translation>Bei der Frage</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <extracomment>Where somebody reads in a thread. %1: the answer&apos;s number, %2: how many there are.</extracomment>
        <translation>Antwort %1 von %2</translation>
    </message>
    <message>
        <source>Answer %1 of %2, by %3</source>
        <extracomment>Where somebody reads in a thread. %1: the answer&apos;s number, %2: how many there are, %3: who wrote it.</extracomment>
        <translation>Antwort %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln neue Antwort</numerusform>
            <numerusform>%Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asked %2</source>
        <extracomment>On the card of a question without an answer. %1: who asked, %2: a date or &quot;2 hours ago&quot;.</extracomment>
        <translation>%1 · gefragt %2</translation>
    </message>
    <message>
        <source>New · %1</source>
        <extracomment>Under the name of somebody who is followed: the answer is new. %1: a date or &quot;2 hours ago&quot;.</extracomment>
        <translation>Neu · %1</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <extracomment>On the card of an answer. %1: the title of the question.</extracomment>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <extracomment>After &quot;Expert&quot;: the person follows them. The tick is part of it.</extracomment>
        <translation>✓ Folge ich</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>vorgestellt von %1</translation>
    </message>
    <message>
        <source>View Profile</source>
        <translation>Profil ansehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two things that stand in one line of a card: a date and a number of answers, a place and a date.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Three things that stand in one line of a card.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>limber::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your last visit: %1.</source>
        <translation>Ihr letzter Besuch: %1.</translation>
    </message>
    <message>
        <source>Read what people ask and answer, with or without a network.</source>
        <translation>Lesen Sie, was andere fragen und antworten, mit oder ohne Netzwerk.</translation>
    </message>
    <message>
        <source>New Since Your Last Visit</source>
        <translation>Neu seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>New Since Yesterday</source>
        <translation>Neu seit gestern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing new since yesterday.</source>
        <translation>Nichts Neues seit gestern.</translation>
    </message>
    <message>
        <source>All Questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Nothing new since your last visit.</source>
        <translation>Nichts Neues seit Ihrem letzten Besuch.</translation>
    </message>
    <message numerus="yes">
        <source>Show All %Ln</source>
        <extracomment>A button beside a few threads. %Ln: how many there are in all.</extracomment>
        <translation>
            <numerusform>Alle %Ln anzeigen</numerusform>
            <numerusform>Alle %Ln anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue Reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>From People You Follow</source>
        <translation>Von Personen, denen Sie folgen</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Waiting for an Answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Meet All</source>
        <translation>Alle kennenlernen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
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
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
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
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
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
