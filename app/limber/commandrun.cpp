// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commandhelp.h>
#include <app/limber/commandrun.h>
#include <app/limber/commands/bodyfile.h>
#include <app/limber/commands/commandtable.h>
#include <app/limber/windowcall.h>
#include <models/domain/deliver.h>
#include <models/domain/systemclock.h>
#include <ui/presentation/failuretext.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another command may be about to end; a window is not.
constexpr auto ending = 1s;

QString failureLine(const Failure &failure)
{
    const FailureText text = FailureText::of(failure, SystemClock().now());
    return text.details.isEmpty() ? text.line() : text.line() + u" ("_s + text.details + u')';
}

} // namespace

CommandRun::CommandRun(CommandLine line)
    : m_line(std::move(line))
    , m_commands(allCommands())
    , m_terminal(std::make_unique<Terminal>(m_line.json))
{
}

CommandRun::~CommandRun() = default;

int CommandRun::exec()
{
    std::optional<ExitStatus> status = prepare();
    if (!status) {
        Result<Store::Access> access = enterProfile(0ms);
        if (!access && access.failure().kind == Failure::Kind::ProfileInUse) {
            status = handOver();
            if (!status)
                access = enterProfile(ending);
        }
        if (status) {
            // The window has done it, and what it printed is printed.
        } else if (access) {
            open(*access);
            status = static_cast<ExitStatus>(QCoreApplication::exec());
        } else {
            m_terminal->printError(failureLine(access.failure()));
            status = ExitStatus::Failed;
        }
    }
    if (!m_terminal->flush()) {
        m_terminal->printError(tr("The results could not be written: the disk is full, or nobody reads them."));
        status = ExitStatus::Failed;
    }
    return static_cast<int>(*status);
}

std::optional<ExitStatus> CommandRun::prepare()
{
    if (m_line.version) {
        m_terminal->print(tr("Limber %1").arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Done;
    }
    if (!m_line.error.isEmpty())
        return complain(m_line.error);
    if (m_line.command.isEmpty()) {
        if (m_line.help) {
            m_terminal->print(CommandHelp::ofProgram(m_commands));
            return ExitStatus::Done;
        }
        m_terminal->printError(tr("There is no display for a window. Commands work without one, see: limber --help"));
        return ExitStatus::Failed;
    }
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(), [this](const CommandSpec &command) { return command.name == m_line.command; });
    if (found != m_commands.end()) {
        m_command = *found;
        return prepareCommand();
    }
    // `community` is three commands.
    bool begins = false;
    for (const CommandSpec &command : std::as_const(m_commands)) {
        if (!command.name.startsWith(m_line.command + u' '))
            continue;
        begins = true;
        if (m_line.help || m_line.arguments.contains(u"--help") || m_line.arguments.contains(u"-h"))
            m_terminal->print(CommandHelp::ofCommand(command) + u'\n');
        else
            return complain(tr("“%1” needs to know what to do: add, list or remove.").arg(m_line.command));
    }
    return begins ? ExitStatus::Done : complain(tr("There is no command “%1”.").arg(m_line.command));
}

std::optional<ExitStatus> CommandRun::prepareCommand()
{
    m_parser.addOptions(CommandLine::commonOptions());
    m_parser.addOptions(m_command.options);
    const bool understood = m_parser.parse(QStringList{u"limber"_s} + m_line.arguments);
    if (m_line.help || m_parser.isSet(u"help"_s)) {
        m_terminal->print(CommandHelp::ofCommand(m_command));
        return ExitStatus::Done;
    }
    if (!understood)
        return complain(m_parser.errorText());
    if (m_parser.isSet(u"version"_s)) {
        m_terminal->print(tr("Limber %1").arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Done;
    }
    const auto count = m_parser.positionalArguments().size();
    if (count < m_command.least)
        return complain(tr("“%1” needs %2.", "a command, then the names of its arguments").arg(m_command.name, m_command.arguments));
    if (count > m_command.most)
        return complain(tr("“%1” is too much.").arg(m_parser.positionalArguments().at(m_command.most)));
    if (const QString complaint = m_command.complaint ? m_command.complaint(m_parser) : QString(); !complaint.isEmpty())
        return complain(complaint);
    if (m_parser.isSet(u"json"_s) && !m_line.json)
        m_terminal = std::make_unique<Terminal>(true);
    if (m_parser.isSet(u"profile"_s)) {
        m_line.profile = m_parser.value(u"profile"_s);
        if (m_line.profile.isEmpty())
            return complain(CommandLine::needsFolder());
    }
    return readInput();
}

std::optional<ExitStatus> CommandRun::readInput()
{
    m_input.folder = QDir::currentPath();
    if (!m_command.takesBody)
        return std::nullopt;
    const QString name = m_parser.value(BodyFile::optionName());
    if (name.isEmpty())
        return complain(
            tr("“%1” needs --body-file and the file that holds its text, or - for standard input.", "a command").arg(m_command.name));
    Result<QString> body = BodyFile::read(name);
    if (!body) {
        m_terminal->printError(body.failure().detail);
        return ExitStatus::Failed;
    }
    m_input.body = std::move(body).value();
    return std::nullopt;
}

ExitStatus CommandRun::complain(const QString &text)
{
    const QString help = m_command.name.isEmpty() ? u"limber --help"_s : u"limber "_s + m_command.name + u" --help"_s;
    m_terminal->printError(tr("%1 See: %2", "what is wrong, then the command that prints help").arg(text, help));
    return ExitStatus::WrongUsage;
}

std::optional<ExitStatus> CommandRun::handOver()
{
    constexpr int nobody = -1;
    constexpr int unknown = -2;
    WindowCall call(m_folder->path());
    connect(&call, &WindowCall::printed, this, [this](const QByteArray &out, const QByteArray &err) { m_terminal->pass(out, err); });
    connect(&call, &WindowCall::finished, this, [](int status) { QCoreApplication::exit(status); });
    connect(&call, &WindowCall::failed, this, [](bool begun) { QCoreApplication::exit(begun ? unknown : nobody); });
    call.send({{u"do"_s, u"command"_s}, {u"command"_s, m_command.name}, {u"arguments"_s, QJsonArray::fromStringList(m_line.arguments)},
        {u"json"_s, m_terminal->json()}, {u"folder"_s, m_input.folder}, {u"body"_s, m_input.body}});
    const int status = QCoreApplication::exec();
    if (status == nobody)
        return {};
    if (status == unknown) {
        m_terminal->printError(tr("Limber's window was to do this, and ended before it said how it went. Look whether it is done."));
        return ExitStatus::Failed;
    }
    return static_cast<ExitStatus>(status);
}

Result<Store::Access> CommandRun::enterProfile(std::chrono::milliseconds patience)
{
    const bool writes = m_command.access == CommandSpec::Access::Writes;
    if (!m_folder)
        m_folder = std::make_unique<ProfileFolder>(m_line.profile);
    if (const Result<Done> made = m_folder->make(); !made)
        return made.failure();
    const Result<Done> locked = m_folder->lock(writes ? patience : 0ms);
    if (locked)
        return Store::Access::ReadWrite;
    if (writes)
        return locked.failure();
    return Store::Access::ReadOnly;
}

void CommandRun::open(Store::Access access)
{
    m_application.reset();
    m_application = std::make_unique<Application>(m_folder->path(), access);
    deliver(m_application->opened(), this, [this, access](const Result<StoreOpened> &opened) { begin(opened, access); });
}

void CommandRun::begin(const Result<StoreOpened> &opened, Store::Access access)
{
    const bool reads = m_command.access == CommandSpec::Access::Reads;
    // On a full disk there may be room for a lock and none for what a database needs to be written.
    if (!opened && opened.failure().kind == Failure::Kind::DiskFull && reads && access == Store::Access::ReadWrite) {
        open(Store::Access::ReadOnly);
        return;
    }
    // A reader needs the lock for opening alone, which may have to migrate: a writer need not wait for its end.
    if (reads)
        m_folder->unlock();
    if (!opened) {
        m_terminal->printError(failureLine(opened.failure()));
        QCoreApplication::exit(static_cast<int>(ExitStatus::Failed));
        return;
    }
    if (opened->cacheRebuilt)
        m_terminal->printError(tr("What had been fetched was damaged, and was begun again. Fetch it with: limber sync"));
    if (opened->mineRestored)
        m_terminal->printError(tr("Your saved threads were damaged, and were taken back from the backup beside them."));
    m_work = m_command.command(*m_application, *m_terminal, m_parser, m_input);
    connect(m_work.get(), &TerminalCommand::finished, this, [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); });
    m_work->start();
}

} // namespace limber
