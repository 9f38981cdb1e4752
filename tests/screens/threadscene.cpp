// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <tests/screens/threadscene.h>
#include <ui/find/findquery.h>
#include <ui/presentation/theme.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/newanswers.h>
#include <ui/reading/threadreader.h>
#include <ui/widgets/messagebar.h>

#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

ThreadScene::ThreadScene(bool finding)
    : m_finding(finding)
    , m_reader(new ThreadReader(m_clock, m_zoom))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (m_finding) {
        auto *pictures = new MessageBar(MessageBar::Tone::Quiet);
        pictures->say(
            u"3 images of this thread are not shown. To fetch them, these computers would be asked: pictures.example and photos.example."_s);
        pictures->offer(u"Show Here"_s, u"Always Show"_s);
        rows->addWidget(pictures);
    }
    rows->addWidget(m_reader, 1);
}

Thread ThreadScene::thread() const
{
    Thread thread;
    thread.ref = {u"shape"_s, u"q"_s};
    thread.question.id = u"q"_s;
    thread.question.title = u"How far is too far for a first walk in the hills?"_s;
    thread.question.body = u"I walk eight kilometres on the flat. Are the same eight too far in the hills?"_s;
    thread.question.author = u"rhea"_s;
    thread.question.accepted = u"a2"_s;
    thread.question.created = m_clock.now() - std::chrono::hours(24 * 400);
    const auto know = [&thread](const QString &id, const QString &name, Role role) {
        Person person;
        person.id = id;
        person.name = name;
        person.role = role;
        thread.people.insert(id, person);
    };
    know(u"rhea"_s, u"Rhea"_s, Role::Member);
    know(u"ilse"_s, u"Ilse Marquardt-Vandenberghe"_s, Role::Expert);
    know(u"bo"_s, u"Bo Ekwall"_s, Role::Member);
    const QStringList bodies{u"Count the hours, not the kilometres: three hundred metres up cost about an hour more."_s,
        u"Take half the distance the first time, and turn round while it is still easy.\n\n![The map](https://pictures.example/map.png)"_s,
        u"Walking poles help on the way down."_s, u"We did six kilometres with children and a long rest. Nobody complained."_s,
        u"Mind the way down: it is where knees notice the hills."_s};
    for (int number = 0; number < bodies.size(); ++number) {
        Answer answer;
        answer.id = u"a%1"_s.arg(number + 1);
        answer.author = number % 3 == 1 ? u"ilse"_s : number == 4 ? QString() : u"bo"_s;
        answer.body = bodies.at(number);
        answer.score = 5 - number;
        answer.created = m_clock.now() - std::chrono::hours(24 * (number < 2 ? 365 * 18 : 90 - number));
        thread.answers.push_back(answer);
    }
    thread.answers = inOrder(thread.answers, thread.question.accepted, AnswerOrder::AcceptedFirst);
    return thread;
}

void ThreadScene::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QStringList newAnswers{u"a4"_s, u"a5"_s};
    const auto shown = std::make_shared<const Thread>(thread());
    ThreadLook look;
    look.style = m_reader->view()->documentStyle();
    look.accent = Theme::from(palette()).accent;
    auto document = buildThreadDocument(*shown, look.style, m_clock.now(), {});
    NewAnswers::mark(*document, newAnswers, look);
    m_reader->showThread(shown, newAnswers, std::move(document), {});
    if (m_finding)
        m_reader->showMatches([](QStringView block) { return FindQuery{u"hills"_s}.rangesIn(block); }, u"hills"_s, {});
    else
        m_reader->current().go(u"a3"_s);
}

} // namespace limber
