// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/savedpages.h>
#include <tests/screens/savedscene.h>
#include <ui/reading/zoomlevel.h>
#include <ui/saved/differencewindow.h>
#include <ui/saved/restoredialog.h>

#include <QElapsedTimer>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 1500;

/// What comes comes from the store and the thread pool, one after the other.
Page settled(const QString &name, QSize size, const std::function<std::unique_ptr<QWidget>()> &make)
{
    const auto since = std::make_shared<QElapsedTimer>();
    return {.name = name,
        .size = size,
        .make =
            [=] {
                since->start();
                return make();
            },
        .ready =
            [=](QWidget &) {
                return since->hasExpired(SettleMilliseconds);
            }};
}

Page moment(const QString &name, SavedScene::Moment moment, QSize size = {1320, 820})
{
    return settled(name, size, [moment] { return std::make_unique<SavedScene>(moment); });
}

SavedDifference difference()
{
    SavedDifference difference;
    difference.savedAt = Timestamp{std::chrono::seconds{1'760'000'000}};
    difference.changed = true;
    Thread &saved = difference.saved;
    saved.question.id = u"q1"_s;
    saved.question.title = u"How far is too far for a first walk?"_s;
    saved.question.author = u"rhea"_s;
    saved.question.body = u"I walk eight kilometres on the flat. Are the same eight too far in the hills?\n\nWe start at nine and have to "
                          "be back for the last bus."_s;
    const auto know = [&saved](const QString &id, const QString &name) {
        Person person;
        person.id = id;
        person.name = name;
        saved.people.insert(id, person);
    };
    know(u"rhea"_s, u"Rhea"_s);
    know(u"ilse"_s, u"Ilse Marquardt"_s);
    const auto answer = [&saved](const QString &id, const QString &body) {
        Answer given;
        given.id = id;
        given.author = u"ilse"_s;
        given.body = body;
        saved.answers.push_back(given);
    };
    answer(u"a1"_s, u"Count the hours, not the kilometres.\n\n- three hundred metres up cost an hour\n- the way down costs knees"_s);
    answer(u"a2"_s, u"Take half of it the first time."_s);
    answer(u"a3"_s, u"Poles help on the way down."_s);
    Thread current = saved;
    current.question.title = u"How far is too far for a first walk in the hills?"_s;
    current.question.body = u"I walk ten kilometres on the flat. Are the same ten too far in the hills?\n\nWe start at nine and have to "
                            "be back for the last bus."_s;
    current.answers.at(0).body =
        u"Count the hours, not the kilometres.\n\n- three hundred metres up cost about an hour more\n- the way down costs knees"_s;
    current.answers.erase(current.answers.begin() + 1);
    Answer added = current.answers.back();
    added.id = u"a4"_s;
    added.body = u"Turn round while it is still easy."_s;
    current.answers.push_back(added);
    difference.current = current;
    return difference;
}

/// With the zoom that it needs for as long as it is there.
class DifferenceScene final : public QWidget
{
public:
    DifferenceScene()
        : m_window(new DifferenceWindow(difference(), m_zoom, this))
    {
        m_window->setWindowFlags(Qt::Widget);
        m_window->show();
    }
    ~DifferenceScene() override { delete m_window; }

protected:
    void resizeEvent(QResizeEvent *) override { m_window->setGeometry(rect()); }

private:
    ZoomLevel m_zoom;
    DifferenceWindow *const m_window;
};

std::unique_ptr<QWidget> restoreDialog()
{
    LibraryContents contents;
    contents.file = u"/home/rhea/Documents/My library 2026-11-02.limber"_s;
    contents.made = Timestamp{std::chrono::seconds{1'762'000'000}};
    contents.program = u"0.1.0"_s;
    contents.communities = 2;
    contents.threads = 58;
    contents.images = 112;
    contents.notes = 12;
    contents.readMarks = 1284;
    auto dialog = std::make_unique<RestoreDialog>(contents, u"/home/rhea/.local/share/limber"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

} // namespace

QList<Page> savedPages()
{
    return {
        moment(u"saved-asked"_s, SavedScene::Moment::Asked),
        moment(u"saved-failed"_s, SavedScene::Moment::Failed),
        moment(u"saved-changed"_s, SavedScene::Moment::Changed),
        moment(u"saved-writing"_s, SavedScene::Moment::Writing),
        moment(u"saved-list"_s, SavedScene::Moment::Saved),
        moment(u"notes"_s, SavedScene::Moment::Notes),
        moment(u"verification"_s, SavedScene::Moment::Verification, {640, 420}),
        settled(u"difference"_s, {1040, 720}, [] { return std::make_unique<DifferenceScene>(); }),
        settled(u"restore"_s, {520, 380}, [] { return restoreDialog(); }),
    };
}

} // namespace limber
