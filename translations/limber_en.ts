<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>limber-endpoint</name>
    <message numerus="yes">
        <source>, %n named twice (the later one counts)</source>
        <extracomment>Goes on after the counts: so many items of the file were replaced by later ones of the same name.</extracomment>
        <translation>
            <numerusform>, %n named twice (the later one counts)</numerusform>
            <numerusform>, %n named twice (the later one counts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ComposeFlow</name>
    <message numerus="yes">
        <source>Sending in %n second(s).</source>
        <translation>
            <numerusform>Sending in %n second.</numerusform>
            <numerusform>Sending in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::DifferenceDocument</name>
    <message numerus="yes">
        <source>%n further post(s) did not change.</source>
        <extracomment>Under a comparison of two versions of a thread</extracomment>
        <translation>
            <numerusform>%n further post did not change.</numerusform>
            <numerusform>%n further posts did not change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::DraftCheck</name>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>The title is %n character too long.</numerusform>
            <numerusform>The title is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) too many.</source>
        <translation>
            <numerusform>%n topic too many.</numerusform>
            <numerusform>%n topics too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>The text is %n character too long.</numerusform>
            <numerusform>The text is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::EmptyList</name>
    <message numerus="yes">
        <source>Together, the filters hide all %Ln question(s) of this list.</source>
        <translation>
            <numerusform>Together, the filters hide the %Ln question of this list.</numerusform>
            <numerusform>Together, the filters hide all %Ln questions of this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expert lens hides %Ln question(s) that no expert has answered.</source>
        <translation>
            <numerusform>The expert lens hides %Ln question that no expert has answered.</numerusform>
            <numerusform>The expert lens hides %Ln questions that no expert has answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” hides %Ln question(s).</source>
        <extracomment>%1 is the name of a filter, as &quot;Unanswered&quot;</extracomment>
        <translation>
            <numerusform>The filter “%1” hides %Ln question.</numerusform>
            <numerusform>The filter “%1” hides %Ln questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExpertsPage</name>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <extracomment>The title of the directory, with how many there are.</extracomment>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExportLine</name>
    <message numerus="yes">
        <source>Exported %1, %Ln page(s)</source>
        <extracomment>%1 is a file&apos;s name; %n counts its pages.</extracomment>
        <translation>
            <numerusform>Exported %1, %Ln page</numerusform>
            <numerusform>Exported %1, %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExportThread</name>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s))</source>
        <translation>
            <numerusform>Wrote %1 (%n page)</numerusform>
            <numerusform>Wrote %1 (%n pages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FilterText</name>
    <message numerus="yes">
        <source>Hides %Ln question(s)</source>
        <extracomment>What a pressed chip over a list does</extracomment>
        <translation>
            <numerusform>Hides %Ln question</numerusform>
            <numerusform>Hides %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would hide %Ln question(s)</source>
        <extracomment>What a chip over a list would do, if it were pressed</extracomment>
        <translation>
            <numerusform>Would hide %Ln question</numerusform>
            <numerusform>Would hide %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FoldedAnswers</name>
    <message numerus="yes">
        <source>%n other answer(s)</source>
        <extracomment>A link that shows the answers which the expert lens leaves out.</extracomment>
        <translation>
            <numerusform>%n other answer</numerusform>
            <numerusform>%n other answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::HostList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of computers&apos; names.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::HumanDate</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ListThreads</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::MarkAllRead</name>
    <message numerus="yes">
        <source>%Ln thread(s) marked as read.</source>
        <translation>
            <numerusform>%Ln thread marked as read.</numerusform>
            <numerusform>%Ln threads marked as read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::NewAnswers</name>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <extracomment>A divider in a thread; the answers that came since it was read follow.</extracomment>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::NewAnswersNotice</name>
    <message numerus="yes">
        <source>%n new answer(s) to your questions</source>
        <extracomment>The title of a notification on the desktop.</extracomment>
        <translation>
            <numerusform>%n new answer to your questions</numerusform>
            <numerusform>%n new answers to your questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::OutboxLine</name>
    <message numerus="yes">
        <source>%n post(s) could not be sent</source>
        <translation>
            <numerusform>%n post could not be sent</numerusform>
            <numerusform>%n posts could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) waiting to send</source>
        <translation>
            <numerusform>%n post waiting to send</numerusform>
            <numerusform>%n posts waiting to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::OutboxText</name>
    <message numerus="yes">
        <source>Sends in %n second(s)</source>
        <extracomment>Of a post that can still be taken back.</extracomment>
        <translation>
            <numerusform>Sends in %n second</numerusform>
            <numerusform>Sends in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::PictureBar</name>
    <message numerus="yes">
        <source>%n image(s) of this thread are not shown. To fetch them, these computers would be asked: %1.</source>
        <extracomment>%1 lists the computers that the pictures are on.</extracomment>
        <translation>
            <numerusform>%n image of this thread is not shown. To fetch it, this computer would be asked: %1.</numerusform>
            <numerusform>%n images of this thread are not shown. To fetch them, these computers would be asked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be fetched.</source>
        <translation>
            <numerusform>%n image could not be fetched.</numerusform>
            <numerusform>%n images could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ProfileDocument</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln question(s)</source>
        <extracomment>Leads from somebody&apos;s answers to what they asked.</extracomment>
        <translation>
            <numerusform>Show %Ln question</numerusform>
            <numerusform>Show %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln answer(s)</source>
        <extracomment>Leads from somebody&apos;s questions to what they answered.</extracomment>
        <translation>
            <numerusform>Show %Ln answer</numerusform>
            <numerusform>Show %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RemoveCommunity</name>
    <message numerus="yes">
        <source>%n post(s) wait to be sent there. They could not be sent any more; to remove it all the same, add --yes</source>
        <translation>
            <numerusform>%n post waits to be sent there. It could not be sent any more; to remove it all the same, add --yes</numerusform>
            <numerusform>%n posts wait to be sent there. They could not be sent any more; to remove it all the same, add --yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SavedPicturesBar</name>
    <message numerus="yes">
        <source>This thread shows %n picture(s) from %1. Keep them too?</source>
        <extracomment>Over a thread that was just saved. %1 lists the computers that the pictures are on.</extracomment>
        <translation>
            <numerusform>This thread shows %n picture from %1. Keep it too?</numerusform>
            <numerusform>This thread shows %n pictures from %1. Keep them too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept with the thread.</source>
        <translation>
            <numerusform>%n picture kept with the thread.</numerusform>
            <numerusform>%n pictures kept with the thread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be kept. %1</source>
        <extracomment>%1 says why, in whole sentences.</extracomment>
        <translation>
            <numerusform>%n picture could not be kept. %1</numerusform>
            <numerusform>%n pictures could not be kept. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched from %1. The text of the thread is kept whole.</source>
        <extracomment>%1 lists the computers that the pictures are on.</extracomment>
        <translation>
            <numerusform>%n picture could not be fetched from %1. The text of the thread is kept whole.</numerusform>
            <numerusform>%n pictures could not be fetched from %1. The text of the thread is kept whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SavedText</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <extracomment>Three pieces of one line: of %n saved threads …</extracomment>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <extracomment>… so many are whole …</extracomment>
        <translation>
            <numerusform>%Ln complete</numerusform>
            <numerusform>%Ln complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) missing</source>
        <extracomment>… and so many of their pictures are not here.</extracomment>
        <translation>
            <numerusform>%Ln image missing</numerusform>
            <numerusform>%Ln images missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved thread(s)</source>
        <translation>
            <numerusform>%Ln saved thread</numerusform>
            <numerusform>%Ln saved threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read mark(s)</source>
        <translation>
            <numerusform>%Ln read mark</numerusform>
            <numerusform>%Ln read marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SearchPane</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SidebarText</name>
    <message numerus="yes">
        <source>%1, %Ln question(s)</source>
        <extracomment>%1 is a view or a topic, read out with how many questions are in it</extracomment>
        <translation>
            <numerusform>%1, %Ln question</numerusform>
            <numerusform>%1, %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experts, %Ln profile(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Experts, %Ln profile</numerusform>
            <numerusform>Experts, %Ln profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories, %Ln quote(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Stories, %Ln quote</numerusform>
            <numerusform>Stories, %Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed, %Ln new answer(s)</source>
        <extracomment>An entry of the sidebar, read out with how many answers are new by people whom the person follows</extracomment>
        <translation>
            <numerusform>Followed, %Ln new answer</numerusform>
            <numerusform>Followed, %Ln new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes, %Ln note(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Notes, %Ln note</numerusform>
            <numerusform>Notes, %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine, %Ln new answer(s)</source>
        <extracomment>An entry of the sidebar, read out with how many answers are new to questions of the person who is signed in</extracomment>
        <translation>
            <numerusform>Mine, %Ln new answer</numerusform>
            <numerusform>Mine, %Ln new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafts, %Ln draft(s)</source>
        <extracomment>An entry of the sidebar, read out with how many there are</extracomment>
        <translation>
            <numerusform>Drafts, %Ln draft</numerusform>
            <numerusform>Drafts, %Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %Ln post(s). Some of them need you.</source>
        <extracomment>An entry of the sidebar, read out with how many posts are on their way, some of which cannot be sent without the person</extracomment>
        <translation>
            <numerusform>Outbox, %Ln post. It needs you.</numerusform>
            <numerusform>Outbox, %Ln posts. Some of them need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %Ln post(s)</source>
        <extracomment>An entry of the sidebar, read out with how many posts are on their way</extracomment>
        <translation>
            <numerusform>Outbox, %Ln post</numerusform>
            <numerusform>Outbox, %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SignInFlow</name>
    <message numerus="yes">
        <source>%n post(s) wait for you to sign in to %1.</source>
        <extracomment>%1: the name of a community; %n: how many posts of the person cannot be sent before they sign in there.</extracomment>
        <translation>
            <numerusform>%n post waits for you to sign in to %1.</numerusform>
            <numerusform>%n posts wait for you to sign in to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SyncCommunities</name>
    <message numerus="yes">
        <source>%1: %n thing(s) received…</source>
        <extracomment>How far the sync of a community is: its name, then the number of things that have arrived.</extracomment>
        <translation>
            <numerusform>%1: %n thing received…</numerusform>
            <numerusform>%1: %n things received…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) new or changed</source>
        <translation>
            <numerusform>%n question new or changed</numerusform>
            <numerusform>%n questions new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) new or changed</source>
        <translation>
            <numerusform>%n answer new or changed</numerusform>
            <numerusform>%n answers new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) new or changed</source>
        <translation>
            <numerusform>%n person new or changed</numerusform>
            <numerusform>%n people new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed</source>
        <translation>
            <numerusform>%n thing removed</numerusform>
            <numerusform>%n things removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable thing(s) left out</source>
        <translation>
            <numerusform>%n unusable thing left out</numerusform>
            <numerusform>%n unusable things left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) or testimonial(s) new or changed</source>
        <translation>
            <numerusform>%n topic or testimonial new or changed</numerusform>
            <numerusform>%n topics or testimonials new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s) refused. Why, says: limber outbox</source>
        <translation>
            <numerusform>%1: %n post refused. Why, says: limber outbox</numerusform>
            <numerusform>%1: %n posts refused. Why, says: limber outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) sent</source>
        <translation>
            <numerusform>%n post sent</numerusform>
            <numerusform>%n posts sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SyncFailureBar</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>%1 is what happened; %n how often in a row.</extracomment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SyncLine</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SyncSettings</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ThreadBars</name>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <extracomment>A bar over a thread that is being read.</extracomment>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ThreadDocument</name>
    <message numerus="yes">
        <source>Answers: %n</source>
        <extracomment>Heading over the answers of a thread on paper; %n is at least 1</extracomment>
        <translation>
            <numerusform>Answers: %n</numerusform>
            <numerusform>Answers: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <extracomment>Of a post, a quiet hint that the advice is old. %n: whole years since it was written, at least 2</extracomment>
        <translation>
            <numerusform>%n years old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ThreadText</name>
    <message numerus="yes">
        <source>answer(s)</source>
        <extracomment>Stands under the number of answers, which is drawn by itself: the word only, in the number&apos;s plural form.</extracomment>
        <translation>
            <numerusform>answer</numerusform>
            <numerusform>answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s).</source>
        <translation>
            <numerusform>%Ln answer.</numerusform>
            <numerusform>%Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>A mark on a thread in the list that was read before: how many answers came since</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s).</source>
        <translation>
            <numerusform>%Ln new answer.</numerusform>
            <numerusform>%Ln new answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::WelcomeCards</name>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln new answer</numerusform>
            <numerusform>%Ln new answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::WelcomePage</name>
    <message numerus="yes">
        <source>Show All %Ln</source>
        <extracomment>A button beside a few threads. %Ln: how many there are in all.</extracomment>
        <translation>
            <numerusform>Show All %Ln</numerusform>
            <numerusform>Show All %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
