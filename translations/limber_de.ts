<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>limber-endpoint</name>
    <message>
        <source>%1 is no address and port, such as 127.0.0.1:8030</source>
        <extracomment>%1 is what was given after --listen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve takes no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load takes one file, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--listen and --sample belong to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of a Limber community: questions, answers and people, over HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve, or load FILE.json (- for standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve: address and port; port 0 picks a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve: load the sample community first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing: serve or load (--help says more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command %1 (--help says more)</source>
        <extracomment>%1 is what somebody typed in place of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data DIR is missing: the folder that holds the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted, %4 unchanged</source>
        <extracomment>Counts of items: %1 new ones, %2 edited, %3 deleted, %4 that were there already, just so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n named twice (the later one counts)</source>
        <extracomment>Goes on after the counts: so many items of the file were replaced by later ones of the same name.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot listen on %1: is it taken?</source>
        <extracomment>%1 is an address such as http://127.0.0.1:8030/</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::AboutBox</name>
    <message>
        <source>About Limber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers about getting in shape, at your desk.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::AddCommunity</name>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an endpoint who it is, and follow its community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain HTTP to another computer: anyone on the way can read and change what is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 who it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 as “%2”. Fetch it with: limber sync</source>
        <comment>a community&apos;s name, then its short id</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Make a copy of the profile&apos;s folder before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::Command</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, then what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what went wrong, then technical details</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::CommandHelp</name>
    <message>
        <source>Usage: limber [options]            opens the window
       limber COMMAND [options]    works without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options for the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command&apos;s own options: limber COMMAND --help
REF names a thread: a question&apos;s id, or COMMUNITY/ID where several communities have it.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 the community cannot be reached now, 4 nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: limber %1</source>
        <comment>a command and its arguments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::CommandLine</name>
    <message>
        <source>Keep the databases and settings in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print how to use the program or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window on the sample community, which needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the window into this PNG file instead of on a display, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample and --render open the window, and go with no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::CommandRun</name>
    <message>
        <source>The results could not be written: the disk is full, or nobody reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for a window. Commands work without one, see: limber --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: add, list or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <comment>a command, then the names of its arguments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See: %2</source>
        <comment>what is wrong, then the command that prints help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been fetched was damaged, and was begun again. Fetch it with: limber sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved threads were damaged, and were taken back from the backup beside them.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no web address: it should look like https://community.example/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has more than a host and a path: leave out names, passwords, “?” and “#”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ConnectDialog</name>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on the network could read and change what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the network could read and change what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot speak to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the community who it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>%1 is the name that a community gives itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ExpertCardDelegate</name>
    <message>
        <source>shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ExpertListModel</name>
    <message>
        <source>shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ExpertsPage</name>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experts yet. They come with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <extracomment>The title of the directory, with how many there are.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExportFlow</name>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ExportLine</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %1, %Ln page(s)</source>
        <extracomment>%1 is a file&apos;s name; %n counts its pages.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExportThread</name>
    <message>
        <source>REF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a thread as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its name ends in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file if it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o needs the name of the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf: a PDF is all that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or say --overwrite to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::FailureText</name>
    <message>
        <source>The community could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network, or the connection broke. Everything that is already here can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the community&apos;s server is very slow at the moment. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has answered many requests lately. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community&apos;s server is in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but with a fault of its own. Nothing on this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community lets only its members read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not accept this computer without a valid access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the community for a token, and give it with the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It understood what was asked for, and will not do it. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the details name, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed, or the address or name may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community no longer knows where the last sync ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has to be fetched once more. What is already here stays until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off, or it is not what a community sends: some networks put a sign-in page in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, and sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been done until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Limber is using this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program at a time may change it, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other one, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be kept. What was there before is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database file of this profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or a newer Limber made it. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest Limber, or take the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three whole sentences on one line: what happened, what it means, what to do.</extracomment>
        <translation type="unfinished">%1. {1 %2 %3?}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A date as QLocale::toString() takes it: month in letters, day, year, in the order and with the marks of the language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::LibrarySize</name>
    <message>
        <source>What all questions and answers take on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library %1</source>
        <extracomment>%1 is a size such as &quot;84 MB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ListCommunities</name>
    <message>
        <source>List the communities that this profile follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile follows no community. Add one with: limber community add URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ListExperts</name>
    <message>
        <source>List the experts and editors: who they are and who brought them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expert is here yet. Fetch what is new with: limber sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ListTestimonials</name>
    <message>
        <source>List what people say of their community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimonial is here yet. Fetch what is new with: limber sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a quote, then who says it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ListThreads</name>
    <message>
        <source>List threads, the newest activity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which threads: all, unread, unanswered or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only threads of this topic (its id or its title).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
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
        <source>There is no view “%1”: it is all, unread, unanswered or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number from 1.</source>
        <translation>--limit braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>There is no topic “%1”. See: limber topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread is in this view. Fetch what is new with: limber sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ListTopics</name>
    <message>
        <source>List the topics, with how many threads each has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is here yet. Fetch what is new with: limber sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Limber</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::MarkRead</name>
    <message>
        <source>REF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark threads as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read</source>
        <comment>a thread&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <extracomment>Of an answer that the asker accepted; the tick is part of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <extracomment>%1 is a list of topics that somebody knows about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile at the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ProfilePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer at the community.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::RemoveCommunity</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following a community, and forget what was fetched of it; saved threads stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it even while posts wait to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no community “%1”. See: limber community list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::SampleCommunity</name>
    <message>
        <source>The sample community&apos;s server stopped. Start Limber again. (%1)</source>
        <comment>technical details in English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample community needs the program limber-endpoint, which is neither beside limber nor on the PATH. Install Limber whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::SaveThreads</name>
    <message>
        <source>REF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep whole copies of threads, whatever becomes of them in the community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let saved copies go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: let go</source>
        <comment>a thread&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a thread&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saved, as far as it has arrived</source>
        <comment>a thread&apos;s name</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one thread: the question and its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the community: this is the copy that you saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, accepted</source>
        <comment>who wrote it, then when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote it, then when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::SidebarText</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln question(s)</source>
        <extracomment>%1 is a view or a topic, read out with how many questions are in it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experts, %Ln profile(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories, %Ln quote(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SidebarView</name>
    <message>
        <source>Library, topics and people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::StartNotice</name>
    <message>
        <source>What is your own on this computer was damaged, and has been restored from its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library on this computer could not be read, and was begun anew. A sync fills it; what you saved is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::StoriesDocument</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation; %1 is a paragraph of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— %1</source>
        <extracomment>Under a quotation: %1 is who says it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::StoriesPage</name>
    <message>
        <source>No stories yet. They come with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::SyncCommunities</name>
    <message>
        <source>Fetch what is new in the communities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile follows no community. Add one with: limber community add URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no community “%1”. See: limber community list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) received…</source>
        <extracomment>How far the sync of a community is: its name, then the number of things that have arrived.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a community&apos;s name, then what its sync brought</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) new or changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) new or changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) new or changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable thing(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) or testimonial(s) new or changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>%1 is what happened; %n how often in a row.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>limber::SyncLine</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing… %1, %2</source>
        <extracomment>How far a sync has come: %1 is &quot;1,500 items&quot;, %2 is &quot;3 pages&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, synced %1</source>
        <extracomment>%1 is a moment in the past, such as &quot;2 minutes ago&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ThreadActions</name>
    <message>
        <source>Saved: the whole thread is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished">Link kopiert.</translation>
    </message>
</context>
<context>
    <name>limber::ThreadCardDelegate</name>
    <message>
        <source>Saved</source>
        <extracomment>A mark on a thread in the list: kept on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>A mark on a saved thread in the list that its community no longer has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>A mark on a thread in the list: an expert has answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ThreadCommand</name>
    <message>
        <source>Several communities have “%1”. Say which: %2</source>
        <comment>an id, then the names to choose from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thread “%1” here. See: limber list, or fetch what is new with: limber sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ThreadDocument</name>
    <message>
        <source>[image]</source>
        <extracomment>Stands in a post in place of a picture that is not loaded; it is a link to the picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[image: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it was typed: its formatting is too tangled.</source>
        <extracomment>Stands over a post whose formatting is so tangled that reading it would take too long; the post follows as it was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page. %1: its number, %2: how many pages there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>What a person is in a community</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>What a person is in a community: known for their subject</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>What a person is in a community: looks after other people&apos;s posts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answers: %n</source>
        <extracomment>Heading over the answers of a thread on paper; %n is at least 1</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source:</source>
        <extracomment>Where a thread on paper is from; a link or the name of a community follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence:</source>
        <extracomment>On what terms a thread on paper may be handed on; the licence&apos;s name follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported on %1</source>
        <extracomment>When a thread on paper was written out. %1: a day, for example May 4, 2008</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account gone</source>
        <extracomment>Stands for the name of an author who has left the community</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <extracomment>Of a question. %1: a day, for example May 4, 2008</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited %1</source>
        <extracomment>Of a post. %1: a day, for example May 4, 2008</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <extracomment>Of a post: votes for it less votes against it, which may be below zero. %1: that number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <extracomment>Of a post, a quiet hint that the advice is old. %n: whole years since it was written, at least 2</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <extracomment>Of an answer that the asker accepted; the tick is part of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Of a question that takes no more answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from the community, kept here</source>
        <extracomment>Of a thread that the community no longer has, while this computer still does</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ThreadListPane</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of this topic matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that you save are kept here, for reading without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::ThreadPage</name>
    <message>
        <source>Choose a question to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General experience, not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer at the community; this is your saved copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is no longer here: its community has taken it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is no longer at its community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <extracomment>A bar over a thread that is being read.</extracomment>
        <translation type="unfinished">
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>This thread has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows what has changed in the thread.</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former member</source>
        <extracomment>In place of the name of somebody whose account is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a question&apos;s title, read out</extracomment>
        <translation type="unfinished">%1.</translation>
    </message>
    <message>
        <source>Asked by %1, %2.</source>
        <extracomment>%1 is a name, %2 is a date or &quot;2 hours ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by an expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in its community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::WelcomePage</name>
    <message>
        <source>Welcome to Limber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what people ask and answer about getting in shape, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the Sample Community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::WindowActions</name>
    <message>
        <source>&amp;Connect to a Community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished">&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link to the Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Limber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a whole copy of the thread on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limber::WindowRun</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
