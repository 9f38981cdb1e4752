// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/addcommunity.h>
#include <app/limber/commands/answerquestion.h>
#include <app/limber/commands/askquestion.h>
#include <app/limber/commands/changeoutbox.h>
#include <app/limber/commands/checkfiles.h>
#include <app/limber/commands/commandtable.h>
#include <app/limber/commands/exportthread.h>
#include <app/limber/commands/listcommunities.h>
#include <app/limber/commands/listexperts.h>
#include <app/limber/commands/listoutbox.h>
#include <app/limber/commands/listtestimonials.h>
#include <app/limber/commands/listthreads.h>
#include <app/limber/commands/listtopics.h>
#include <app/limber/commands/markread.h>
#include <app/limber/commands/removecommunity.h>
#include <app/limber/commands/savethreads.h>
#include <app/limber/commands/searchposts.h>
#include <app/limber/commands/showthread.h>
#include <app/limber/commands/synccommunities.h>

namespace limber {

QList<CommandSpec> allCommands()
{
    return {AddCommunity::spec(), ListCommunities::spec(), RemoveCommunity::spec(), SyncCommunities::spec(), ListThreads::spec(),
        ShowThread::spec(), SearchPosts::spec(), SaveThreads::spec(true), SaveThreads::spec(false), MarkRead::spec(), ListExperts::spec(),
        ListTestimonials::spec(), ListTopics::spec(), AskQuestion::spec(), AnswerQuestion::spec(), ListOutbox::spec(),
        ChangeOutbox::spec(ChangeOutbox::Change::Drop), ChangeOutbox::spec(ChangeOutbox::Change::Retry), ExportThread::spec(),
        CheckFiles::spec()};
}

} // namespace limber
